package org.ourplan.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ourplan.capacity.DecisionStory.day;
import static org.ourplan.capacity.DecisionStory.with;
import static org.ourplan.tables.Tables.LIBERTY;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.people.People;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.SettableClock;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A request about liberty has its days, its one extension, its outcome and its end; elsewhere than in a care home it is for the court. */
@OurplanTest
class LibertyPagesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    private DecisionStory story;

    @BeforeEach
    void begin() {
        SettableClock.setTo(TODAY);
        story = new DecisionStory(people, staff, database, port);
    }

    @AfterEach
    void clockRuns() {
        SettableClock.run();
    }

    private static String[] request(String setting) {
        return with(
                new String[] {
                    "setting", setting,
                    "place", "Sea View",
                    "why", "The front door is locked and somebody is always with her",
                    "less", "A bell on the door: she did not hear it",
                    "says", "She tries the door in the evening",
                    "asked-by", "Mo Manager, Sea View"
                },
                day("received", TODAY));
    }

    private Browserless.Shown asks(String... answers) {
        return story.office().submit(story.at("/liberty/new"), story.at("/liberty/new"), answers);
    }

    /** The page of the next step of the one request. */
    private String next() {
        return story.office()
                .get(story.at(""))
                .page()
                .select("a:contains(Write down what happened next)")
                .attr("href");
    }

    private Browserless.Shown steps(String kind, String... more) {
        var at = next();
        return story.office()
                .submit(
                        at,
                        at,
                        with(
                                with(
                                        new String[] {"kind", kind, "words", "The door stays locked at night"},
                                        day("on", TODAY)),
                                more));
    }

    @Test
    @Tag("MCA-8")
    void inACareHomeTheCouncilHasTwentyOneDays() {
        assertThat(asks(with(request("CARE_HOME"), "place", "")).page().text()).contains("Enter which place");
        assertThat(asks(request("CARE_HOME")).page().text())
                .contains("A standard authorisation by the council")
                .contains("By 21 June 2026 (21 days, the day of the request being the first)");
        assertThat(story.due("DECIDE_LIBERTY")).containsExactly(LocalDate.of(2026, 6, 21));
        assertThat(story.own().get("/me/capacity").page().text())
                .contains("My freedom to come and go")
                .contains("The front door is locked and somebody is always with her");
        assertThat(story.office().get(next()).page().text()).doesNotContain("was extended by 7 days");
    }

    @Test
    @Tag("MCA-8")
    void anUrgentOneRunsOutSoonerAndIsExtendedOnce() {
        asks(with(request("HOSPITAL"), with(new String[] {"urgent-HOSPITAL", "yes"}, day("given-HOSPITAL", TODAY))));
        assertThat(story.due("DECIDE_LIBERTY")).containsExactly(LocalDate.of(2026, 6, 7));
        assertThat(steps("URGENT_EXTENDED").page().text())
                .contains("The urgent authorisation runs out on 14 June 2026")
                .contains("the safe reading");
        assertThat(story.due("DECIDE_LIBERTY")).containsExactly(LocalDate.of(2026, 6, 14));
        assertThat(steps("URGENT_EXTENDED").page().text()).contains("Choose from the answers on the page");
        assertThat(story.due("DECIDE_LIBERTY")).containsExactly(LocalDate.of(2026, 6, 14));
    }

    @Test
    @Tag("MCA-8")
    void whatIsGrantedHasItsDaysAndItsEndIsOnTheWorkList() {
        asks(request("CARE_HOME"));
        var last = LocalDate.of(2027, 5, 31);
        assertThat(steps("GRANTED", with(day("first", TODAY), day("last", last.plusDays(1))))
                        .page()
                        .text())
                .contains("A standard authorisation lasts a year at most");
        assertThat(steps("GRANTED", day("first", TODAY)).page().text())
                .contains("A standard authorisation always has one");
        assertThat(steps("GRANTED", with(with(day("first", TODAY), day("last", last)), "conditions", "A walk each day"))
                        .page()
                        .text())
                .contains("It was authorised, from 1 June 2026 until 31 May 2027.")
                .contains("Conditions: A walk each day");
        assertThat(story.due("DECIDE_LIBERTY")).isEmpty();
        assertThat(story.due("LIBERTY_ENDS")).containsExactly(last);
        steps("ENDED");
        assertThat(story.due("LIBERTY_ENDS")).isEmpty();
        assertThat(next()).isEmpty();
        assertThatThrownBy(() -> database.deleteFrom(LIBERTY)
                        .where(LIBERTY.PERSON.eq(story.person.value()))
                        .execute())
                .hasMessageContaining("liberty");
    }

    @Test
    @Tag("MCA-8")
    void anywhereElseOnlyTheCourtCanMakeItLawful() {
        assertThat(asks(request("OWN_HOME")).page().text())
                .contains("An order of the Court of Protection")
                .contains("By the Court of Protection");
        assertThat(story.due("DECIDE_LIBERTY")).isEmpty();
        assertThat(story.due("ASK_COURT_ABOUT_LIBERTY")).hasSize(1);
        steps("APPLIED");
        assertThat(story.office().get(story.at("")).page().text()).contains("The Court of Protection was asked.");
        steps("REFUSED");
        assertThat(story.due("ASK_COURT_ABOUT_LIBERTY")).isEmpty();
        assertThat(next()).isEmpty();
    }

    /** Neither in the forms, nor in what is kept. */
    @Test
    @Tag("MCA-10")
    @Tag("FIX-7")
    void aRegimeThatIsNotInForceIsNowhere() {
        var offered = story.office().get(story.at("/liberty/new")).page();
        assertThat(offered.select("input[name=setting] ~ .govuk-radios__hint, .govuk-radios__hint").eachText().stream()
                        .distinct())
                .containsExactlyInAnyOrder(
                        "A standard authorisation by the council (Deprivation of Liberty Safeguards)",
                        "An order of the Court of Protection");
        assertThat(offered.text()).doesNotContainIgnoringCase("liberty protection");
        assertThat(database.fetchCount(
                        org.jooq.impl.DSL.table("information_schema.columns"),
                        org.jooq.impl.DSL.condition(
                                "(column_name || '_' || table_name) ~* '(^|_)lps(_|$)|liberty_protection'")))
                .isZero();
        assertThatThrownBy(() -> database.execute(
                        "INSERT INTO liberty (id, person, setting, route, received_on, detail, recorded_at, recorded_by,"
                                + " recorded_by_name) VALUES (gen_random_uuid(), ?, 'CARE_HOME', 'LIBERTY_PROTECTION_SAFEGUARDS',"
                                + " current_date, '{}', now(), ?, '')",
                        story.person.value(),
                        story.worker.who().account()))
                .hasMessageContaining("check constraint");
    }
}
