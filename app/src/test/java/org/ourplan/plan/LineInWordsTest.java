package org.ourplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineInWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Paul cooks,            Paul cooks.,            Paul cooks",
        "Paul cooks.,           Paul cooks.,            Paul cooks",
        "'Paul cooks. ',        Paul cooks.,            Paul cooks",
        "She said “yes.”,       She said “yes.”,        She said “yes.”",
        "Really?,               Really?,                Really?",
        "And so on...,          And so on...,           And so on...",
        "'',                    '',                     ''"
    })
    void aSentenceEndsWithOneStopAndOneThatGoesOnWithNone(String typed, String stopped, String open) {
        assertThat(LineInWords.stop(typed)).isEqualTo(stopped);
        assertThat(LineInWords.open(typed)).isEqualTo(open);
    }
}
