package org.ourplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.ourplan.documents.DocumentKind;
import org.ourplan.documents.Documents;
import org.ourplan.documents.EasyRead;
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
    Staff staff;

    @Autowired
    DSLContext database;

    private Begun begun() {
        return Begun.of(plans, 0, Planned.adult(staff, database));
    }

    @Test
    void thePlanOnPaperHoldsTheLetterAndNoPrivateNote() {
        var plan = begun().swimmingOrGym("swim", "least over a year");
        notes.keep(plan.id(), "a secret fear", 0, plan.who().self().who());
        var page = Jsoup.parse(documents.preview(
                plan.who().person(),
                DocumentKind.PLAN,
                "Care and support plan",
                "plan/planPaper",
                Map.of("document", new PlanDocument(plan.read()))));
        assertThat(page.text())
                .contains("I get up at seven and feed the birds.")
                .contains("A hot meal from Nina next door, three times a week. Agreed on 1 May 2026: three meals a week"
                        + " until the summer.")
                .contains("The gym. It would do, and it can be had now. £12.00 a week. What I think: I would rather.")
                .contains("It would do, and it can be had now. £15.00 a week to begin with, £402.00 over the first"
                        + " year, £6.00 a week after that time. What I think: I am a novice.")
                .contains("If Nina is away: Rita rings the meals office. Who does this: Rita.")
                .contains("Local Government and Social Care Ombudsman")
                .doesNotContain("a secret fear");
        assertThat(page.select("h1")).hasSize(1);
    }

    @Test
    void theEasyReadOutlineHasOneShortIdeaToALine() {
        var plan = begun().swimmingOrGym("swim", "least over a year");
        plan.written().with("about-me", "words", "word ".repeat(5000));
        var outline = PlanEasyRead.of(plan.read());
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
