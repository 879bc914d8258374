package org.ourplan.law.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.law.plan.BudgetDeployment.COUNCIL_COMMISSIONED;
import static org.ourplan.law.plan.BudgetDeployment.DIRECT_PAYMENT;
import static org.ourplan.law.plan.BudgetDeployment.MANAGED_BY_COUNCIL;
import static org.ourplan.law.plan.BudgetDeployment.MANAGED_BY_THIRD_PARTY;
import static org.ourplan.law.plan.BudgetDeployment.MIXED;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.finding.Finding;

/** The person chooses how their budget is held, and money that others hold for them has a name on it. */
@NullUnmarked
@Tag("PB-14")
class HowHeldTest {

    private static HowHeld held(Set<BudgetDeployment> chosen, BudgetDeployment line, String holder, String terms) {
        return new HowHeld(chosen, List.of(new HowHeld.Line("a helper", line)), holder, terms);
    }

    @Test
    void aLineIsHeldAsTheyChoseOrSomebodyThinksAgain() {
        for (var chosen : BudgetDeployment.values()) {
            for (var line : BudgetDeployment.values()) {
                var findings = held(Set.of(chosen), line, "Elm Trust", "She decides who comes")
                        .findings();
                assertThat(findings).as(chosen + " " + line).hasSize(chosen == line ? 0 : 1);
                assertThat(findings).noneMatch(Finding::stops);
            }
            assertThat(held(Set.of(), chosen, "Elm Trust", "She decides").findings())
                    .isEmpty();
        }
        assertThat(held(Set.of(DIRECT_PAYMENT, MANAGED_BY_COUNCIL), MIXED, "", "")
                        .findings())
                .isEmpty();
        assertThat(held(Set.of(DIRECT_PAYMENT, MANAGED_BY_COUNCIL), COUNCIL_COMMISSIONED, "", "")
                        .findings())
                .hasSize(1);
    }

    @Test
    void anIndividualServiceFundNamesItsHolderAndItsTerms() {
        assertThat(held(Set.of(), MANAGED_BY_THIRD_PARTY, " ", "").findings())
                .hasSize(2)
                .allMatch(Finding::stops);
        assertThat(held(Set.of(MANAGED_BY_THIRD_PARTY), MANAGED_BY_THIRD_PARTY, "Elm Trust", "")
                        .findings())
                .extracting(Finding::sentence)
                .containsExactly("Say what the person decides about the individual service fund, and how they are told"
                        + " what was spent.");
        assertThat(held(Set.of(MANAGED_BY_THIRD_PARTY), MANAGED_BY_THIRD_PARTY, "Elm Trust", "She decides")
                        .findings())
                .isEmpty();
        assertThat(held(Set.of(MANAGED_BY_COUNCIL), MANAGED_BY_COUNCIL, "", "").findings())
                .isEmpty();
    }
}
