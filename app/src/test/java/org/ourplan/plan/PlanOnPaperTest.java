package org.ourplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.ourplan.documents.DocumentKind;
import org.ourplan.documents.Documents;
import org.ourplan.documents.EasyRead;
import org.ourplan.platform.NewId;
import org.ourplan.platform.event.Events;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;

@OurplanTest
class PlanOnPaperTest {

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
    /** Swimming with lessons for ten weeks, and the gym she would rather have. */
    private Told swimmingOrGym(String chosen, String reason) {
        var plan = begun();
        plan.written().whole();
        var line = NewId.next();
        var swim = NewId.next();
        var gym = NewId.next();
        plan.written()
                .with(
                        "line/" + line,
                        "need",
                        "A9",
                        "what",
                        "swimming",
                        "doer",
                        "PAID",
                        "goal",
                        "to be fit",
                        "deployment",
                        "DIRECT_PAYMENT",
                        "chosen",
                        (chosen.equals("swim") ? swim : gym).toString(),
                        "reason",
                        reason)
                .with(
                        "option/" + line + "/" + swim,
                        "name",
                        "Swimming",
                        "meets-need",
                        "yes",
                        "delivers-outcome",
                        "yes",
                        "available",
                        "yes",
                        "view",
                        "I am a novice",
                        "preferred",
                        "no",
                        "weekly",
                        "6.00",
                        "extra",
                        "lessons",
                        "extra-weekly",
                        "9.00",
                        "extra-weeks",
                        "10")
                .with(
                        "option/" + line + "/" + gym,
                        "name",
                        "The gym",
                        "meets-need",
                        "yes",
                        "delivers-outcome",
                        "yes",
                        "available",
                        "yes",
                        "view",
                        "I would rather",
                        "preferred",
                        "yes",
                        "weekly",
                        "12.00",
                        "why-not",
                        "it costs more over a year")
                .with(
                        "direct-payment",
                        "requested",
                        "yes",
                        "amount-A9",
                        "60.00",
                        "frequency-A9",
                        "every 4 weeks",
                        "why-none",
                        "");
        return plan;
    }

    @Test
    void thePlanOnPaperHoldsTheLetterAndNoPrivateNote() {
        var plan = swimmingOrGym("swim", "least over a year");
        notes.keep(plan.id(), "a secret fear", 0, plan.who().self().who());
        var page = Jsoup.parse(documents.preview(
                plan.who().person(),
                DocumentKind.PLAN,
                "Care and support plan",
                "plan/planPaper",
                Map.of("document", new PlanDocument(read(plan)))));
        assertThat(page.text())
                .contains("I get up at seven and feed the birds.")
                .contains("Nina next door: a hot meal, 3 a week. Agreed on 1 May 2026: three meals a week until the"
                        + " summer.")
                .contains("The gym. It would do, and it can be had now. £12.00 a week to begin with. What I think: I"
                        + " would rather.")
                .contains("If Nina is away: Rita rings the meals office.")
                .contains("Local Government and Social Care Ombudsman")
                .doesNotContain("a secret fear");
        assertThat(page.select("h1")).hasSize(1);
    }

    @Test
    void theEasyReadOutlineHasOneShortIdeaToALine() {
        var plan = swimmingOrGym("swim", "least over a year");
        plan.written().with("about-me", "words", "word ".repeat(5000));
        var outline = PlanEasyRead.of(read(plan));
        assertThat(outline.sections())
                .extracting(EasyRead.Section::heading)
                .containsExactly(
                        "About me",
                        "Eating and drinking well",
                        "Getting out and about",
                        "Family, friends and other people",
                        "If things go wrong",
                        "Money",
                        "What I can do");
        assertThat(outline.sections())
                .flatExtracting(EasyRead.Section::lines)
                .allSatisfy(line ->
                        assertThat(((EasyRead.Line) line).words().split("\\s+")).hasSizeLessThanOrEqualTo(16));
    }
}
