package org.ourplan.law.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.agreement.PlanLife.Edge;

/** The graph of a plan's life: what may follow what, and what never may. */
class PlanLifeTest {

    private static Set<PlanState> reachable(PlanState from) {
        Set<PlanState> seen = EnumSet.of(from);
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Edge edge : PlanLife.EDGES) {
                grew |= seen.contains(edge.from()) && seen.add(edge.to());
            }
        }
        return seen;
    }

    @Test
    void every_state_is_reached_from_drafting_and_only_two_are_final() {
        assertThat(reachable(PlanState.DRAFTING)).containsExactlyInAnyOrder(PlanState.values());
        for (PlanState state : PlanState.values()) {
            boolean last = state == PlanState.SUPERSEDED || state == PlanState.ENDED;
            assertThat(PlanLife.from(state).isEmpty()).as(state.name()).isEqualTo(last);
        }
    }

    @Test
    void an_event_leads_to_one_state_only_and_each_step_names_its_guards() {
        assertThat(PlanLife.EDGES.stream().map(edge -> edge.from() + " " + edge.event()))
                .doesNotHaveDuplicates();
        assertThat(PlanLife.EDGES).allSatisfy(edge -> assertThat(edge.guards()).isNotEmpty());
    }

    @Test
    @Tag("SIGN-7")
    void no_plan_becomes_active_but_through_copies_given() {
        assertThat(PlanLife.EDGES)
                .filteredOn(edge -> edge.to().inForce() && !edge.from().inForce())
                .extracting(Edge::from)
                .containsExactlyInAnyOrder(PlanState.COPY_GIVEN, PlanState.NOT_AGREED_COPY_GIVEN);
    }

    @Test
    @Tag("SIGN-8")
    @Tag("SIGN-6")
    void a_plan_that_is_not_agreed_still_comes_into_force() {
        assertThat(reachable(PlanState.NOT_AGREED)).contains(PlanState.ACTIVE_NOT_AGREED);
        assertThat(PlanLife.next(PlanState.NOT_AGREED_COPY_GIVEN, PlanEvent.ACTIVATED))
                .contains(PlanState.ACTIVE_NOT_AGREED);
        assertThat(PlanState.ACTIVE_NOT_AGREED.inForce()).isTrue();
    }

    @Test
    void a_frozen_plan_never_becomes_a_draft_again() {
        assertThat(PlanLife.EDGES)
                .filteredOn(edge -> edge.from().frozen())
                .allMatch(edge -> edge.to().frozen());
        assertThat(PlanLife.next(PlanState.ACTIVE, PlanEvent.TAKEN_BACK)).isEmpty();
    }
}
