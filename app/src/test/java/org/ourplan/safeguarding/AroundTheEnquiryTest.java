package org.ourplan.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ourplan.safeguarding.SafeguardingStory.day;
import static org.ourplan.safeguarding.SafeguardingStory.wishes;
import static org.ourplan.safeguarding.SafeguardingStory.with;
import static org.ourplan.tables.Tables.TASK;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.agreement.PlanStory;
import org.ourplan.law.agreement.PlanState;
import org.ourplan.law.safeguarding.SafeguardingStage;
import org.ourplan.plan.Plans;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.SettableClock;
import org.ourplan.testing.StatementCount;
import org.springframework.beans.factory.annotation.Autowired;

/** Around an enquiry: what nothing waits for, who else is told, what is kept. */
@OurplanTest
class AroundTheEnquiryTest extends AtAConcern {

    @Autowired
    Plans plans;

    @Test
    @Tag("SAFE-16")
    void aCarerWhoMeantNoHarmIsOfferedAnAssessmentAndTheTaskSaysNothingOfWhy() {
        story.raised().enquiring();
        story.writes(
                "found",
                "found",
                "He is worn out",
                "person-says",
                "He is good to me",
                "carer",
                "yes",
                "carer-support",
                "Rest",
                "risk",
                "LOW");
        var task = database.fetchSingle(
                TASK, TASK.PERSON.eq(story.person.value()).and(TASK.KIND.eq("OFFER_CARERS_ASSESSMENT")));
        assertThat(task.getWhat() + task.getWhy() + task.getLink())
                .doesNotContainIgnoringCase("safeguard")
                .doesNotContain("harm");
        assertThat(task.getAccount()).isEqualTo(story.worker.who().account());
    }

    @Test
    @Tag("SAFE-18")
    void theBoardIsAskedWhereItMustAndWhatItAsksForHasADay() {
        story.raised();
        var review = new String[] {"died", "yes", "abuse", "yes", "joint", "yes", "why", "Nobody told anybody"};
        story.writes("adults-review", with(review, "joint", "no"));
        assertThat(due("ASK_SAFEGUARDING_BOARD", story.concern())).isEmpty();
        assertThat(reads("")).contains("The board may arrange a review");
        story.writes("adults-review", with(review, day("information-by", TODAY.plusDays(14))));
        assertThat(due("ASK_SAFEGUARDING_BOARD", story.concern())).hasSize(1);
        assertThat(database.fetchCount(
                        TASK,
                        TASK.KIND
                                .eq("ANSWER_SAFEGUARDING_BOARD")
                                .and(TASK.DUE.eq(TODAY.plusDays(14)))
                                .and(TASK.LINK.eq(story.at("")))))
                .isEqualTo(1);
        story.writes("adults-review", with(with(review, "held", "yes"), day("decided", TODAY)));
        assertThat(due("ASK_SAFEGUARDING_BOARD", story.concern())).isEmpty();
    }

    @Test
    @Tag("SAFE-21")
    void thereIsNoPowerToRemoveAnybody() {
        assertThat(EntryKind.values()).noneMatch(kind -> kind.name().contains("REMOV"));
        story.raised().enquiring();
        for (var kind : EntryKind.values()) {
            if (kind.at(SafeguardingStage.ENQUIRY)) {
                assertThat(story.as(story.lead)
                                .get(story.at("/write/" + kind.asked()))
                                .page()
                                .select("input[type=radio], input[type=checkbox]")
                                .eachAttr("value"))
                        .noneMatch(
                                value -> value.contains("REMOVAL") || value.contains("S46") || value.contains("S47"));
            }
        }
    }

    /** A plan of somebody about whom there is an enquiry is agreed as any other: nothing is locked. */
    @Test
    @Tag("SAFE-13")
    @Tag("CON-6")
    void anOpenEnquiryStopsNeitherAnAssessmentNorThePlan() {
        SettableClock.run();
        var planned = new PlanStory(plans, staff, database, port, "28.00", "28.00");
        var now = new SafeguardingStory(people, staff, database, port, LocalDate.now());
        now.raisedAbout(planned.who().person()).enquiring();
        assertThat(planned.withCouncil().agreed().read().state()).isEqualTo(PlanState.AGREED);
        now.raised().enquiring();
        var offer = now.person.link() + "/assessments/offer";
        assertThat(now.as(now.worker).submit(offer, offer, "kind", "needs").path())
                .matches(now.person.link() + "/assessments/[0-9a-f-]{36}");
    }

    @Test
    void aLetterIsMadeOnlyWhereItIsSafeAndStandsAmongNoOtherDocuments() {
        story.raised().decided();
        assertThat(reads("/write/letter")).contains("Write down first that it is safe to give them a letter");
        story.writes("wishes", wishes());
        story.writes(
                "letter",
                "decided",
                "We look into it",
                "why",
                "Your money was taken",
                "next",
                "Wanda comes on Tuesday",
                "how-given",
                "By Wanda, at the day centre");
        var page = story.as(story.lead).get(story.at("")).page();
        var letter = page.select("a:contains(The letter)").attr("href");
        assertThat(story.as(story.lead).get(letter).response().body()).startsWith("%PDF");
        assertThat(story.as(story.worker)
                        .get(story.person.link() + "/documents")
                        .page()
                        .text())
                .doesNotContain("About what you told us");
        assertThat(story.as(story.worker).get(letter).status()).isEqualTo(404);
    }

    @Test
    void whatWasWrittenDownIsNeverChanged() {
        story.raised().ended();
        for (var table : List.of(
                "safeguarding_concern",
                "safeguarding_entry",
                "safeguarding_decision",
                "safeguarding_closing",
                "safeguarding_look")) {
            assertThatThrownBy(() -> database.execute("DELETE FROM " + table))
                    .as(table)
                    .hasMessageContaining(table);
        }
        assertThatThrownBy(
                        () -> database.execute(
                                "INSERT INTO safeguarding_decision (concern, entry, in_area, needs, at_risk, unable, route, decided_at) SELECT concern,"
                                        + " entry, true, true, true, false, 'SECTION_42', now() FROM safeguarding_decision LIMIT 1"))
                .hasMessageContaining("check");
    }

    @Test
    void eachPageTakesAtMostSixStatements() {
        story.raised().enquiring();
        for (var path : List.of(
                "/safeguarding",
                "/safeguarding/raise",
                story.at(""),
                story.at("/who"),
                story.at("/write/capacity"),
                story.at("/write/closing"),
                "/safeguarding/pathway",
                "/safeguarding/collection")) {
            StatementCount.reset();
            assertThat(story.as(story.lead).get(path).status()).as(path).isEqualTo(200);
            assertThat(StatementCount.sinceReset()).as(path).hasSizeLessThanOrEqualTo(6);
        }
    }
}
