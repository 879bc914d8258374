package org.ourplan.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ourplan.people.decide.Postcode;
import org.ourplan.platform.decide.NhsNumber;

class NhsNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"943 476 5919", "9434765919", "943-476-5919", " 943 476 5919 ", "999 123 4543", "9990000018"})
    void aNumberWhoseLastDigitFitsIsTaken(String typed) {
        assertThat(NhsNumber.read(typed)).isInstanceOf(NhsNumber.Good.class);
    }

    @Test
    @Tag("S004-94")
    void ofTheTenLastDigitsAtMostOneFits() {
        for (var first = 0; first < 2000; first++) {
            var nine = String.format("%09d", 400_000_000 + first);
            var good = 0;
            for (var last = 0; last < 10; last++) {
                good += NhsNumber.read(nine + last) instanceof NhsNumber.Good ? 1 : 0;
            }
            var sum = 0;
            for (var place = 0; place < 9; place++) {
                sum += (10 - place) * (nine.charAt(place) - '0');
            }
            assertThat(good).as(nine).isEqualTo(sum % 11 == 1 ? 0 : 1);
        }
    }

    @Test
    void aRemainderOfOneGivesNoNumberAndOfNoneGivesNought() {
        assertThat(NhsNumber.read("4000000004")).isInstanceOf(NhsNumber.Good.class);
        assertThat(NhsNumber.read("0000000000")).isInstanceOf(NhsNumber.Wrong.class);
    }

    @Test
    void twoDigitsChangedOverAreNoticed() {
        assertThat(NhsNumber.read("943 476 5991")).isInstanceOf(NhsNumber.Wrong.class);
        assertThat(NhsNumber.read("493 476 5919")).isInstanceOf(NhsNumber.Wrong.class);
    }

    @Test
    void eachMistakeIsSaidSoThatItCanBePutRight() {
        assertThat(NhsNumber.read("943 476 591"))
                .isEqualTo(new NhsNumber.Wrong(
                        "An NHS number has 10 digits. This has 9. Check it against a letter or the NHS App"));
        assertThat(NhsNumber.read("94347659190")).isInstanceOf(NhsNumber.Wrong.class);
        assertThat(NhsNumber.read("943 476 591O")).isInstanceOf(NhsNumber.Wrong.class);
        assertThat(NhsNumber.read("٩٤٣٤٧٦٥٩١٩")).isInstanceOf(NhsNumber.Wrong.class);
        assertThat(NhsNumber.read("  ")).isEqualTo(new NhsNumber.NotKnown());
    }

    @ParameterizedTest
    @ValueSource(strings = {"so14 7lp", "SO147LP", "M1 1AE", "EC1A 1BB", "W1A 0AX", "DN55 1PT", "B33 8TH"})
    void aPostcodeIsKnownByItsShape(String typed) {
        assertThat(Postcode.read(typed))
                .hasValueSatisfying(postcode -> assertThat(postcode).matches("[A-Z0-9]{2,4} [0-9][A-Z]{2}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SO14", "12345", "SO14 7L", "QQQ 1AA", "S014 7LPX", "SO14 CLP"})
    void whatIsNoPostcodeIsNotTaken(String typed) {
        assertThat(Postcode.read(typed)).isEmpty();
    }
}
