package org.ourplan.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words and amounts at their edges. */
class InWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | £0.00",
                "0.005 | £0.01",
                "-0.004 | £0.00",
                "999.99 | £999.99",
                "999.995 | £1,000.00",
                "1000 | £1,000.00",
                "-123.4 | £-123.40",
                "-1234.5 | £-1,234.50",
                "999999.99 | £999,999.99",
                "1234567.891 | £1,234,567.89"
            })
    void pounds_have_two_pence_figures_and_a_comma_at_each_thousand(BigDecimal amount, String words) {
        assertThat(InWords.pounds(amount)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\n\t", "\u00a0", "\u200b\ufeff", "\u00ad", "\u2028", "\u0085", "\u202e", "\u2069"})
    void what_nobody_can_see_is_nothing(String typed) {
        assertThat(Visible.text(typed)).isEmpty();
        assertThat(Visible.text(typed + "é b" + typed)).isEqualTo("é b");
        assertThat(Visible.text("a" + typed + "b")).isEqualTo("a" + typed + "b");
    }
}
