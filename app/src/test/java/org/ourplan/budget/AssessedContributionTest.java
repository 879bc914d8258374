package org.ourplan.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.tables.Tables.ASSESSED_CONTRIBUTION;
import static org.ourplan.tables.Tables.FINANCIAL_ASSESSMENT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.agreement.PlanStory;
import org.ourplan.plan.Plans;
import org.ourplan.platform.NewId;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the person pays follows their financial assessment while the plan is being made, and then stays as it was said. */
@OurplanTest
class AssessedContributionTest {

    @Autowired
    Plans plans;

    @Autowired
    Staff staff;

    @Autowired
    Statements statements;

    @Autowired
    DSLContext database;

    @LocalServerPort
    int port;

    private PlanStory story() {
        return new PlanStory(plans, staff, database, port, "420.50", "340.00");
    }

    /** A financial assessment of the person that came to this, from that many days ago. */
    private void assessed(
            PlanStory story, String outcome, @Nullable String weekly, @Nullable String most, int daysAgo) {
        var worker = story.read().writtenBy();
        var assessment = NewId.next();
        database.insertInto(FINANCIAL_ASSESSMENT)
                .set(FINANCIAL_ASSESSMENT.ID, assessment)
                .set(FINANCIAL_ASSESSMENT.PERSON, story.read().person().value())
                .set(FINANCIAL_ASSESSMENT.STATE, "DONE")
                .set(FINANCIAL_ASSESSMENT.BEGUN_AT, OffsetDateTime.now())
                .set(FINANCIAL_ASSESSMENT.BEGUN_BY, worker)
                .set(FINANCIAL_ASSESSMENT.BEGUN_BY_NAME, "Fay Finance (fictional)")
                .execute();
        database.insertInto(ASSESSED_CONTRIBUTION)
                .set(ASSESSED_CONTRIBUTION.ID, NewId.next())
                .set(ASSESSED_CONTRIBUTION.ASSESSMENT, assessment)
                .set(ASSESSED_CONTRIBUTION.VERSION, 1)
                .set(ASSESSED_CONTRIBUTION.PERSON, story.read().person().value())
                .set(ASSESSED_CONTRIBUTION.FROM_DAY, LocalDate.now().minusDays(daysAgo))
                .set(ASSESSED_CONTRIBUTION.FACTS, JSONB.jsonb("{\"parts\":{}}"))
                .set(ASSESSED_CONTRIBUTION.OUTCOME, outcome)
                .set(ASSESSED_CONTRIBUTION.WEEKLY, weekly == null ? null : new BigDecimal(weekly))
                .set(ASSESSED_CONTRIBUTION.MAXIMUM, most == null ? null : new BigDecimal(most))
                .set(ASSESSED_CONTRIBUTION.OFFER_DEFERRED, false)
                .set(ASSESSED_CONTRIBUTION.WRITTEN, JSONB.jsonb("{\"steps\":[],\"missing\":[]}"))
                .set(ASSESSED_CONTRIBUTION.WHY, "ASSESSED")
                .set(ASSESSED_CONTRIBUTION.WORKED_BY, worker)
                .set(ASSESSED_CONTRIBUTION.WORKED_BY_NAME, "Fay Finance (fictional)")
                .set(ASSESSED_CONTRIBUTION.WORKED_AT, OffsetDateTime.now())
                .execute();
    }

    @Test
    @Tag("PB-1")
    void theFinancialAssessmentTakesThePlaceOfAFigureEnteredByHand() {
        var story = story().withFigures("8.00");
        assertThat(statements.of(story.read()).weekly().personPays()).isEqualByComparingTo("8.00");
        assessed(story, "CONTRIBUTION", "95.25", "95.25", 3);
        assertThat(statements.of(story.read()).weekly().personPays()).isEqualByComparingTo("95.25");
        var shown = story.worker().get(story.at("/statement")).page();
        assertThat(shown.text())
                .contains("The financial assessment found what can be paid. It was worked out on")
                .contains("At most £95.25 a week.", "Ada never pays more than it costs to meet the needs.")
                .doesNotContain("by hand");
        assertThat(shown.select("a[href$=/contribution]")).isEmpty();
        assertThat(story.worker().get(story.at("/statement/contribution")).status())
                .isEqualTo(409);
    }

    @Test
    @Tag("CHG-1")
    void whereAFigureIsMissingNothingIsGuessedAndTheOldOneIsNotUsed() {
        var story = story().withFigures("8.00");
        assessed(story, "FIGURES_MISSING", null, null, 1);
        assertThat(statements.of(story.read()).weekly()).isNull();
        assertThat(story.worker().get(story.at("/statement")).page().text())
                .contains("A figure that the financial assessment needs is not entered yet")
                .contains("Still needed: What the person pays is not known yet");
    }

    @Test
    @Tag("PB-13")
    void whoPaysTheFullCostPaysWhatThePlanCostsNow() {
        var story = story().withFigures("8.00");
        assessed(story, "FULL_COST", "400.00", null, 1);
        var weekly = statements.of(story.read()).weekly();
        assertThat(weekly.personPays()).isEqualByComparingTo("420.50");
        assertThat(weekly.councilPays()).isEqualByComparingTo("0.00");
    }

    @Test
    void theMostTheyCanPayCountsWhereTheAssessedCareCostLess() {
        var story = story().withFigures("8.00");
        assessed(story, "CONTRIBUTION", "60.00", "120.00", 1);
        assertThat(statements.of(story.read()).weekly().personPays()).isEqualByComparingTo("120.00");
    }

    @Test
    @Tag("PB-16")
    void aPlanThatIsSentGoesOnSayingWhatItSaidAndTellsOfALaterOne() {
        var story = story().withFigures("8.00");
        assessed(story, "CONTRIBUTION", "95.25", "95.25", 30);
        story.shared().answered("AGREES").sent("no", "no", "no");
        assertThat(story.read().facts().budget().personPays()).isEqualByComparingTo("95.25");
        assertThat(story.worker().get(story.at("/statement")).page().text())
                .doesNotContain("A newer financial assessment");
        assessed(story, "CONTRIBUTION", "110.00", "110.00", 1);
        assertThat(statements.of(story.read()).weekly().personPays()).isEqualByComparingTo("95.25");
        assertThat(story.worker().get(story.at("/statement")).page().text())
                .contains("A newer financial assessment says £110.00 a week", "£95.25 a week");
    }
}
