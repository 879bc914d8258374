package org.ourplan.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ourplan.eligibility.decide.LetterWords;
import org.ourplan.eligibility.decide.LetterWords.Passage;
import org.ourplan.eligibility.decide.Reasons;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.eligibility.AdultFacts;
import org.ourplan.law.eligibility.Eligibility;
import org.ourplan.law.eligibility.OutcomeAnswer;
import org.ourplan.law.eligibility.Significance;
import org.ourplan.law.eligibility.WellbeingEffect;
import org.ourplan.law.outcome.AdultOutcome;
import org.ourplan.law.outcome.AdultUnable;
import org.ourplan.law.wellbeing.WellbeingArea;

/** What the letter says: to the person, each sentence once, and their own words only in quotation marks. */
class ReasonsTest {

    private static final List<String> NAMES = List.of("Dor", "Doreen", "Applegarth");
    private static final AdultFacts FACTS = AdultFacts.notYetAnswered()
            .withImpairment(Answer.YES, "her clinic's letter")
            .withResponsibleForChild(Answer.NO)
            .withAllAble()
            .withAnswer(
                    AdultOutcome.NUTRITION,
                    OutcomeAnswer.unable(AdultUnable.DANGER, "I cannot see whether the gas is lit"))
            .withAnswer(AdultOutcome.HOME_SAFETY, OutcomeAnswer.unable(AdultUnable.DANGER, "She fell in May"))
            .withAnswer(AdultOutcome.CLOTHING, OutcomeAnswer.ableWithAid("My long shoehorn"))
            .withHelpedByCarer(Set.of(AdultOutcome.NUTRITION, AdultOutcome.HOME_SAFETY))
            .withWellbeing(new WellbeingEffect(
                    Significance.SIGNIFICANT, Set.of(WellbeingArea.HEALTH), "She has lost a stone"));

    @ParameterizedTest
    @CsvSource({
        "'You have lost a stone.', false, true",
        "'She has lost a stone.', false, false",
        "'Doreen has lost a stone.', false, false",
        "'I have lost a stone.', false, false",
        "'Your daughter says she is tired.', false, true",
        "'The clinic’s letter.', false, true",
        "'I cannot lift a pan.', true, true",
        "'My daughter is tired, and she lives far away.', true, true",
        "'She cannot lift a pan.', true, false",
        "'Dor cannot lift a pan.', true, false",
        "'Buttons, hooks and tears.', true, true",
        "'The heron and the shed', true, true"
    })
    void whetherWordsSpeakToThePerson(String words, boolean quoted, boolean speaks) {
        assertThat(new Passage("why", "Why", words, quoted).speaksToThem(NAMES)).isEqualTo(speaks);
    }

    @Test
    void whatStillSpeaksAboutThemIsPutToThemOnce() {
        assertThat(LetterWords.asAssessed().stillToPut(FACTS, NAMES))
                .extracting(Passage::place)
                .containsExactly("basis", "A5", "why");
        var put = new LetterWords(Map.of("basis", "Your clinic's letter", "A5", "You fell in May", "why", "x"));
        assertThat(put.stillToPut(FACTS, NAMES)).isEmpty();
    }

    @Test
    @Tag("ELIG-ADULT-11")
    void eachWayOfBeingUnableIsSaidOnceAndTheirOwnWordsAreQuoted() {
        var words = new LetterWords(
                Map.of("basis", "Your clinic's letter", "A5", "You fell in May", "why", "You have lost a stone"));
        var reasons = Reasons.of(FACTS, Eligibility.determine(FACTS), words);
        var things = reasons.questions().get(1);
        assertThat(things.groups()).hasSize(2);
        assertThat(things.groups().getFirst().way()).startsWith("You can do this without help, but it puts you");
        assertThat(things.groups().getFirst().things())
                .extracting(thing -> thing.title() + ": " + thing.inWords())
                .containsExactly(
                        "Eating and drinking well: “I cannot see whether the gas is lit.”",
                        "Being safe at home: You fell in May.");
        assertThat(things.groups().getLast().things())
                .extracting(Reasons.Thing::inWords)
                .containsExactly("“My long shoehorn.”");
        assertThat(things.after())
                .containsExactly("Someone helps you now with: eating and drinking well; being safe at home. We looked"
                        + " at what you can do without that help, so it still counts.");
        assertThat(reasons.questions().getFirst().said()).endsWith("What shows this: Your clinic's letter.");
        assertThat(reasons.questions().getLast().after()).containsExactly("You have lost a stone.");
        assertThat(reasons.unable()).extracting(Reasons.Thing::code).containsExactly("A1", "A5");
    }
}
