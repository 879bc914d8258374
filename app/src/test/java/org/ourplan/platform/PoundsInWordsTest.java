package org.ourplan.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ourplan.platform.decide.PoundsInWords;

class PoundsInWordsTest {

    @ParameterizedTest
    @CsvSource({
        "0, nothing",
        "0.01, one penny",
        "1.00, one pound",
        "1.01, one pound and one penny",
        "19.99, nineteen pounds and ninety-nine pence",
        "20, twenty pounds",
        "100.10, one hundred pounds and ten pence",
        "342, three hundred and forty-two pounds",
        "1000, one thousand pounds",
        "1001, one thousand and one pounds",
        "21866, twenty-one thousand eight hundred and sixty-six pounds",
        "1000000, one million pounds"
    })
    void saysTheAmount(BigDecimal amount, String words) {
        assertThat(PoundsInWords.of(amount)).isEqualTo(words);
    }

    @Test
    void refusesLessThanNothingAndPartsOfAPenny() {
        assertThatThrownBy(() -> PoundsInWords.of(new BigDecimal("-1"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PoundsInWords.of(new BigDecimal("1.001"))).isInstanceOf(ArithmeticException.class);
    }
}
