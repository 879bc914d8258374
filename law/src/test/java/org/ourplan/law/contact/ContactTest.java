package org.ourplan.law.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.eligibility.OrdinaryResidence;
import org.ourplan.law.finding.Finding;

class ContactTest {

    private static final ContactFacts ADVICE_ONLY = ContactFacts.justBegun()
            .withAppearanceOfNeed(Answer.NO)
            .withOutcomes(ContactOutcome.INFORMATION_AND_ADVICE)
            .withCarer(Answer.NO, false)
            .withUrgent(Answer.NO, false)
            .withDifficultyAsked(true);

    private static List<String> found(ContactFacts facts) {
        return Contact.beforeClosing(facts).stream()
                .map(finding -> finding.ruleId() + " " + finding.place() + (finding.stops() ? "" : " warns"))
                .toList();
    }

    /**
     * Every set of the six outcomes where there is an appearance of need: only an offer of assessment lets it close.
     */
    @Test
    @Tag("CON-1")
    void anAppearanceOfNeedClosesOnlyWithAnOfferOfAssessment() {
        ContactOutcome[] all = ContactOutcome.values();
        for (int set = 1; set < 1 << all.length; set++) {
            int chosen = set;
            ContactOutcome[] outcomes = Arrays.stream(all)
                    .filter(outcome -> (chosen >> outcome.ordinal() & 1) == 1)
                    .toArray(ContactOutcome[]::new);
            Set<ContactOutcome> asSet = EnumSet.copyOf(List.of(outcomes));
            boolean offered = asSet.contains(ContactOutcome.NEEDS_ASSESSMENT)
                    || asSet.contains(ContactOutcome.ASSESSMENT_OFFERED_AND_REFUSED);
            ContactFacts facts = ADVICE_ONLY
                    .withAppearanceOfNeed(Answer.YES)
                    .withOutcomes(outcomes)
                    .withRefusalRecorded(true);
            assertThat(found(facts)).as("%s", asSet).isEqualTo(offered ? List.of() : List.of("CON-1 outcome"));
        }
    }

    @Test
    @Tag("CON-1")
    void aRefusalOfAssessmentMustBeOnRecord() {
        ContactFacts refused = ADVICE_ONLY
                .withAppearanceOfNeed(Answer.YES)
                .withOutcomes(ContactOutcome.ASSESSMENT_OFFERED_AND_REFUSED);

        assertThat(found(refused)).containsExactly("CON-1 refusal");
        assertThat(found(refused.withRefusalRecorded(true))).isEmpty();
    }

    @Test
    @Tag("CON-1")
    void whetherThereIsAnAppearanceOfNeedMustBeSaid() {
        assertThat(found(ADVICE_ONLY.withAppearanceOfNeed(Answer.UNANSWERED)))
                .containsExactly("CON-1 appearance-of-need");
        assertThat(found(ADVICE_ONLY.withOutcomes())).containsExactly("CON-1 outcome");
        assertThat(found(ADVICE_ONLY)).isEmpty();
    }

    @Test
    @Tag("CON-2")
    void aCarerIsOfferedAnAssessmentOfTheirOwn() {
        assertThat(found(ADVICE_ONLY.withCarer(Answer.UNANSWERED, false))).containsExactly("CON-2 carer warns");
        assertThat(found(ADVICE_ONLY.withCarer(Answer.YES, false))).containsExactly("CON-2 carer warns");
        assertThat(found(ADVICE_ONLY.withCarer(Answer.YES, true))).isEmpty();
        assertThat(found(ADVICE_ONLY.withCarer(Answer.YES, false).withOutcomes(ContactOutcome.CARERS_ASSESSMENT)))
                .isEmpty();
    }

    @Test
    @Tag("CON-3")
    void aNeedThatCannotWaitIsAnsweredToday() {
        assertThat(found(ADVICE_ONLY.withUrgent(Answer.YES, false))).containsExactly("CON-3 urgent warns");
        assertThat(found(ADVICE_ONLY.withUrgent(Answer.UNANSWERED, false))).containsExactly("CON-3 urgent warns");
        assertThat(found(ADVICE_ONLY.withUrgent(Answer.YES, true))).isEmpty();
    }

    @Test
    @Tag("CON-3")
    @Tag("DUTY-5")
    void urgentSupportStartsFirstWhereverTheyLiveAndNothingIsChargedYet() {
        for (OrdinaryResidence residence : OrdinaryResidence.values()) {
            UrgentSupport support = UrgentSupport.forAdult(residence);
            assertThat(support.mayStart()).isTrue();
            assertThat(support.chargeNow()).isFalse();
            assertThat(support.tasks()).hasSize(residence.isOurs() ? 1 : 2).contains("Arrange the needs assessment.");
        }
    }

    @Test
    @Tag("CON-5")
    void theFirstAdvocacyQuestionComesBeforeAnAssessmentStarts() {
        assertThat(Contact.beforeAssessmentStarts(ADVICE_ONLY.withDifficultyAsked(false)))
                .filteredOn(Finding::stops)
                .extracting(Finding::ruleId)
                .containsExactly("CON-5");
        assertThat(Contact.beforeAssessmentStarts(ADVICE_ONLY)).isEmpty();
    }

    @Test
    @Tag("CON-1")
    void noOutcomeTurnsSomebodyAwayForMoneyOrForLookingUnlikely() {
        assertThat(ContactOutcome.values())
                .extracting(ContactOutcome::plainTitle)
                .containsExactly(
                        "Information and advice",
                        "Prevention or reablement",
                        "Needs assessment",
                        "Carer's assessment",
                        "Safeguarding concern",
                        "An assessment was offered and they said no");
    }

    @Test
    @Tag("CON-3")
    void whatCannotWaitIsAskedForAndThenAnswered() {
        assertThat(Contact.beforeClosing(ADVICE_ONLY.withUrgent(Answer.YES, false)))
                .extracting(Finding::sentence)
                .containsExactly(
                        "Say what is being done today about the need that cannot wait. Support may start before any"
                                + " assessment, wherever they live.");
        assertThat(Contact.beforeClosing(ADVICE_ONLY.withUrgent(Answer.UNANSWERED, false)))
                .extracting(Finding::sentence)
                .containsExactly("Say whether there is a need that cannot wait.");
    }

    @Test
    void nothingIsAnsweredWhenAContactBegins() {
        assertThat(ContactFacts.justBegun().outcomes()).isEmpty();
        assertThat(ContactFacts.justBegun().urgent()).isEqualTo(Answer.UNANSWERED);
    }
}
