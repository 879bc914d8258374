package org.ourplan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortLinesTest {

    @Test
    void everySentenceHasALineOfItsOwn() {
        assertThat(ShortLines.of("My house. Mr Biscuit!\nCarol and the lads."))
                .containsExactly("My house.", "Mr Biscuit!", "Carol and the lads.");
    }

    @Test
    void aLongSentenceIsPartedWhereAReaderTakesBreathAndNothingIsLost() {
        assertThat(ShortLines.of("Not to set the house on fire, and to be able to call somebody if I fall."))
                .containsExactly("Not to set the house on fire,", "and to be able to call somebody if I fall.");
    }

    @Test
    void onlyASentenceWithoutAnyPlaceForBreathIsCutAndSaysSo() {
        assertThat(ShortLines.of("word ".repeat(5000))).containsExactly("word ".repeat(15) + "…");
    }

    @Test
    void nothingGivesNoLine() {
        assertThat(ShortLines.of(" \n ")).isEmpty();
    }
}
