package org.ourplan.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.people.FictionalPeople;
import org.ourplan.people.People;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.event.Happening;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.ourplan.testing.StatementCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

@OurplanTest
class RecordTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Journeys journeys;

    @Autowired
    Events events;

    @Autowired
    Staff staff;

    @Autowired
    TransactionTemplate together;

    UUID team;
    Staff.Hired worker;
    PersonId person;
    Browserless browser;

    @BeforeEach
    void begin() {
        team = staff.team("North");
        worker = staff.hire("Wanda Worker", team, Role.PRACTITIONER);
        person = people.add(FictionalPeople.named("Yolanda", "Fictional"), worker.who());
        browser = new Browserless(port).with(worker.secret());
    }

    private void onTheWay() {
        together.executeWithoutResult(_ -> {
            journeys.done(person, Stage.FIRST_CONTACT, "Asked for an assessment", person.link() + "/contact");
            journeys.begun(person, Stage.ASSESSMENT, "Needs assessment begun", person.link() + "/assessments/1");
            journeys.next(
                    person,
                    new NextStep(
                            "We will visit you", "Wanda Worker", LocalDate.of(2031, 5, 14), person.link() + "/go"));
            journeys.whatMatters(person, "My garden, and my sister’s <b>laugh</b>");
            journeys.planNow(
                    person,
                    "Support at home three times a week.",
                    new BigDecimal("123.45"),
                    person.link() + "/plans/1");
        });
    }

    @Test
    void theRecordSaysWhereWeAreWhatIsNextAndWhatMatters() {
        onTheWay();
        var page = browser.get(person.link()).page();
        assertThat(page.text())
                .contains("Asked for an assessment")
                .contains("We will visit you. Who: Wanda Worker. Expect it by 14 May 2031.")
                .contains("My garden, and my sister’s <b>laugh</b>")
                .contains("Support at home three times a week.")
                .contains("£123.45 a week");
        assertThat(page.select("a[href=" + person.link() + "/assessments/1]")).isNotEmpty();
        assertThat(page.select("h1")).hasSize(1);
    }

    @Test
    void theRecordNeedsAtMostSixStatements() {
        onTheWay();
        StatementCount.reset();
        browser.get(person.link());
        assertThat(StatementCount.sinceReset()).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void everythingIsToldNewestFirstWithWhoDidItAndFilteredByKind() {
        var plan = NewId.next();
        together.executeWithoutResult(_ -> {
            for (var i = 1; i <= 3; i++) {
                events.append(
                        person.value(),
                        Happening.PLAN_CHANGED,
                        plan,
                        i,
                        Map.of(),
                        worker.who().account());
            }
        });
        var all = browser.get(person.link() + "/everything").page();
        assertThat(all.select("main").text()).contains("Wanda Worker");
        assertThat(all.select("main").text().indexOf("Plan written in"))
                .isBetween(0, all.select("main").text().indexOf("Record begun"));
        assertThat(all.select("main").text()).contains("3 times in a row");
        var money = browser.get(person.link() + "/everything?kind=BUDGET")
                .page()
                .select("main")
                .text();
        assertThat(money).contains("Nothing of this kind yet").doesNotContain("Record begun");
        assertThat(browser.get(person.link() + "/everything?kind=NONSENSE&page=-4")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aWorkerOfAnotherTeamIsAskedForAReasonFirst() {
        var stranger = staff.hire("Sid Stranger", staff.team("South"), Role.PRACTITIONER);
        assertThat(new Browserless(port)
                        .with(stranger.secret())
                        .get(person.link())
                        .path())
                .isEqualTo(person.link() + "/reason-to-look");
    }

    @Test
    void thePersonsOwnPageSaysWhatHappensNextAndWhoLooked() {
        onTheWay();
        browser.get(person.link());
        var own = new Browserless(port)
                .with(staff.hire("Yolanda Fictional", null, person, Role.PERSON).secret());
        StatementCount.reset();
        var page = own.get("/me");
        assertThat(StatementCount.sinceReset()).hasSizeLessThanOrEqualTo(6);
        assertThat(page.heading()).endsWith(", Yolanda");
        assertThat(page.page().text())
                .contains("We will visit you")
                .contains("Expect it by Wednesday 14 May 2031.")
                .contains("Wanda Worker")
                .doesNotContain("Eligibility", "Indicative budget");
        var known = page.page().select("details").first();
        assertThat(known.text()).contains("NHS number", "Fictional");
        known.remove();
        assertThat(page.page().text()).as("nobody is greeted by their number").doesNotContain("NHS number");
        assertThat(page.page().select("a[href^=/people/]")).isEmpty();
        assertThat(own.get("/").path()).isEqualTo("/me");
        assertThat(own.get(person.link()).status()).isEqualTo(403);
    }

    @Test
    void aPageThatIsNotThereHasNoTab() {
        var tabs = browser.get(person.link())
                .page()
                .select("nav[aria-label=\"This person's record\"] a")
                .eachAttr("href");
        assertThat(tabs).contains(person.link(), person.link() + "/everything");
        for (var tab : tabs) {
            assertThat(browser.get(tab).status()).as(tab).isEqualTo(200);
        }
    }

    @Test
    void aTabThatDoesNotOpenForTheReadersRoleIsNotThere() {
        var team = worker.who().team();
        var finance = new Browserless(port)
                .with(staff.hire("Fay Finance", team, Role.FINANCE_OFFICER).secret());
        var tabs = finance.get(person.link())
                .page()
                .select("nav[aria-label=\"This person's record\"] a")
                .eachAttr("href");
        assertThat(tabs).containsExactly(person.link(), person.link() + "/money", person.link() + "/everything");
    }
}
