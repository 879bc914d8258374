package org.ourplan.law.directpayments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@NullUnmarked
class PaymentLifeTest {

    @Test
    void everyEventInEveryStateLeadsWhereTheGraphSaysOrNowhere() {
        for (var state : PaymentState.values()) {
            for (var event : PaymentEvent.values()) {
                var edge = PaymentLife.EDGES.stream()
                        .filter(one -> one.from() == state && one.event() == event)
                        .toList();
                assertThat(edge).hasSizeLessThanOrEqualTo(1);
                assertThat(PaymentLife.next(state, event))
                        .isEqualTo(edge.stream().findFirst().map(PaymentLife.Edge::to));
            }
        }
    }

    @Test
    @Tag("DP-1")
    @Tag("DP-3")
    void onceTheConditionsAreMetNoWayLeadsToARefusal() {
        var reached = EnumSet.of(PaymentState.TO_BE_SET_UP);
        for (var round = 0; round < PaymentState.values().length; round++) {
            PaymentLife.EDGES.stream()
                    .filter(edge -> reached.contains(edge.from()))
                    .map(PaymentLife.Edge::to)
                    .toList()
                    .forEach(reached::add);
        }
        assertThat(reached).doesNotContain(PaymentState.REFUSED);
    }

    @Test
    @Tag("DP-23")
    void whatIsPaidEndsOnlyThroughALastDay() {
        assertThat(PaymentLife.EDGES.stream()
                        .filter(edge -> edge.to() == PaymentState.ENDED)
                        .map(PaymentLife.Edge::from))
                .containsExactly(PaymentState.STOPPING);
        assertThat(PaymentLife.from(PaymentState.BEING_PAID))
                .extracting(PaymentLife.Edge::to)
                .containsExactly(PaymentState.STOPPING);
    }

    @Test
    void whatIsOverStaysOverAndEveryStateIsReached() {
        for (var state : PaymentState.values()) {
            assertThat(PaymentLife.from(state).isEmpty()).as(state.name()).isEqualTo(state.over());
            assertThat(state == PaymentState.ASKED_FOR
                            || PaymentLife.EDGES.stream().anyMatch(edge -> edge.to() == state))
                    .isTrue();
        }
    }

    @Test
    void paymentsFallDueUntilTheLastDayAndNotAfterIt() {
        assertThat(PaymentState.values())
                .filteredOn(PaymentState::paying)
                .containsExactly(PaymentState.BEING_PAID, PaymentState.STOPPING);
    }

    @Test
    @Tag("DP-32")
    void eachBasisHasItsProvision() {
        assertThat(Basis.CARE_ACT.section()).isEqualTo("Care Act 2014 s31 or s32");
        assertThat(Basis.SECTION_117.section()).isEqualTo("Mental Health Act 1983 s117, with Care Act 2014 Sch 4");
    }
}
