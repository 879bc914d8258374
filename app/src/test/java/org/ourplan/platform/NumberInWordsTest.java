package org.ourplan.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ourplan.platform.decide.NumberInWords;

class NumberInWordsTest {

    @ParameterizedTest
    @CsvSource({
        "0, zero",
        "19, nineteen",
        "20, twenty",
        "99, ninety-nine",
        "101, one hundred and one",
        "1001, one thousand and one",
        "1200, one thousand two hundred",
        "999999, nine hundred and ninety-nine thousand nine hundred and ninety-nine",
        "2000000, two million",
        "3000000001, three thousand million and one"
    })
    void counts(long number, String words) {
        assertThat(NumberInWords.of(number)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "1, first",
        "2, second",
        "3, third",
        "5, fifth",
        "8, eighth",
        "9, ninth",
        "12, twelfth",
        "20, twentieth",
        "21, twenty-first",
        "31, thirty-first",
        "100, one hundredth"
    })
    void placesInARow(long place, String words) {
        assertThat(NumberInWords.ordinal(place)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "1900, nineteen hundred",
        "1905, nineteen oh five",
        "1948, nineteen forty-eight",
        "2000, two thousand",
        "2009, two thousand and nine",
        "2010, twenty ten",
        "2026, twenty twenty-six",
        "2100, twenty-one hundred"
    })
    void years(int year, String words) {
        assertThat(NumberInWords.year(year)).isEqualTo(words);
    }

    @Test
    void whatIsOutsideIsRefused() {
        assertThatThrownBy(() -> NumberInWords.of(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NumberInWords.of(1_000_000_000_000L)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NumberInWords.year(999)).isInstanceOf(IllegalArgumentException.class);
        assertThat(NumberInWords.digits("030 x")).isEqualTo("zero three zero");
    }
}
