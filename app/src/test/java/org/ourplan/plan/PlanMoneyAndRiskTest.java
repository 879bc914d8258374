package org.ourplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.documents.Documents;
import org.ourplan.law.finding.Finding;
import org.ourplan.platform.event.Events;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;

/** What a plan holds, and what it says is missing, told through examples of the source documents. */
@OurplanTest
class PlanMoneyAndRiskTest {

    @Autowired
    Plans plans;

    @Autowired
    PrivateNotes notes;

    @Autowired
    Documents documents;

    @Autowired
    Events events;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    private record Told(Planned who, UUID id, WholePlanWritten written) {}

    private Told begun() {
        var who = Planned.adult(staff, database);
        var id = plans.begin(
                who.person(), who.determination(), null, who.worker().who());
        return new Told(who, id, new WholePlanWritten(plans, who, id));
    }

    private PlanRecord read(Told plan) {
        return plans.find(plan.who().person(), plan.id()).orElseThrow();
    }

    @Test
    @Tag("S004-99")
    void onlyALawfulReasonStandsWhereThereIsNoDirectPayment() {
        var plan = begun();
        plan.written().whole().with("direct-payment", "requested", "yes", "why-none", "too expensive");
        assertThat(read(plan).stops()).extracting(Finding::ruleId).containsExactly("S004-99");
        plan.written().with("direct-payment", "why-none", "NOT_APPROPRIATE");
        assertThat(read(plan).stops())
                .extracting(Finding::sentence)
                .singleElement()
                .asString()
                .contains("Summarise the risks");
        plan.written()
                .with(
                        "direct-payment",
                        "risk-summary",
                        "found at risk of theft",
                        "decision-tool",
                        "the council's tool");
        assertThat(read(plan).stops()).isEmpty();
    }

    @Test
    @Tag("PLAN-17")
    void aRiskNeedsEachOfItsPartsAndPointsToItself() {
        var plan = begun();
        plan.written().whole();
        var risk = read(plan).each("risk").getFirst().place();
        plan.written().with(risk, "agreed-by", "");
        assertThat(read(plan).stops()).singleElement().satisfies(finding -> {
            assertThat(finding.sentence()).isEqualTo("Say who agreed to this risk, the person first.");
            assertThat(finding.place()).isEqualTo("risk/1");
        });
    }

    @Test
    @Tag("PLAN-23")
    void aPlanMadeInACrisisNeedsADayForTheLongerTerm() {
        var plan = begun();
        plan.written().whole().with("prepared-by", "crisis", "yes");
        assertThat(read(plan).stops()).extracting(Finding::ruleId).containsExactly("PLAN-23");
        plan.written().with("prepared-by", "follow-up-day", "1", "follow-up-month", "8", "follow-up-year", "2026");
        assertThat(read(plan).stops()).isEmpty();
    }
}
