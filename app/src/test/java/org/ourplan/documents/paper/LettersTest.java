package org.ourplan.documents.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How letters stand on paper where that is not how they are typed. */
class LettersTest {

    /** Typed, and the forms: first, middle, last or alone. */
    @ParameterizedTest
    @CsvSource({
        "\u0628\u064A\u062A, \uFE91\uFEF4\uFE96",
        "\u062F\u0627\u0631, \u062F\u0627\u0631",
        "\u0644\u0627, \uFEFB",
        "\u0628\u0644\u0627, \uFE91\uFEFC",
        "\u06A9\u06C1\u0627\u06BA, \uFB90\uFBA9\uFE8E\uFB9E",
        "\u0628\u064E\u0628, \uFE91\u064E\uFE90"
    })
    void arabicLettersJoinAcrossMarksAndUrduOnesToo(String typed, String drawn) {
        assertThat(plainWhereAlone(ArabicForms.joined(typed))).isEqualTo(plainWhereAlone(drawn));
        assertThat(ArabicForms.plain(ArabicForms.joined(typed))).isEqualTo(typed);
    }

    /** A letter alone may be drawn by its form for standing alone or as it is typed. */
    private static String plainWhereAlone(String drawn) {
        return drawn.codePoints()
                .mapToObj(letter -> Character.getName(letter).endsWith("ISOLATED FORM") && letter != 0xFEFB
                        ? ArabicForms.plain(Character.toString(letter))
                        : Character.toString(letter))
                .reduce("", String::concat)
                .replace("\uFE8D", "\u0627");
    }

    @Test
    void aPartFromRightToLeftIsTurnedWithItsBracketsMirroredAndItsMarksBehindTheirLetters() {
        var turned = new RightToLeft().reorderRTLTextToLTR("(\u05E9\u05C1\u05DC)");
        assertThat(turned).isEqualTo("(\u05DC\u05E9\u05C1)");
    }

    @ParameterizedTest
    @CsvSource({
        "\u0939\u093F\u0928, \u093F\u0939\u0928",
        "\u0938\u094D\u0925\u093F, \u093F\u0938\u094D\u0925",
        "\u0995\u09CB, \u09C7\u0995\u09BE",
        "\u0BAA\u0BC7, \u0BC7\u0BAA",
        "\u0939\u093E, \u0939\u093E",
        "swim, swim"
    })
    void aVowelSignWrittenBeforeItsLetterIsDrawnThere(String typed, String drawn) {
        assertThat(SouthAsianForms.drawn(typed)).isEqualTo(drawn);
    }
}
