package org.ourplan.law.directpayments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.directpayments.CapacityChange.Next;
import org.ourplan.law.directpayments.PaymentReview.Invited;
import org.ourplan.law.directpayments.PaymentReview.Trigger;
import org.ourplan.law.finding.Finding;

/** Stopping without a gap, taking back only with reasons, what asks for a review, and who is asked to it. */
@NullUnmarked
class StoppingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private static Stopping.Facts facts(
            Stopping.Why why, LocalDate lastDay, String unsafe, String help, String replacement, String none) {
        return new Stopping.Facts(
                why, "It is too much for me", DAY, lastDay, DAY, help, 28, unsafe, Answer.NO, "", replacement, none);
    }

    private static List<String> places(List<Finding> findings) {
        return findings.stream().map(Finding::place).toList();
    }

    @Test
    @Tag("DP-23")
    void noLastDayWithoutCareFromTheDayAfterOrAReason() {
        for (var why : Stopping.Why.values()) {
            assertThat(places(Stopping.check(facts(why, DAY.plusDays(29), "", "A payroll service", "", ""))))
                    .containsExactly("replacement");
            assertThat(Stopping.check(facts(why, DAY.plusDays(29), "", "A payroll service", "Home care", "")))
                    .isEmpty();
            assertThat(Stopping.check(facts(why, DAY.plusDays(29), "", "A payroll service", "", "No needs are left")))
                    .isEmpty();
        }
    }

    @Test
    @Tag("DP-23")
    void noticeIsGivenByTheDayUnlessThatIsUnsafeOrTheyWantItSooner() {
        for (var why : Stopping.Why.values()) {
            for (var days = 0; days <= 60; days++) {
                var free = why == Stopping.Why.DIED || why == Stopping.Why.NOT_WANTED;
                var facts = facts(why, DAY.plusDays(days), "", "A payroll service", "Home care", "");
                assertThat(places(Stopping.check(facts)).contains("last-day"))
                        .as(why + " " + days)
                        .isEqualTo(!free && days < 28);
                assertThat(Stopping.check(
                                facts(why, DAY.plusDays(days), "Money is being taken", "Help", "Home care", "")))
                        .isEmpty();
            }
        }
    }

    @Test
    @Tag("DP-23")
    void itIsTalkedOverAndHelpIsLookedAtFirst() {
        var nothing = new Stopping.Facts(null, "", DAY, null, null, "", 28, "", Answer.UNANSWERED, "", "", "");
        assertThat(places(Stopping.check(nothing)))
                .containsExactlyInAnyOrder(
                        "why", "reasons", "discussed", "help", "last-day", "employer", "replacement");
        assertThat(places(Stopping.check(facts(Stopping.Why.MISUSE, DAY.plusDays(30), "", "", "Home care", ""))))
                .containsExactly("help");
        assertThat(Stopping.check(facts(Stopping.Why.NOT_WANTED, DAY.plusDays(30), "", "", "Home care", "")))
                .isEmpty();
    }

    @Test
    @Tag("DP-23")
    void whoeverEmploysSomebodySettlesThat() {
        var facts = new Stopping.Facts(
                Stopping.Why.NOT_WANTED, "Enough", DAY, DAY, DAY, "", 28, "", Answer.YES, "", "Home care", "");
        assertThat(places(Stopping.check(facts))).containsExactly("employer");
    }

    @Test
    @Tag("DP-22")
    void nothingIsAskedBackWithoutEachReason() {
        var words = List.of("", "said");
        for (var reasons : words) {
            for (var hardship : words) {
                for (var mistake : words) {
                    for (var proportion : words) {
                        var missing = List.of(reasons, hardship, mistake, proportion).stream()
                                .filter(String::isEmpty)
                                .count();
                        assertThat(Stopping.reclaim(reasons, hardship, mistake, proportion))
                                .hasSize((int) missing)
                                .allMatch(Finding::stops);
                    }
                }
            }
        }
    }

    @Test
    @Tag("DP-18")
    void whoLosesCapacityForAWhileGoesOnWhereSomebodyManages() {
        for (var manages : Answer.values()) {
            assertThat(CapacityChange.lost(Answer.YES, manages))
                    .isEqualTo(manages.isYes() ? Next.GO_ON : Next.FIND_A_MANAGER);
            assertThat(CapacityChange.lost(Answer.NO, manages)).isEqualTo(Next.SWITCH_TO_SECTION_32);
            assertThat(CapacityChange.lost(Answer.UNANSWERED, manages)).isEqualTo(Next.SAY_WHETHER_TEMPORARY);
        }
    }

    @Test
    @Tag("DP-19")
    void whoRegainsCapacityForAWhileGoesOnAndLastinglyIsOfferedTheirOwn() {
        assertThat(CapacityChange.regained(Answer.YES)).isEqualTo(Next.GO_ON);
        assertThat(CapacityChange.regained(Answer.NO)).isEqualTo(Next.OFFER_SECTION_31);
        assertThat(CapacityChange.regained(Answer.UNANSWERED)).isEqualTo(Next.SAY_WHETHER_TEMPORARY);
    }

    @Test
    @Tag("DP-16")
    @Tag("DP-28")
    void whatAsksForAReviewUnderEachSection() {
        assertThat(List.of(Trigger.values()).stream().filter(one -> one.asksForOne(false)))
                .containsExactly(
                        Trigger.SUSPECTED_BREACH,
                        Trigger.MAY_HAVE_LOST_CAPACITY,
                        Trigger.MAY_NOT_MANAGE,
                        Trigger.MAY_NOT_BE_APPROPRIATE,
                        Trigger.IN_HOSPITAL);
        assertThat(List.of(Trigger.values()).stream().filter(one -> one.asksForOne(true)))
                .containsExactly(
                        Trigger.SUSPECTED_BREACH,
                        Trigger.MAY_NOT_MANAGE,
                        Trigger.MAY_NOT_BE_APPROPRIATE,
                        Trigger.MAY_HAVE_REGAINED_CAPACITY,
                        Trigger.CONCERN,
                        Trigger.MAY_NOT_ACT_IN_BEST_INTERESTS,
                        Trigger.IN_HOSPITAL);
    }

    @Test
    @Tag("DP-17")
    void everybodyIsAskedToTheReviewOrAReasonSaysWhyNot() {
        assertThat(PaymentReview.check(
                        List.of(new Invited("Ada", Answer.YES, ""), new Invited("Nina", Answer.NO, "Ill"))))
                .isEmpty();
        assertThat(PaymentReview.check(
                        List.of(new Invited("Ada", Answer.NO, ""), new Invited("Nina", Answer.UNANSWERED, ""))))
                .hasSize(2)
                .allMatch(Finding::stops);
    }

    @Test
    @Tag("DP-20")
    void spendingOutsideThePlanIsAskedAboutAndStopsNothing() {
        var needs = List.of("A1", "A9");
        assertThat(new Spending("Meals", "A1").questions(needs)).isEmpty();
        assertThat(new Spending("Holiday deposit", Spending.NOT_IN_PLAN).questions(needs))
                .hasSize(1)
                .noneMatch(Finding::stops);
        assertThat(new Spending("Holiday deposit", "A7").questions(needs)).hasSize(1);
    }
}
