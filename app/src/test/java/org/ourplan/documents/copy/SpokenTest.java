package org.ourplan.documents.copy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written, and how somebody says it. */
class SpokenTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            You pay £1,234.50 a week | You pay one thousand two hundred and thirty-four pounds and fifty pence a week
            It is £0.00. | It is nothing.
            from £3–£5 | from three pounds to five pounds
            a change of -£5.00 | a change of minus five pounds
            On Monday 23 November 2026. | On Monday the twenty-third of November, twenty twenty-six.
            by 1 May | by the first of May
            on 3/11/2026 | on the third of November, twenty twenty-six
            at 4:05pm and 9am | at four oh five p m and nine a m
            at 14:30 or 9:00 | at fourteen thirty or nine
            call 01632 960 100 | call zero one six three two, nine six zero, one zero zero
            NHS number 999 000 0018 | NHS number nine nine nine, zero zero zero, zero zero one eight
            Reference 10001 | Reference one zero zero zero one
            Care Act 2014 s25(1)(d) | Care Act twenty fourteen section twenty-five, subsection one, paragraph d
            ss 9 to 12, SI 2014/2670 reg 5 | sections nine to twelve, statutory instrument twenty fourteen, number two thousand six hundred and seventy regulation five
            20% of 1.5 hours | twenty per cent of one point five hours
            6–8 weeks | six to eight weeks
            the 2nd and the 21st | the second and the twenty-first
            7 × £4.00 = £28.00 | seven times four pounds equals twenty-eight pounds
            help@council.example or www.lgo.org.uk | help at council dot example or w w w dot lgo dot org dot uk
            Westmere WM1 1AA | Westmere W M one, one A A
            12,500 people | twelve thousand five hundred people
            plan A1 | plan A one
            007 | zero zero seven
            1/3 of it | one over three of it
            cost(s) and him/her | cost(s) and him or her
            ☐ Yes | A box to tick: Yes
            """)
    void isSaidInWords(String written, String said) {
        assertThat(Spoken.of(written)).isEqualTo(said);
    }

    @Test
    void noDigitIsEverLeftWhateverIsWritten() {
        var all =
                "12345678901234567890 £99999999999999.99 0 99/99/2026 31 February 25:61 s1(a)(1) A1B2 1.2.3 £5k 2026-11-23 +44 20";
        assertThat(Spoken.of(all)).doesNotContainPattern("\\d");
    }
}
