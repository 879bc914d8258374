package org.ourplan.law.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ListAssert;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.eligibility.AfterFacts.Who;
import org.ourplan.law.finding.Finding;

class AfterDeterminationTest {

    private static final LocalDate SENT = LocalDate.of(2026, 5, 1);
    private static final Determination ELIGIBLE = new Determination.Eligible(List.of(), List.of());
    private static final Determination ADULT_NOT =
            new Determination.NotEligible(2, List.of(), List.of(), MustOffer.toAdult());
    private static final Determination CARER_NOT =
            new Determination.NotEligible(2, List.of(), List.of(), MustOffer.toCarer());
    private static final Determination NONE = Eligibility.determine(AdultFacts.notYetAnswered());

    private static ListAssert<Tuple> found(List<Finding> findings) {
        assertThat(findings).allMatch(Finding::stops);
        return assertThat(findings.stream()
                .map(finding -> Tuple.tuple(finding.ruleId(), finding.place()))
                .toList());
    }

    private static Tuple at(String ruleId, String place) {
        return Tuple.tuple(ruleId, place);
    }

    @Test
    @Tag("ELIG-ADULT-11")
    @Tag("ELIG-CARER-9")
    void theNextStageWaitsForTheLetter() {
        found(AfterDetermination.beforeNextStage(AfterFacts.of(Who.ADULT, ELIGIBLE)))
                .containsExactly(at("ELIG-ADULT-11", "letter"));
        found(AfterDetermination.beforeNextStage(AfterFacts.of(Who.ADULT, ADULT_NOT)))
                .containsExactly(at("ELIG-ADULT-11", "letter"));
        found(AfterDetermination.beforeNextStage(AfterFacts.of(Who.CARER, CARER_NOT)))
                .containsExactly(at("ELIG-CARER-9", "letter"));
        found(AfterDetermination.beforeNextStage(
                        AfterFacts.of(Who.ADULT, ELIGIBLE).withLetterSent(SENT)))
                .isEmpty();
    }

    @Test
    @Tag("ELIG-ADULT-4")
    void nothingGoesOnWithoutADetermination() {
        AfterFacts facts = AfterFacts.of(Who.ADULT, NONE).withLetterSent(SENT);

        found(AfterDetermination.beforeNextStage(facts)).containsExactly(at("ELIG-ADULT-4", "determination"));
        found(AfterDetermination.beforeSendingLetter(facts)).containsExactly(at("ELIG-ADULT-4", "determination"));
    }

    @Test
    @Tag("ELIG-ADULT-13")
    @Tag("ELIG-CARER-9")
    void aLetterThatNothingIsEligibleHoldsBothPartsOfTheAdvice() {
        AfterFacts facts = AfterFacts.of(Who.ADULT, ADULT_NOT);

        found(AfterDetermination.beforeSendingLetter(facts))
                .containsExactly(
                        at("ELIG-ADULT-13", "advice/meet-or-reduce"), at("ELIG-ADULT-13", "advice/prevent-or-delay"));
        found(AfterDetermination.beforeSendingLetter(facts.withAdvice("Try the lunch club.", " ")))
                .containsExactly(at("ELIG-ADULT-13", "advice/prevent-or-delay"));
        found(AfterDetermination.beforeSendingLetter(facts.withAdvice("Try the lunch club.", "Strength classes.")))
                .isEmpty();
        found(AfterDetermination.beforeSendingLetter(AfterFacts.of(Who.CARER, CARER_NOT)))
                .containsExactly(
                        at("ELIG-CARER-9", "advice/meet-or-reduce"), at("ELIG-CARER-9", "advice/prevent-or-delay"));
        found(AfterDetermination.beforeSendingLetter(AfterFacts.of(Who.ADULT, ELIGIBLE)))
                .isEmpty();
    }

    @Test
    @Tag("ELIG-ADULT-12")
    @Tag("CON-8")
    void planningWaitsForThreeAnswers() {
        AfterFacts facts = AfterFacts.of(Who.ADULT, ELIGIBLE).withLetterSent(SENT);

        found(AfterDetermination.beforePlanning(facts))
                .containsExactly(
                        at("ELIG-ADULT-12", "what-could-be-done"),
                        at("ELIG-ADULT-12", "wants-council"),
                        at("ELIG-ADULT-12", "residence"));
        found(AfterDetermination.beforePlanning(
                        facts.withNextStep("Help at home", Answer.UNANSWERED, OrdinaryResidence.HERE)))
                .containsExactly(at("ELIG-ADULT-12", "wants-council"));
        found(AfterDetermination.beforePlanning(
                        facts.withNextStep("Help at home", Answer.YES, OrdinaryResidence.UNKNOWN)))
                .containsExactly(at("ELIG-ADULT-12", "residence"));
        found(AfterDetermination.beforePlanning(
                        facts.withNextStep("Help at home", Answer.NO, OrdinaryResidence.ELSEWHERE)))
                .isEmpty();
    }

    @Test
    @Tag("ELIG-CARER-8")
    void forACarerItIsTheAdultsHomeThatCountsAndNobodyAsksWhetherTheAdultWantsTheCouncil() {
        AfterFacts facts = AfterFacts.of(Who.CARER, ELIGIBLE).withLetterSent(SENT);

        found(AfterDetermination.beforePlanning(facts))
                .containsExactly(at("ELIG-CARER-8", "what-could-be-done"), at("ELIG-CARER-8", "residence"));
        assertThat(AfterDetermination.beforePlanning(facts))
                .extracting(Finding::sentence)
                .anyMatch(sentence -> sentence.contains("not the carer's"));
    }

    @Test
    @Tag("PREV-9")
    @Tag("ELIG-CARER-9")
    void aCaseWithNothingEligibleClosesOnlyWithLetterAndAdvice() {
        AfterFacts adult = AfterFacts.of(Who.ADULT, ADULT_NOT);

        found(AfterDetermination.beforeClosing(adult))
                .containsExactly(
                        at("ELIG-ADULT-11", "letter"),
                        at("PREV-9", "advice/meet-or-reduce"),
                        at("PREV-9", "advice/prevent-or-delay"));
        found(AfterDetermination.beforeClosing(adult.withLetterSent(SENT).withAdvice("a", "b")))
                .isEmpty();
        found(AfterDetermination.beforeClosing(
                        AfterFacts.of(Who.CARER, CARER_NOT).withLetterSent(SENT)))
                .containsExactly(
                        at("ELIG-CARER-9", "advice/meet-or-reduce"), at("ELIG-CARER-9", "advice/prevent-or-delay"));
    }

    @Test
    @Tag("DUTY-13")
    void notMeetingNeedsTakesWrittenReasonsAndAdvice() {
        AfterFacts facts = AfterFacts.of(Who.ADULT, ELIGIBLE).withLetterSent(SENT);

        found(AfterDetermination.beforeClosing(facts.withDecisionNotToMeet(null)))
                .containsExactly(
                        at("DUTY-13", "reasons-not-met"),
                        at("DUTY-13", "advice/meet-or-reduce"),
                        at("DUTY-13", "advice/prevent-or-delay"));
        found(AfterDetermination.beforeClosing(facts.withDecisionNotToMeet(SENT).withAdvice("a", "b")))
                .isEmpty();
        found(AfterDetermination.beforeClosing(facts)).isEmpty();
    }

    @Test
    @Tag("ELIG-ADULT-14")
    void notEligibleIsNotTheEndOfHelp() {
        assertThat(AfterDetermination.stillOpen(ADULT_NOT)).contains(MustOffer.POWER_S19_1);
        assertThat(AfterDetermination.stillOpen(CARER_NOT)).contains(MustOffer.POWER_S20_6);
        assertThat(AfterDetermination.stillOpen(ELIGIBLE)).isEmpty();
    }

    @Test
    @Tag("ELIG-ADULT-12")
    @Tag("ELIG-CARER-8")
    @Tag("ORD-1")
    void beforePlanningTheAnswersOfTheRightSubsectionAreAsked() {
        assertThat(AfterDetermination.beforePlanning(
                        AfterFacts.of(Who.ADULT, ELIGIBLE).withLetterSent(SENT)))
                .extracting(Finding::section)
                .containsExactly("Care Act 2014 s13(3)(a)", "Care Act 2014 s13(3)(b)", "Care Act 2014 s13(3)(c)");
        assertThat(AfterDetermination.beforePlanning(
                        AfterFacts.of(Who.CARER, ELIGIBLE).withLetterSent(SENT)))
                .extracting(Finding::section)
                .containsExactly("Care Act 2014 s13(4)(a)", "Care Act 2014 s13(4)(b)");
        found(AfterDetermination.beforePlanning(AfterFacts.of(Who.ADULT, ADULT_NOT)))
                .containsExactly(at("ELIG-ADULT-11", "letter"));
    }

    @Test
    @Tag("PREV-9")
    @Tag("DUTY-13")
    void adviceRestsOnThePartOfTheActThatAsksForIt() {
        assertThat(AfterDetermination.beforeClosing(
                        AfterFacts.of(Who.ADULT, ADULT_NOT).withLetterSent(SENT)))
                .extracting(Finding::section)
                .containsOnly("Care Act 2014 s13(5)");
        assertThat(AfterDetermination.beforeClosing(
                        AfterFacts.of(Who.ADULT, ELIGIBLE).withLetterSent(SENT).withDecisionNotToMeet(SENT)))
                .extracting(Finding::section)
                .containsOnly("Care Act 2014 s24(2)(b)");
    }
}
