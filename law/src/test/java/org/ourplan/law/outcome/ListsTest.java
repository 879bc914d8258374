package org.ourplan.law.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.wellbeing.HaveRegard;
import org.ourplan.law.wellbeing.WellbeingArea;

/** The closed lists of the Act and the regulations. */
class ListsTest {

    @Test
    void theNineAreasOfWellbeing() {
        assertThat(WellbeingArea.values()).hasSize(9);
        assertThat(WellbeingArea.values())
                .extracting(WellbeingArea::letter)
                .containsExactly("a", "b", "c", "d", "e", "f", "g", "h", "i");
        assertThat(WellbeingArea.DIGNITY.plainWords()).isEqualTo("Being treated with dignity and respect");
        assertThat(WellbeingArea.DIGNITY.insideSentence()).isEqualTo("being treated with dignity and respect");
        assertThat(WellbeingArea.HOME.legalWords()).isEqualTo("suitability of living accommodation");
        assertThat(WellbeingArea.CONTROL.section()).isEqualTo("Care Act 2014 s1(2)(d)");
        assertThat(WellbeingArea.withLetter("g")).contains(WellbeingArea.RELATIONSHIPS);
        assertThat(WellbeingArea.withLetter("j")).isEmpty();
    }

    @Test
    void theEightMattersToHaveRegardTo() {
        assertThat(HaveRegard.values())
                .extracting(HaveRegard::letter)
                .containsExactly("a", "b", "c", "d", "e", "f", "g", "h");
        assertThat(HaveRegard.values()[0].plainWords()).isEqualTo("You know best what is good for you");
    }

    @Test
    void theTenOutcomesOfAnAdult() {
        assertThat(AdultOutcome.values())
                .extracting(AdultOutcome::code)
                .containsExactly("A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9", "A10");
        assertThat(AdultOutcome.NUTRITION.plainTitle()).isEqualTo("Eating and drinking well");
        assertThat(AdultOutcome.CHILD_CARE.legalName())
                .isEqualTo("carrying out any caring responsibilities the adult has for a child");
        assertThat(AdultOutcome.CHILD_CARE.section()).isEqualTo("SI 2015/313 reg 2(2)(j)");
        assertThat(AdultOutcome.withCode("A10")).contains(AdultOutcome.CHILD_CARE);
        assertThat(AdultOutcome.withCode("A11")).isEmpty();
    }

    @Test
    @Tag("ELIG-CARER-4")
    void theEightOutcomesOfACarer() {
        assertThat(CarerOutcome.values())
                .extracting(CarerOutcome::code)
                .containsExactly("C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8");
        assertThat(CarerOutcome.RECREATION.section()).isEqualTo("SI 2015/313 reg 3(2)(b)(viii)");
        assertThat(CarerOutcome.withCode("C8")).contains(CarerOutcome.RECREATION);
        assertThat(CarerOutcome.withCode("A1")).isEmpty();
    }

    @Test
    @Tag("ELIG-ADULT-5")
    @Tag("ELIG-CARER-5")
    @Tag("FIX-9")
    void fourMeaningsOfUnableForAnAdultAndThreeForACarer() {
        assertThat(AdultUnable.values()).extracting(AdultUnable::code).containsExactly("U1", "U2", "U3", "U4");
        assertThat(CarerUnable.values()).extracting(CarerUnable::code).containsExactly("U1", "U2", "U3");
        assertThat(AdultUnable.MUCH_LONGER.firstPerson())
                .isEqualTo("I can do it, but it takes me much longer than most people");
        assertThat(Arrays.stream(CarerUnable.values()).map(CarerUnable::firstPerson))
                .noneMatch(sentence -> sentence.contains("longer"));
        assertThat(CarerUnable.withCode("U4")).isEmpty();
        assertThat(AdultUnable.withCode("U4")).contains(AdultUnable.MUCH_LONGER);
        assertThat(AdultUnable.withCode("U5")).isEmpty();
    }

    @Test
    @Tag("FIX-1")
    void everyCitationIsTheRegulationsOf2015() {
        Stream<String> sections = Stream.of(
                        Arrays.stream(AdultOutcome.values()).map(Outcome::section),
                        Arrays.stream(CarerOutcome.values()).map(Outcome::section),
                        Arrays.stream(AdultUnable.values()).map(Unable::section),
                        Arrays.stream(CarerUnable.values()).map(Unable::section))
                .flatMap(each -> each);

        assertThat(sections)
                .hasSize(25)
                .doesNotHaveDuplicates()
                .allMatch(section -> section.startsWith("SI 2015/313 reg "));
    }

    @Test
    void everyMeaningMakesASentenceOfEveryActivity() {
        assertThat(CarerUnable.NOT_WITHOUT_HELP.saidOf(CarerOutcome.RECREATION.activity()))
                .contains(CarerOutcome.RECREATION.activity());
        for (AdultOutcome outcome : AdultOutcome.values()) {
            for (AdultUnable meaning : AdultUnable.values()) {
                assertThat(meaning.saidOf(outcome.activity()))
                        .matches("You can.* " + outcome.activity() + " without help.*\\.");
            }
        }
        assertThat(AdultUnable.NOT_WITHOUT_HELP.saidOf(AdultOutcome.PERSONAL_HYGIENE.activity()))
                .isEqualTo("You cannot wash and keep yourself and your clothes clean without help.");
    }

    @Test
    void aSentenceOfALetterHasAGapForTheActivity() {
        assertThat(LetterSentence.of("You cannot %s without help.").with("wash"))
                .isEqualTo("You cannot wash without help.");
        assertThat(LetterSentence.of("%s").with("wash")).isEqualTo("wash");
        assertThatThrownBy(() -> LetterSentence.of("You cannot do it."))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("gap");
    }

    @Test
    void whatNobodyHasAnsweredIsNeitherYesNorNo() {
        assertThat(Answer.of(null)).isEqualTo(Answer.UNANSWERED);
        assertThat(Answer.of(true)).isEqualTo(Answer.YES);
        assertThat(Answer.of(false)).isEqualTo(Answer.NO);
    }
}
