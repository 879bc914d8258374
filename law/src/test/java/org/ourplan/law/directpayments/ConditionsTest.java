package org.ourplan.law.directpayments;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.answer.Answer;

/** Every subset of the conditions, and every combination of answers: what must be offered, what may be refused, what waits. */
@NullUnmarked
class ConditionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final List<Condition> SECTION_31 = List.of(
            Condition.ASKED,
            Condition.BUDGET,
            Condition.CAPACITY,
            Condition.NOMINEE_AGREES,
            Condition.NOT_PROHIBITED,
            Condition.CAN_MANAGE,
            Condition.APPROPRIATE);
    private static final List<Condition> SECTION_32 = List.of(
            Condition.ASKED,
            Condition.BUDGET,
            Condition.AUTHORISED,
            Condition.SUPPORTED,
            Condition.NOT_PROHIBITED,
            Condition.BEST_INTERESTS,
            Condition.CAN_MANAGE,
            Condition.APPROPRIATE);

    private static Answer unless(Set<Condition> failing, Condition condition) {
        return failing.contains(condition) ? Answer.NO : Answer.YES;
    }

    /** Every condition met but those. */
    private static Asked asked(Receiver receiver, Set<Condition> failing) {
        return new Asked(
                receiver,
                !failing.contains(Condition.ASKED),
                failing.contains(Condition.BUDGET) ? BigDecimal.ZERO : new BigDecimal("80.00"),
                receiver.underSection32() ? Answer.NO : unless(failing, Condition.CAPACITY),
                unless(failing, Condition.NOMINEE_AGREES),
                new AuthorisedPerson(Answer.NO, Answer.NO, Answer.UNANSWERED, unless(failing, Condition.AUTHORISED)),
                unless(failing, Condition.SUPPORTED),
                failing.contains(Condition.NOT_PROHIBITED)
                        ? List.of(new ExclusionInForce(Exclusion.DRUG_REHABILITATION, DAY.minusDays(30), null))
                        : List.of(),
                Answer.YES,
                unless(failing, Condition.BEST_INTERESTS),
                failing.contains(Condition.CAN_MANAGE) ? Managing.NOT_EVEN_WITH_HELP : Managing.WITH_HELP,
                List.of("A payroll service"),
                unless(failing, Condition.APPROPRIATE),
                DAY);
    }

    private static Asked under(ExclusionInForce order, Answer checked) {
        var met = asked(Receiver.THE_PERSON, Set.of());
        return new Asked(
                met.receiver(),
                true,
                met.councilPays(),
                met.capacity(),
                met.nomineeAgrees(),
                met.authorised(),
                met.supported(),
                List.of(order),
                checked,
                met.bestInterests(),
                met.managing(),
                met.helpConsidered(),
                met.appropriate(),
                DAY);
    }

    private static List<Set<Condition>> subsets(List<Condition> of) {
        var all = new ArrayList<Set<Condition>>();
        for (var bits = 0; bits < 1 << of.size(); bits++) {
            var subset = EnumSet.noneOf(Condition.class);
            for (var at = 0; at < of.size(); at++) {
                if ((bits & 1 << at) != 0) {
                    subset.add(of.get(at));
                }
            }
            all.add(subset);
        }
        return all;
    }

    private static void eachSubset(Receiver receiver, List<Condition> conditions) {
        for (var failing : subsets(conditions)) {
            var outcome = Conditions.decide(asked(receiver, failing));
            if (failing.isEmpty()) {
                assertThat(outcome)
                        .isInstanceOfSatisfying(
                                Outcome.MustOffer.class,
                                offer -> assertThat(offer.met()).containsExactlyInAnyOrderElementsOf(conditions));
            } else {
                assertThat(outcome)
                        .as(failing.toString())
                        .isInstanceOfSatisfying(
                                Outcome.NotMet.class,
                                not -> assertThat(not.conditions()).containsExactlyInAnyOrderElementsOf(failing));
            }
        }
    }

    @Test
    @Tag("DP-1")
    @Tag("DP-2")
    void underSection31AllConditionsTogetherMustBeOfferedAndEveryOtherSubsetNamesWhatFailed() {
        eachSubset(Receiver.NOMINEE, SECTION_31);
    }

    @Test
    @Tag("DP-1")
    @Tag("DP-31")
    void withoutANomineeNobodysAgreementIsAsked() {
        eachSubset(
                Receiver.THE_PERSON,
                SECTION_31.stream()
                        .filter(condition -> condition != Condition.NOMINEE_AGREES)
                        .toList());
    }

    @Test
    @Tag("DP-3")
    @Tag("DP-5")
    void underSection32AllConditionsTogetherMustBeOfferedAndEveryOtherSubsetNamesWhatFailed() {
        eachSubset(Receiver.AUTHORISED_PERSON, SECTION_32);
    }

    @Test
    @Tag("DP-2")
    void whoCannotManageAloneManagesWithAPayrollService() {
        var asked = asked(Receiver.THE_PERSON, Set.of());
        for (var managing : Managing.values()) {
            var outcome = Conditions.decide(managing(asked, managing, List.of("A payroll service")));
            switch (managing) {
                case ALONE, WITH_HELP -> assertThat(outcome).isInstanceOf(Outcome.MustOffer.class);
                case NOT_EVEN_WITH_HELP ->
                    assertThat(outcome).isEqualTo(new Outcome.NotMet(List.of(Condition.CAN_MANAGE)));
                case UNANSWERED -> assertThat(outcome).isInstanceOf(Outcome.NotYet.class);
            }
        }
    }

    @Test
    @Tag("DP-2")
    void nobodyIsSaidToBeUnableToManageBeforeHelpWasLookedAt() {
        var outcome = Conditions.decide(
                managing(asked(Receiver.THE_PERSON, Set.of()), Managing.NOT_EVEN_WITH_HELP, List.of()));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.NotYet.class,
                        open -> assertThat(open.open()).extracting("place").containsExactly("help-considered"));
    }

    private static Asked managing(Asked asked, Managing managing, List<String> help) {
        return new Asked(
                asked.receiver(),
                asked.requested(),
                asked.councilPays(),
                asked.capacity(),
                asked.nomineeAgrees(),
                asked.authorised(),
                asked.supported(),
                asked.exclusions(),
                asked.exclusionsChecked(),
                asked.bestInterests(),
                managing,
                help,
                asked.appropriate(),
                asked.on());
    }

    @Test
    @Tag("DP-7")
    void whatNobodyAskedForIsNotMade() {
        assertThat(Conditions.decide(asked(Receiver.THE_PERSON, Set.of(Condition.ASKED))))
                .isEqualTo(new Outcome.NotMet(List.of(Condition.ASKED)));
    }

    @Test
    void nothingAnsweredIsNeitherOfferedNorRefused() {
        for (var receiver : Receiver.values()) {
            var nothing = new Asked(
                    receiver,
                    true,
                    null,
                    Answer.UNANSWERED,
                    Answer.UNANSWERED,
                    null,
                    Answer.UNANSWERED,
                    List.of(),
                    Answer.UNANSWERED,
                    Answer.UNANSWERED,
                    Managing.UNANSWERED,
                    List.of(),
                    Answer.UNANSWERED,
                    DAY);
            assertThat(Conditions.decide(nothing))
                    .isInstanceOfSatisfying(
                            Outcome.NotYet.class,
                            open -> assertThat(open.open())
                                    .allMatch(finding -> finding.stops())
                                    .hasSize(
                                            receiver == Receiver.THE_PERSON
                                                    ? 5
                                                    : receiver == Receiver.NOMINEE ? 6 : 8));
        }
    }

    @Test
    @Tag("DP-3")
    void whoeverHasCapacityAsksThemselves() {
        var asked = asked(Receiver.AUTHORISED_PERSON, Set.of());
        var capable = new Asked(
                asked.receiver(),
                true,
                asked.councilPays(),
                Answer.YES,
                asked.nomineeAgrees(),
                asked.authorised(),
                asked.supported(),
                asked.exclusions(),
                asked.exclusionsChecked(),
                asked.bestInterests(),
                asked.managing(),
                asked.helpConsidered(),
                asked.appropriate(),
                DAY);
        assertThat(Conditions.decide(capable))
                .isInstanceOfSatisfying(
                        Outcome.NotYet.class,
                        open -> assertThat(open.open()).extracting("ruleId").containsExactly("DP-3"));
    }

    @Test
    @Tag("DP-6")
    void anOrderPreventsItFromItsFirstDayToTheDayBeforeItEnds() {
        var ends = LocalDate.of(2026, 8, 1);
        for (var kind : Exclusion.values()) {
            var order = new ExclusionInForce(kind, ends.minusDays(10), ends);
            for (var day = ends.minusDays(14); !day.isAfter(ends.plusDays(3)); day = day.plusDays(1)) {
                assertThat(order.on(day))
                        .as(kind + " on " + day)
                        .isEqualTo(!day.isBefore(ends.minusDays(10)) && day.isBefore(ends));
            }
        }
        assertThat(new ExclusionInForce(Exclusion.DRUG_REHABILITATION, DAY, null).on(DAY.plusYears(9)))
                .isTrue();
        var over = new ExclusionInForce(Exclusion.DRUG_REHABILITATION, DAY.minusDays(9), DAY);
        assertThat(Conditions.decide(under(over, Answer.YES))).isInstanceOf(Outcome.MustOffer.class);
        assertThat(Conditions.decide(under(over, Answer.NO))).isInstanceOf(Outcome.NotYet.class);
        assertThat(Conditions.decide(asked(Receiver.THE_PERSON, Set.of(Condition.NOT_PROHIBITED))))
                .isEqualTo(new Outcome.NotMet(List.of(Condition.NOT_PROHIBITED)));
    }

    @Test
    @Tag("DP-21")
    void itMustStopWhenAConditionIsNoLongerMetAndNotBeforeThat() {
        assertThat(Conditions.mustStop(asked(Receiver.NOMINEE, Set.of()))).isFalse();
        for (var condition : SECTION_31) {
            assertThat(Conditions.mustStop(asked(Receiver.NOMINEE, Set.of(condition))))
                    .as(condition.name())
                    .isTrue();
        }
    }

    @Test
    @Tag("DP-24")
    void everyConditionSaysInWordsWhyAndWhatWouldChangeIt() {
        assertThat(Condition.values()).allSatisfy(condition -> {
            assertThat(condition.notMet()).isNotBlank().doesNotEndWith(".");
            assertThat(condition.wouldChange()).endsWith(".");
            assertThat(condition.section()).contains("Care Act 2014");
        });
    }
}
