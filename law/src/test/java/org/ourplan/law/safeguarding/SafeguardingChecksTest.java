package org.ourplan.law.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ourplan.law.advocacy.AdvocacyDecision;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.finding.Finding;

class SafeguardingChecksTest {

    private static final AdvocacyDecision NONE_NEEDED =
            new AdvocacyDecision.NotRequired("Can take part.", "", List.of());

    /** An enquiry with nothing missing, to be made worse piece by piece. */
    private static final class Facts {
        @Nullable
        OutcomesAsked asked = OutcomesAsked.EXPRESSED;

        String whyNot = "";
        Answer consent = Answer.YES;

        @Nullable
        ActingWithout without;

        AdvocacyDecision advocacy = NONE_NEEDED;
        String advocate = "";
        List<String> outstanding = List.of();
        Answer action = Answer.YES;
        String what = "The lock is changed, by the landlord";

        @Nullable
        OutcomesMet met = OutcomesMet.PARTLY;

        @Nullable
        RiskFound found = RiskFound.IDENTIFIED_ACTION;

        @Nullable
        RiskOutcome outcome = RiskOutcome.REDUCED;

        String why = "He no longer has a key";
        final Map<Principle, String> principles = new EnumMap<>(Principle.class);

        Facts() {
            Stream.of(Principle.values()).forEach(one -> principles.put(one, "Said"));
        }

        EnquiryFacts facts() {
            return new EnquiryFacts(
                    asked,
                    whyNot,
                    consent,
                    without,
                    advocacy,
                    advocate,
                    outstanding,
                    action,
                    what,
                    met,
                    found,
                    outcome,
                    why,
                    principles);
        }

        List<String> end() {
            return SafeguardingChecks.beforeEnd(facts()).stream()
                    .map(Finding::place)
                    .toList();
        }

        List<String> plan() {
            return SafeguardingChecks.beforePlan(facts()).stream()
                    .map(Finding::place)
                    .toList();
        }
    }

    @Test
    void nothingIsMissingWhereAllIsWrittenDown() {
        assertThat(new Facts().end()).isEmpty();
    }

    @Test
    @Tag("SAFE-2")
    void itDoesNotEndWithoutADecisionOnActionAndByWhom() {
        var facts = new Facts();
        facts.action = Answer.UNANSWERED;
        assertThat(facts.end()).containsExactly("action");
        facts.action = Answer.NO;
        facts.what = "";
        assertThat(facts.end()).containsExactly("action-what");
    }

    @Test
    @Tag("SAFE-6")
    void itDoesNotEndWhileWhatOthersFoundIsNotAccepted() {
        var facts = new Facts();
        facts.outstanding = List.of("Sea View care home");
        assertThat(SafeguardingChecks.beforeEnd(facts.facts()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence()).endsWith("Sea View care home"));
    }

    @Test
    @Tag("SAFE-8")
    void itIsNotPlannedBeforeThePersonWasAskedAndDoesNotEndBeforeTheyAreAskedAgain() {
        var facts = new Facts();
        facts.asked = null;
        facts.met = null;
        assertThat(facts.plan()).containsExactly("wishes");
        facts.asked = OutcomesAsked.EXPRESSED;
        assertThat(facts.plan()).isEmpty();
        assertThat(facts.end()).containsExactly("met");
        facts.asked = OutcomesAsked.NONE_EXPRESSED;
        assertThat(facts.end()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_ASKED", "DONT_KNOW", "NOT_RECORDED"})
    @Tag("SAFE-14")
    void whoWasNotAskedHasAReason(OutcomesAsked asked) {
        var facts = new Facts();
        facts.asked = asked;
        facts.met = null;
        assertThat(facts.plan()).containsExactly("wishes");
        facts.whyNot = "She was asleep after the operation";
        assertThat(facts.plan()).isEmpty();
    }

    @Test
    @Tag("SAFE-15")
    @Tag("DATA-6")
    void withoutConsentThereIsAReasonToGoOn() {
        for (var consent : List.of(Answer.NO, Answer.UNANSWERED)) {
            var facts = new Facts();
            facts.consent = consent;
            assertThat(facts.plan()).containsExactly("wishes");
            facts.without = ActingWithout.OTHERS_AT_RISK;
            assertThat(facts.plan()).isEmpty();
        }
    }

    @Test
    @Tag("SAFE-11")
    @Tag("ADV-2")
    void theAdvocacyCheckAndTheAdvocateComeBeforeThePlan() {
        var facts = new Facts();
        facts.advocacy = new AdvocacyDecision.CannotDecide(
                List.of(Finding.stop("ADV-3", "Care Act 2014 s68(3)", "Say whether it is hard", "difficulty")));
        assertThat(facts.plan()).containsExactly("advocacy");
        facts.advocacy =
                new AdvocacyDecision.Required("Nobody appropriate.", "Care Act 2014 s68", "SAFE-11", List.of());
        assertThat(facts.plan()).containsExactly("advocacy");
        facts.advocate = "Lena Farrow, asked on Monday";
        assertThat(facts.plan()).isEmpty();
    }

    @Test
    @Tag("SAFE-10")
    void aRiskThatWasFoundHasAnOutcomeAndWhy() {
        for (var found : RiskFound.values()) {
            var facts = new Facts();
            facts.found = found;
            facts.outcome = null;
            assertThat(facts.end()).isEqualTo(found.identified() ? List.of("risk-outcome") : List.of());
        }
        var facts = new Facts();
        facts.found = null;
        facts.why = "";
        assertThat(facts.end()).containsExactly("risk-found", "risk-why");
        assertThat(Stream.of(RiskFound.values()).filter(RiskFound::identified)).hasSize(2);
        assertThat(Stream.of(RiskFound.values()).filter(RiskFound::action)).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("SAFE-17")
    void eachOfTheSixPrinciplesIsAnswered(Principle principle) {
        var facts = new Facts();
        facts.principles.put(principle, " ");
        assertThat(facts.end()).containsExactly("principle-" + principle.name());
    }

    @Test
    @Tag("SAFE-2")
    void whatIsDoneIsAskedOfAYesAndWhyNotOfANo() {
        var facts = new Facts();
        facts.what = " ";
        assertThat(SafeguardingChecks.beforeEnd(facts.facts()))
                .extracting(Finding::sentence)
                .containsExactly("Write what should be done, and by whom");
        facts.action = Answer.NO;
        assertThat(SafeguardingChecks.beforeEnd(facts.facts()))
                .extracting(Finding::sentence)
                .containsExactly("Write why no action should be taken");
    }
}
