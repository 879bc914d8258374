package org.ourplan.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.platform.NewId;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.SettableClock;
import org.ourplan.testing.Staff;
import org.ourplan.testing.StatementCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The measures of a team from the record itself: on the right day, once for each person, and with nothing small in the file. */
@OurplanTest
class InsightTest {

    /** Nobody else's tests are in this year. */
    private static final LocalDate TODAY = LocalDate.of(2071, 6, 15);

    private static final Pattern FIGURE = Pattern.compile(",([^,]*),2071-06-15,");

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    private UUID team;
    private Staff.Hired worker;
    private Browserless manager;
    private InsightStory story;

    @BeforeEach
    void aTeam() {
        SettableClock.setTo(TODAY);
        team = staff.team("West");
        worker = staff.hire("Wes Worker", team, Role.PRACTITIONER);
        manager = as(team, Role.TEAM_MANAGER);
        story = new InsightStory(database, worker, team);
    }

    @AfterEach
    void clockRuns() {
        SettableClock.run();
    }

    private Browserless as(UUID of, Role role) {
        return new Browserless(port).with(staff.hire("Rea Reader", of, role).secret());
    }

    /** The figures of one row of one measure. */
    private static List<String> row(Document page, String measure, String label) {
        return page.select("table").stream()
                .filter(table -> table.select("caption").text().equals(measure))
                .flatMap(table -> table.select("tbody tr").stream())
                .filter(row -> row.select("th").text().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + label + " in " + measure))
                .select("td")
                .eachText();
    }

    private Document page() {
        return manager.get("/insight").page();
    }

    /** Four people with plans: one goes on, one is replaced, one ends within a month, one died. */
    private void plans() {
        var goesOn = story.somebody("1990-01-01", "2069-01-01", null);
        var contact = story.contact(goesOn, InsightStory.noon("2070-02-07"), "NEEDS_ASSESSMENT");
        var assessment = story.assessment(goesOn, contact, "2070-02-10", "2070-02-20");
        var determination = story.eligible(goesOn, assessment, "2070-02-25");
        var plan = story.plan(goesOn, 1, "ACTIVE", "2070-03-09", null, determination, "CARE_HOME");
        story.payment(goesOn, plan, "2070-04-01", null);
        story.reviewDue(goesOn, plan, "2071-05-31");
        story.reviewDue(goesOn, plan, "2071-06-14");
        story.reviewDue(goesOn, plan, "2071-06-15");
        var replaced = story.somebody("1990-01-01", "2069-01-01", null);
        var before = story.plan(replaced, 1, "SUPERSEDED", "2069-12-01", null, NewId.next(), "");
        story.plan(replaced, 2, "ACTIVE", "2070-06-30", before, NewId.next(), "SUPPORTED_LIVING");
        var ended = story.somebody("1990-01-01", "2069-01-01", null);
        var within = story.plan(ended, 1, "ENDED", "2070-10-05", null, NewId.next(), "");
        story.endedByReview(ended, within, "2070-10-31", "2070-10-20");
        var died = story.somebody("1990-01-01", "2069-01-01", null);
        story.payment(
                died, story.plan(died, 1, "ACTIVE", "2070-01-15", null, NewId.next(), ""), "2070-02-01", "2070-08-31");
    }

    @Test
    void peopleWithAPlanAreCountedOnceOnTheLastDayOfEachMonth() {
        plans();
        var page = page();
        var measure = "People with a plan in force";
        assertThat(row(page, measure, "December 2069")).containsExactly("1", "1", "0");
        assertThat(row(page, measure, "May 2070")).containsExactly("3", "0", "0");
        assertThat(row(page, measure, "June 2070"))
                .as("replaced on the last day: once, and nothing began")
                .containsExactly("3", "0", "0");
        assertThat(row(page, measure, "August 2070")).as("died on the last day").containsExactly("3", "0", "1");
        assertThat(row(page, measure, "September 2070")).containsExactly("2", "0", "0");
        assertThat(row(page, measure, "October 2070"))
                .as("began and ended within the month")
                .containsExactly("2", "1", "1");
        assertThat(row(page, measure, "June 2071, so far")).containsExactly("2", "0", "0");
        var places = "People for whom we pay in a care home, and elsewhere";
        assertThat(row(page, places, "May 2070")).containsExactly("1", "0", "0", "2", "3");
        assertThat(row(page, places, "June 2070")).containsExactly("1", "0", "1", "1", "3");
        assertThat(row(page, "Take-up of direct payments", "August 2070")).containsExactly("3", "2", "66");
        assertThat(row(page, "Take-up of direct payments", "September 2070")).containsExactly("2", "1", "50");
        assertThat(page.select("main strong").eachText().getFirst())
                .isEqualTo(
                        "People with a plan in force: 2 on 15 June 2071, down by 1 from the end of June 2070. The most was 3, in March 2070;"
                                + " the least after that was 2, in September 2070: a fall of 1.");
    }

    @Test
    void plansAgreedAndReviewsAreInTheirMonths() {
        plans();
        var page = page();
        assertThat(row(page, "Plans agreed, and days from the first contact", "March 2070"))
                .containsExactly("1", "1", "30", "30");
        assertThat(row(page, "Plans agreed, and days from the first contact", "June 2070"))
                .containsExactly("1", "0", "none", "none");
        assertThat(row(page, "Reviews due and done", "October 2070")).containsExactly("1", "1", "1");
        assertThat(row(page, "Reviews due and done", "May 2071")).containsExactly("1", "0", "0");
        assertThat(row(page, "Reviews due and done", "June 2071, so far"))
                .as("the one of today is not late")
                .containsExactly("1", "0", "0");
        assertThat(page.select("main a[href=/team/reviews]")).hasSize(1);
    }

    @Test
    @Tag("S002-39")
    void requestsAreOfTheirDayInLondonAndByAge() {
        var older = story.somebody("2005-06-01", "2070-06-10", null);
        story.contact(
                older, OffsetDateTime.parse("2070-05-31T23:30:00Z"), "NEEDS_ASSESSMENT", "INFORMATION_AND_ADVICE");
        var younger = story.somebody("2005-06-02", "2070-01-01", null);
        story.contact(younger, OffsetDateTime.parse("2070-05-31T23:30:00Z"));
        story.contact(story.somebody(null, "2070-01-01", "2070-05-01"), InsightStory.noon("2070-06-01"));
        story.contact(story.somebody(null, "2070-01-01", "2070-06-01"), InsightStory.noon("2070-06-01"));
        var measure = "Requests for support, and what came of them";
        assertThat(row(page(), measure, "May 2070").getFirst()).isEqualTo("0");
        assertThat(row(page(), measure, "June 2070"))
                .as("half an hour after midnight in London; 65 that day; not of those the team no longer worked with")
                .containsExactly("3", "1", "1", "1", "1", "0", "1", "0", "0", "0", "2");
    }

    @Test
    void thoseWhoWaitAreCountedFromTheirDay() {
        var person = story.somebody("1990-01-01", "2071-01-01", null);
        story.assessment(person, null, "2071-06-05", null);
        story.assessment(person, null, "2071-05-16", null);
        story.assessment(person, null, "2071-04-01", "2071-06-01");
        var eligible = story.somebody("1990-01-01", "2071-01-01", null);
        story.eligible(eligible, story.assessment(eligible, null, "2071-04-01", "2071-05-20"), "2071-06-01");
        var left = story.somebody("1990-01-01", "2071-01-01", "2071-06-14");
        story.assessment(left, null, "2071-02-01", null);
        plans();
        var page = page();
        assertThat(row(page, "Waiting today", "An assessment")).containsExactly("2", "10", "30");
        assertThat(row(page, "Waiting today", "A decision on eligibility")).containsExactly("1", "14", "14");
        assertThat(row(page, "Waiting today", "A plan in force")).containsExactly("1", "14", "14");
    }

    @Test
    @Tag("S002-29")
    void theFileSaysHowAndHidesWhatIsSmallAndThePageSaysSo() {
        plans();
        var page = page();
        assertThat(page.text())
                .contains(
                        "As at 15 June 2071",
                        "figures about fewer than 5 are shown as [c]",
                        "for use inside the council only")
                .doesNotContain("Counted");
        assertThat(page.select("main svg[role=img] title")).hasSize(7);
        assertThat(page.select("main svg polyline"))
                .allMatch(line -> line.attr("points").split(" ").length >= 23);
        var file = manager.get("/insight.csv").response().body();
        assertThat(file)
                .startsWith("measure,row,what is counted,figure,as at,how it is worked out")
                .contains("People with a plan in force,May 2070,On the last day,[c],2071-06-15,")
                .contains("People with a plan in force,July 2069,On the last day,0,2071-06-15,")
                .contains("We count each person once who has a care and support plan");
        assertThat(FIGURE.matcher(file).results().map(found -> found.group(1)))
                .hasSizeGreaterThan(24 * 7)
                .allMatch(figure -> List.of("0", "[c]", "", "\"[c]\"").contains(figure));
    }

    @Test
    void aTeamSeesItsOwnAndTheCouncilSeesAllInFewStatements() {
        plans();
        var elsewhere =
                as(staff.team("East"), Role.TEAM_MANAGER).get("/insight").page();
        assertThat(row(elsewhere, "People with a plan in force", "May 2070").getFirst())
                .isEqualTo("0");
        assertThat(elsewhere.text()).contains("with whom your team worked");
        var council =
                as(staff.team("East"), Role.SENIOR_MANAGER).get("/insight").page();
        assertThat(council.text()).contains("Of everybody the council works with");
        var counted = Integer.parseInt(row(council, "People with a plan in force", "May 2070")
                .getFirst()
                .replace(",", ""));
        assertThat(counted).isGreaterThanOrEqualTo(3);
        var analyst = as(team, Role.PERFORMANCE_ANALYST);
        StatementCount.reset();
        assertThat(analyst.get("/insight").status()).isEqualTo(200);
        assertThat(StatementCount.sinceReset()).hasSizeLessThanOrEqualTo(6);
        assertThat(analyst.get("/").page().select("a[href=/insight]")).hasSize(1);
        assertThat(new Browserless(port).with(worker.secret()).get("/insight").status())
                .isEqualTo(403);
    }
}
