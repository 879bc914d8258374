package org.ourplan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ourplan.tables.Tables.LOOK_BEFORE_END;
import static org.ourplan.tables.Tables.REVIEW_DATE;
import static org.ourplan.tables.Tables.TASK;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.agreement.PlanStory;
import org.ourplan.plan.Plans;
import org.ourplan.platform.web.InWords;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.ourplan.testing.StatementCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The look together before help that is for a time only ends: written down once, never a gap, never a change of the plan. */
@OurplanTest
class LookTogetherTest {

    private static final LocalDate TODAY = LocalDate.now(java.time.ZoneId.of("Europe/London"));
    private static final LocalDate LAST = TODAY.plusWeeks(10).minusDays(1);

    @Autowired
    Plans plans;

    @Autowired
    Staff staff;

    @Autowired
    LooksTogether looks;

    @Autowired
    DSLContext database;

    @LocalServerPort
    int port;

    private PlanStory story;

    /** A plan in force whose cooking lessons end after ten weeks. */
    @BeforeEach
    void plan() {
        story = new PlanStory(plans, staff, database, port, "28.00", "33.00");
        var option = story.read().each("option").getFirst().place();
        story.writing(option, "extra", "Cooking lessons", "extra-weekly", "5.00", "extra-weeks", "10");
        story.withCouncil().active();
    }

    private String look() {
        var date = database.select(REVIEW_DATE.ID)
                .from(REVIEW_DATE)
                .where(REVIEW_DATE.PLAN.eq(story.read().id()))
                .and(REVIEW_DATE.KIND.eq("LOOK_BEFORE_END"))
                .fetchSingle()
                .value1();
        return LooksTogether.link(story.read().person(), date);
    }

    private List<String> tasks() {
        return database.select(TASK.KIND)
                .from(TASK)
                .where(TASK.PERSON.eq(story.read().person().value()))
                .and(TASK.DONE_AT.isNull())
                .and(TASK.KIND.in("LOOK_BEFORE_END", "CHANGE_PLAN_BEFORE_END"))
                .fetch(TASK.KIND);
    }

    private Browserless.Shown looked(String... over) {
        var given = new java.util.LinkedHashMap<String, String>(
                Map.of("who", "Ada and her sister", "words", "I can make soup now", "agrees", "yes", "told", "yes"));
        for (var each = 0; each < over.length; each += 2) {
            given.put(over[each], over[each + 1]);
        }
        var answers = given.entrySet().stream()
                .flatMap(answer -> Stream.of(answer.getKey(), answer.getValue()))
                .toArray(String[]::new);
        var at = look();
        return story.worker().submit(at, at, answers);
    }

    @Test
    @Tag("S001-L4")
    void theReminderGoesAndThePlanItsStatementAndTheReviewsSayWhatWasDecided() {
        assertThat(tasks()).containsExactly("LOOK_BEFORE_END");
        var page = story.worker().get(look()).page().text();
        assertThat(page).contains("Cooking lessons", "the last day is " + InWords.date(LAST));
        var shown = looked("worked", "YES", "next", "AS_PLANNED");
        assertThat(shown.path()).as(shown.page().text()).endsWith("/reviews");
        assertThat(tasks()).isEmpty();
        var decided = "“I can make soup now.” It steps down after " + InWords.date(LAST) + ", as the plan says.";
        for (var where : List.of(story.read().person().link() + "/reviews", story.at(""), story.at("/statement"))) {
            assertThat(story.worker().get(where).page().text()).as(where).contains(decided);
        }
        for (var own : List.of("/me/plan", "/me/statement")) {
            assertThat(story.self().get(own).page().text()).as(own).contains(decided);
        }
        assertThat(story.read().lines())
                .as("the plan stands as it was")
                .anySatisfy(line -> assertThat(line.costs()).hasSize(2));
        for (var where : List.of(story.at("/statement"), story.at(""))) {
            StatementCount.reset();
            var worker = story.worker();
            worker.get(where);
            assertThat(StatementCount.sinceReset()).as(where).hasSizeLessThanOrEqualTo(6);
        }
    }

    @Test
    @Tag("S001-L4A")
    void nothingEndsWithAGapUnannouncedOrAgainstThem() {
        var shown = looked("worked", "PARTLY", "next", "ENDS", "agrees", "no", "told", "no");
        assertThat(shown.page().select(".govuk-error-summary li").eachText())
                .anySatisfy(words -> assertThat(words).contains("nothing is taken away without them"))
                .anySatisfy(words -> assertThat(words).contains("Nothing ends unannounced"))
                .anySatisfy(words -> assertThat(words).contains("never a gap in care"));
        assertThat(shown.page().select("#words").text()).as("nothing is lost").isEqualTo("I can make soup now");
        assertThat(tasks()).containsExactly("LOOK_BEFORE_END");
        assertThat(looks.of(story.read().person())).isEmpty();
        assertThat(looked("worked", "NO", "next", "GOES_ON").page().text())
                .contains("Enter the day until which it goes on");
        assertThat(looked("worked", "MAYBE", "next", "NEVER").page().text())
                .contains("Choose from the answers on the page");
    }

    @Test
    @Tag("S001-L4A")
    void whatGoesOnAsksForTheNextVersionOfThePlanAndChangesNothingItself() {
        var until = LAST.plusWeeks(4);
        var at = look();
        var shown = looked(
                "worked",
                "PARTLY",
                "next",
                "GOES_ON",
                "until-day",
                String.valueOf(until.getDayOfMonth()),
                "until-month",
                String.valueOf(until.getMonthValue()),
                "until-year",
                String.valueOf(until.getYear()),
                "no-gap",
                "The same teacher comes");
        assertThat(shown.page().text()).contains("It goes on until " + InWords.date(until), "The same teacher comes.");
        assertThat(tasks()).containsExactly("CHANGE_PLAN_BEFORE_END");
        assertThat(story.worker().get(at).page().text()).contains("This was looked at already");
        var next = story.nextVersion("28.00").withCouncil().active();
        assertThat(next.read().replaces()).isEqualTo(story.read().id());
        assertThat(tasks()).as("the next version counts").doesNotContain("CHANGE_PLAN_BEFORE_END");
    }

    @Test
    @Tag("S001-L4")
    void aReviewThatIsAskedForHasItsDayBeforeTheEnd() {
        looked(
                "worked",
                "NO",
                "next",
                "REVIEW_ASKED",
                "agrees",
                "no",
                "told",
                "no",
                "no-gap",
                "Lessons go on till then");
        assertThat(database.select(REVIEW_DATE.BY_DAY)
                        .from(REVIEW_DATE)
                        .where(REVIEW_DATE.PLAN.eq(story.read().id()))
                        .and(REVIEW_DATE.SOURCE.eq("Asked for when looking together"))
                        .fetch(REVIEW_DATE.BY_DAY))
                .containsExactly(LAST);
    }

    /** What was set before this version knew what ends only in words; the migration reads it out of them. */
    @Test
    void anOlderDateLearnsWhatEndsFromItsWords() throws java.io.IOException {
        var at = look();
        var set = database.update(REVIEW_DATE)
                .setNull(REVIEW_DATE.ENDS_ON)
                .setNull(REVIEW_DATE.ENDS_WHAT)
                .where(REVIEW_DATE.PLAN.eq(story.read().id()))
                .execute();
        assertThat(set).isPositive();
        assertThat(story.worker().get(at).page().text()).contains("This was looked at already");
        try (var file = getClass().getResourceAsStream("/db/migration/V29__looks_together.sql")) {
            var sql = new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            database.execute(sql.substring(sql.indexOf("UPDATE review_date"), sql.indexOf("CREATE TABLE")));
        }
        assertThat(database.select(REVIEW_DATE.ENDS_WHAT, REVIEW_DATE.ENDS_ON)
                        .from(REVIEW_DATE)
                        .where(REVIEW_DATE.PLAN.eq(story.read().id()))
                        .and(REVIEW_DATE.KIND.eq("LOOK_BEFORE_END"))
                        .fetchSingle()
                        .intoList())
                .containsExactly("meals on wheels (Cooking lessons)", LAST);
        assertThat(story.worker().get(at).page().text()).contains("the last day is " + InWords.date(LAST));
    }

    @Test
    void whatWasDecidedCannotBeChanged() {
        looked("worked", "YES", "next", "ENDS");
        assertThatThrownBy(() -> database.deleteFrom(LOOK_BEFORE_END)
                        .where(LOOK_BEFORE_END.PLAN.eq(story.read().id()))
                        .execute())
                .hasMessageContaining("look_before_end");
    }
}
