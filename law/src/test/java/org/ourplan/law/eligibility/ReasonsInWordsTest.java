package org.ourplan.law.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.outcome.AdultOutcome;
import org.ourplan.law.outcome.AdultUnable;
import org.ourplan.law.outcome.CarerOutcome;
import org.ourplan.law.outcome.CarerUnable;
import org.ourplan.law.wellbeing.WellbeingArea;

/** Each sentence of a determination, word for word, and each rule and section that it stands on. */
class ReasonsInWordsTest {

    private static final AdultFacts ADULT = AdultFacts.notYetAnswered()
            .withAllAble()
            .withImpairment(Answer.YES, "")
            .withResponsibleForChild(Answer.YES)
            .withWellbeing(WellbeingEffect.of(Significance.SIGNIFICANT, WellbeingArea.HEALTH));
    private static final CarerFacts CARER = CarerFacts.notYetAnswered()
            .withAllAble()
            .withNecessaryCare(Answer.YES, "")
            .withHealthAtRisk(Answer.NO)
            .withWellbeing(WellbeingEffect.of(Significance.SIGNIFICANT, WellbeingArea.HEALTH));
    private static final OutcomeAnswer<AdultUnable> UNABLE = OutcomeAnswer.unable(AdultUnable.NOT_WITHOUT_HELP);

    private static List<String> said(Facts facts, int limb) {
        return Eligibility.determine(facts).limbs().get(limb - 1).sentences();
    }

    @Test
    @Tag("ELIG-ADULT-1")
    @Tag("GEN-6")
    void whereTheNeedsComeFrom() {
        assertThat(said(ADULT.withImpairment(Answer.NO, "  "), 1))
                .containsExactly(
                        "We found that your needs do not come from, and are not related to, a physical or mental"
                                + " impairment or illness.");
        assertThat(said(ADULT.withImpairment(Answer.YES, " Is it her heart? "), 1))
                .endsWith("Is it her heart?");
        assertThat(said(ADULT.withImpairment(Answer.YES, "It hurts!"), 1)).endsWith("It hurts!");
        assertThat(said(CARER.withNecessaryCare(Answer.NO, "her son does it"), 1))
                .containsExactly(
                        "We found that your needs do not come from giving necessary care, that is, care the adult"
                                + " could not manage without.",
                        "her son does it.");
        assertThat(said(CARER, 1)).containsExactly("Your needs come from giving necessary care to an adult.");
    }

    @Test
    @Tag("ELIG-ADULT-2")
    void howManyOutcomes() {
        String asked = "There are ten things (“outcomes”) the law asks about. We found that you are ";
        List<String> numbers = List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
        assertThat(said(ADULT, 2)).containsExactly(asked + "able to achieve every one that applies to you.");
        AdultFacts facts = ADULT;
        for (AdultOutcome outcome : AdultOutcome.values()) {
            facts = facts.withAnswer(outcome, UNABLE);
            String number = numbers.get(outcome.ordinal());
            String end = number.equals("one") ? " of them; the law asks for at least two." : " of them.";
            assertThat(said(facts, 2).getFirst()).isEqualTo(asked + "unable to achieve " + number + end);
            assertThat(said(facts, 2)).hasSize(outcome.ordinal() + 2);
        }
    }

    @Test
    @Tag("ELIG-ADULT-5")
    void whatShowsItIsQuotedAndEndsAsASentenceDoes() {
        for (List<String> pair : List.of(
                List.of("  She told us  ", " “She told us.”"),
                List.of("She told us.", " “She told us.”"),
                List.of("Who else?", " “Who else?”"),
                List.of("Never!", " “Never!”"),
                List.of(" ", ""))) {
            AdultFacts facts = ADULT.withAnswer(
                    AdultOutcome.TOILET, OutcomeAnswer.unable(AdultUnable.NOT_WITHOUT_HELP, pair.getFirst()));
            assertThat(said(facts, 2).get(1))
                    .isEqualTo("Using the toilet: You cannot manage using the toilet without help." + pair.getLast());
        }
        assertThat(said(ADULT.withAnswer(AdultOutcome.TOILET, OutcomeAnswer.ableWithAid("  ")), 2))
                .hasSize(1);
    }

    @Test
    @Tag("ELIG-ADULT-8")
    void helpIsToldOnlyOfWhatThePersonIsUnableToDo() {
        AdultFacts facts = ADULT.withAnswer(AdultOutcome.TOILET, UNABLE)
                .withAnswer(AdultOutcome.COMMUNITY, UNABLE)
                .withHelpedByCarer(Set.of(AdultOutcome.COMMUNITY, AdultOutcome.TOILET, AdultOutcome.CLOTHING));
        assertThat(said(facts, 2).getLast())
                .isEqualTo("Someone helps you now with: using the toilet; getting out and about. We looked at what you"
                        + " can do without that help, so it still counts.");
        assertThat(said(ADULT.withHelpedByCarer(Set.of(AdultOutcome.TOILET)), 2))
                .hasSize(1);
    }

    @Test
    @Tag("ELIG-ADULT-3")
    @Tag("ELIG-CARER-3")
    void theEffectOnWellbeing() {
        WellbeingEffect likely = new WellbeingEffect(
                Significance.LIKELY_SIGNIFICANT,
                EnumSet.of(WellbeingArea.HOME, WellbeingArea.DIGNITY),
                " she may have to move ");
        List<String> sentences = List.of(
                "This is likely to have a significant effect on your wellbeing.",
                "It affects this part of your wellbeing: being treated with dignity and respect.",
                "It affects this part of your wellbeing: living somewhere that suits you.",
                "she may have to move.");
        assertThat(said(ADULT.withWellbeing(likely), 3)).isEqualTo(sentences);
        assertThat(said(CARER.withWellbeing(likely), 3)).isEqualTo(sentences);
        assertThat(said(ADULT.withWellbeing(WellbeingEffect.of(Significance.NOT_SIGNIFICANT)), 3))
                .containsExactly("We found that this does not have, and is not likely to have, a significant effect on"
                        + " your wellbeing.");
    }

    @Test
    @Tag("ELIG-CARER-2")
    void theEffectOfCaring() {
        assertThat(said(CARER, 2))
                .containsExactly(
                        "We found that your health is not at risk, and that you are able to achieve each of the"
                                + " eight things (“outcomes”) the law asks about that applies to you.");
        CarerFacts both = CARER.withHealthAtRisk(Answer.YES)
                .withAnswer(
                        CarerOutcome.RECREATION, OutcomeAnswer.unable(CarerUnable.NOT_WITHOUT_HELP, "no time at all"))
                .withFluctuation(Fluctuation.over("the last year"));
        assertThat(said(both, 2))
                .containsExactly(
                        "Your physical or mental health is getting worse, or is at risk of it, because of the care you"
                                + " give.",
                        "There are eight things (“outcomes”) the law asks about. We found that you are unable to"
                                + " achieve one of them.",
                        "Time for yourself: You cannot have free time and do things you enjoy without help. “no time at"
                                + " all.”",
                        "Your situation goes up and down, so we looked at this period: the last year.");
        assertThat(Eligibility.determine((Facts) both)).isInstanceOf(Determination.Eligible.class);
        assertThat(((Determination.Eligible) Eligibility.determine(both)).unable())
                .containsExactly(CarerOutcome.RECREATION);
    }

    @Test
    @Tag("GEN-6")
    void theRulesAreNamedOnceInTheirOrder() {
        assertThat(Eligibility.determine(ADULT).ruleIds())
                .containsExactly(
                        "ELIG-ADULT-1", "ELIG-ADULT-2", "ELIG-ADULT-5", "ELIG-ADULT-7", "ELIG-ADULT-8", "ELIG-ADULT-3");
        AdultFacts eligible = ADULT.withAnswer(AdultOutcome.TOILET, UNABLE).withAnswer(AdultOutcome.CLOTHING, UNABLE);
        assertThat(Eligibility.determine(eligible).ruleIds())
                .isEqualTo(Eligibility.determine(ADULT).ruleIds());
        assertThat(Eligibility.determine(CARER).ruleIds())
                .containsExactly("ELIG-CARER-1", "ELIG-CARER-2", "ELIG-CARER-4", "ELIG-CARER-5", "ELIG-CARER-3");
        assertThat(Eligibility.determine(AdultFacts.notYetAnswered()).ruleIds())
                .containsExactly("ELIG-ADULT-1", "ELIG-ADULT-7", "ELIG-ADULT-4");
        assertThat(Eligibility.determine(AdultFacts.notYetAnswered()).limbs()).isEmpty();
        assertThat(Eligibility.determine(AdultFacts.notYetAnswered()).count()).isZero();
    }

    @Test
    @Tag("ELIG-ADULT-7")
    void whatIsMissingIsAskedForWhereItIsMissing() {
        assertThat(Eligibility.stillNeeded(ADULT.withAnswer(AdultOutcome.TOILET, OutcomeAnswer.unanswered())))
                .containsExactly(Finding.stop(
                        "ELIG-ADULT-7",
                        "SI 2015/313 reg 2(2)",
                        "Answer “Using the toilet”. Every outcome must be considered.",
                        "outcome/A3"));
        assertThat(Eligibility.stillNeeded(CarerFacts.notYetAnswered()))
                .extracting(Finding::place)
                .containsExactly(
                        "necessary-care",
                        "health",
                        "outcome/C1",
                        "outcome/C2",
                        "outcome/C3",
                        "outcome/C4",
                        "outcome/C5",
                        "outcome/C6",
                        "outcome/C7",
                        "outcome/C8",
                        "wellbeing");
        assertThat(Eligibility.stillNeeded(CARER)).isEmpty();
    }

    @Test
    void aFindingIsAboutOneOfThreeLimbsAndSaysWhy() {
        List<String> rules = List.of("ELIG-ADULT-1");
        for (int limb : new int[] {0, 4}) {
            assertThatThrownBy(() -> new LimbFinding(limb, true, List.of("why"), "s", rules))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new LimbFinding(1, true, List.of(), "s", rules))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new LimbFinding(3, true, List.of("why"), "s", rules).limb()).isEqualTo(3);
        assertThatThrownBy(() -> new Determination.CannotDetermine(List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Tag("ELIG-ADULT-14")
    void whatIsOfferedHasItsWordsAndItsSection() {
        assertThat(Arrays.stream(MustOffer.values()).map(MustOffer::plainWords))
                .doesNotHaveDuplicates()
                .allSatisfy(words -> assertThat(words).isNotBlank());
        assertThat(MustOffer.toAdult())
                .extracting(MustOffer::section)
                .containsExactly(
                        "Care Act 2014 s13(2)",
                        "Care Act 2014 s13(5)(a)",
                        "Care Act 2014 s13(5)(b)",
                        "Care Act 2014 s19(1)");
    }
}
