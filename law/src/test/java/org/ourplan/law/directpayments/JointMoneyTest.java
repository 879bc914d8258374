package org.ourplan.law.directpayments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ourplan.law.directpayments.JointMoney.Paper.BANK_STATEMENTS;
import static org.ourplan.law.directpayments.JointMoney.Paper.INSURANCE;
import static org.ourplan.law.directpayments.JointMoney.Paper.PAYSLIPS;
import static org.ourplan.law.directpayments.JointMoney.Paper.RECEIPTS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.directpayments.JointMoney.Asks;
import org.ourplan.law.directpayments.JointMoney.From;
import org.ourplan.law.directpayments.JointMoney.Paper;
import org.ourplan.law.directpayments.JointMoney.Share;
import org.ourplan.law.directpayments.JointMoney.Together;
import org.ourplan.law.directpayments.LocalConditions.ReturnsEvery;
import org.ourplan.law.finding.Finding;

/** Money of the council and of the NHS in one account: told once, looked at once (DP-30). */
@NullUnmarked
@Tag("DP-30")
class JointMoneyTest {

    private static final String NHS = "Westmere Integrated Care Board";
    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private static final Asks COUNCIL = new Asks(ReturnsEvery.SIX_MONTHS, Set.of(RECEIPTS, BANK_STATEMENTS));
    private static final Asks HEALTH = new Asks(ReturnsEvery.THREE_MONTHS, Set.of(RECEIPTS, PAYSLIPS));

    private static Share health(String payer, Asks asks, LocalDate reviewBy) {
        return new Share(
                From.NHS_PERSONAL_HEALTH_BUDGET, payer, new BigDecimal("50.00"), "Physiotherapy", asks, reviewBy);
    }

    private static JointMoney joint(Together together) {
        return new JointMoney(COUNCIL, List.of(health(NHS, HEALTH, null)), together);
    }

    private static Together quarterly(String why, Map<Paper, String> papers) {
        return new Together(ReturnsEvery.THREE_MONTHS, why, papers, Map.of());
    }

    private static List<String> stops(JointMoney joint) {
        return joint.findings().stream()
                .filter(Finding::stops)
                .map(Finding::place)
                .toList();
    }

    @Test
    void oneQuarterlyReturnSatisfiesBothMonitors() {
        var joint = joint(quarterly("The NHS looks at it each quarter", Map.of(RECEIPTS, "Both have to see them")));
        assertThat(joint.findings()).isEmpty();
        assertThat(joint.every()).isEqualTo(ReturnsEvery.THREE_MONTHS);
        assertThat(joint.satisfies()).containsExactly(NHS);
        assertThat(joint.oneForAll()).isTrue();
        assertThat(joint.burden().returnsApart()).isEqualTo(6);
        assertThat(joint.burden().returnsNow()).isEqualTo(4);
        assertThat(joint.othersWeekly()).isEqualByComparingTo("50.00");
    }

    @Test
    void eachPaperIsAskedForOnceAndWhatNobodyNeedsAnyMoreIsNotAskedFor() {
        var burden = joint(quarterly("Why", Map.of(PAYSLIPS, "Wages are most of it", RECEIPTS, "Both see them")))
                .burden();
        assertThat(burden.askedOnce()).containsExactly(RECEIPTS);
        assertThat(burden.noLonger()).containsExactly(BANK_STATEMENTS);
        assertThat(burden.stays().keySet()).containsExactly(RECEIPTS, PAYSLIPS);
        assertThat(burden.reviewsApart()).isEqualTo(2);
        assertThat(burden.reviewsNow()).isEqualTo(1);
    }

    @Test
    void whatStaysSaysWhyItIsNeededAndNobodyAsksForMoreThanTheyWould() {
        assertThat(stops(joint(quarterly(" ", Map.of())))).containsExactly("why-often");
        assertThat(stops(joint(new Together(ReturnsEvery.SIX_MONTHS, "", Map.of(), Map.of()))))
                .isEmpty();
        assertThat(stops(joint(new Together(ReturnsEvery.FOUR_WEEKS, "To be safe", Map.of(), Map.of()))))
                .containsExactly("every");
        assertThat(stops(joint(quarterly("Why", Map.of(RECEIPTS, " "))))).containsExactly("why-RECEIPTS");
        assertThat(stops(joint(quarterly("Why", Map.of(INSURANCE, "To be safe")))))
                .containsExactly("papers");
    }

    @Test
    void theyAreLookedAtOnceOnTheSoonestDay() {
        var law = LocalDate.of(2027, 3, 31);
        assertThat(joint(null).reviewBy(law)).isEqualTo(law);
        for (var others : List.of(DAY, law.plusDays(1))) {
            assertThat(new JointMoney(COUNCIL, List.of(health(NHS, HEALTH, others)), null).reviewBy(law))
                    .isEqualTo(others.isBefore(law) ? others : law);
        }
    }

    @Test
    void untilABodyTakesTheOneReturnItsOwnGoesOnAndSaysWhy() {
        var none = joint(null);
        assertThat(none.findings()).extracting(Finding::stops).containsExactly(false);
        assertThat(none.every()).isEqualTo(ReturnsEvery.SIX_MONTHS);
        assertThat(none.satisfies()).isEmpty();
        assertThat(none.burden().returnsNow()).isEqualTo(6);
        var housing = new Share(From.HOUSING, "Westmere Homes", BigDecimal.TEN, "Rent", HEALTH, null);
        var outside = new JointMoney(
                COUNCIL,
                List.of(health(NHS, HEALTH, null), housing),
                new Together(
                        ReturnsEvery.SIX_MONTHS, "", Map.of(RECEIPTS, "Both see them"), Map.of("Westmere Homes", "")));
        assertThat(outside.satisfies()).containsExactly(NHS);
        assertThat(outside.oneForAll()).isFalse();
        assertThat(stops(outside)).containsExactly("together");
        var burden = outside.burden();
        assertThat(burden.returnsApart()).isEqualTo(10);
        assertThat(burden.returnsNow()).isEqualTo(6);
        assertThat(burden.reviewsNow()).isEqualTo(2);
        assertThat(burden.askedOnce())
                .as("the housing body still asks for its own")
                .isEmpty();
        assertThat(burden.noLonger()).containsExactly(BANK_STATEMENTS);
        var said = new JointMoney(
                COUNCIL,
                List.of(housing),
                new Together(ReturnsEvery.SIX_MONTHS, "", Map.of(), Map.of("Westmere Homes", "Its system cannot")));
        assertThat(said.findings()).extracting(Finding::stops).containsExactly(false);
    }

    @Test
    void itIsJointOnlyWithSomebodyElse() {
        assertThatThrownBy(() -> new JointMoney(COUNCIL, List.of(), null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPaperIsAskedOnceThoughSomebodyElseGoesOnAskingForAnother() {
        var apart = health("Housing trust", new Asks(ReturnsEvery.YEAR, Set.of(INSURANCE)), null);
        var agreed = new Together(
                ReturnsEvery.SIX_MONTHS,
                "",
                Map.of(RECEIPTS, "Both need them"),
                Map.of("Housing trust", "Not asked yet"));
        assertThat(new JointMoney(COUNCIL, List.of(health(NHS, HEALTH, null), apart), agreed)
                        .burden()
                        .askedOnce())
                .containsExactly(RECEIPTS);
        var alsoReceipts = health("Housing trust", new Asks(ReturnsEvery.YEAR, Set.of(RECEIPTS)), null);
        assertThat(new JointMoney(COUNCIL, List.of(health(NHS, HEALTH, null), alsoReceipts), agreed)
                        .burden()
                        .askedOnce())
                .isEmpty();
    }
}
