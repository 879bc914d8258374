package org.ourplan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.event.Happening;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.SettableClock;
import org.ourplan.testing.Staff;
import org.ourplan.testing.StatementCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OurplanTest
class ReasonToLookTest {

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @Autowired
    Events events;

    @Autowired
    LooksAtRecord looks;

    private UUID team;
    private PersonId person;

    @BeforeEach
    void somebodyOfATeam() {
        team = staff.team("North");
        person = new People(database).add("Wilhelmina", "Featherstonehaugh", team, null);
    }

    @AfterEach
    void letTheClockRun() {
        SettableClock.run();
    }

    @Test
    @Tag("DATA-7")
    void aWorkerOutsideTheTeamGivesAReasonAndTheRecordOpensUntilItEnds() {
        var outside = staff.hire("Oona Outside", staff.team("South"), Role.TEAM_MANAGER);
        var browser = new Browserless(port).with(outside.secret());
        SettableClock.setTo(LocalDate.of(2026, 3, 2));
        var asked = browser.get(person.link() + "/looks");
        assertThat(asked.path()).isEqualTo(person.link() + "/reason-to-look");
        assertThat(asked.heading()).contains("Wilhelmina Featherstonehaugh");

        var opened = browser.submit(
                asked.path() + "?then=" + person.link() + "/looks",
                asked.path(),
                "kind",
                "DUTY",
                "own-words",
                "Her sister rang about the stairs",
                "until",
                "today");
        assertThat(opened.path()).isEqualTo(person.link() + "/looks");
        assertThat(opened.status()).isEqualTo(200);
        assertThat(events.of(person.value()).getFirst().happening()).isEqualTo(Happening.LOOKED_WITH_REASON);
        assertThat(events.of(person.value()).getFirst().details().toString()).doesNotContain("stairs");
        assertThat(looks.latest(person, 5)).singleElement().satisfies(look -> {
            assertThat(look.name()).isEqualTo("Oona Outside");
            assertThat(look.pages()).containsExactly("looks");
            assertThat(look.reasons()).singleElement().asString().endsWith("Her sister rang about the stairs");
        });

        SettableClock.setTo(LocalDate.of(2026, 3, 3));
        assertThat(browser.get(person.link() + "/looks").path()).endsWith("/reason-to-look");
    }

    @Test
    void aReasonNeedsAKindAndWords() {
        var browser = new Browserless(port)
                .with(staff.hire("Oona Outside", null, Role.PRACTITIONER).secret());
        var link = person.link() + "/reason-to-look";
        var answered = browser.submit(link, link, "own-words", "\u200B", "then", "/people");
        assertThat(answered.page().title()).startsWith("Error: ");
        assertThat(answered.page().select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly("#kind", "#own-words");
        assertThat(answered.page().selectFirst("input[name=then]").attr("value"))
                .isEqualTo("/people");
        assertThat(events.of(person.value())).isEmpty();
    }

    @Test
    void aRestrictedRecordNamesNobodyAndAsksThePractitionerToAskSomebody() {
        new People(database).restrict(person);
        staff.hire("Sadiq Safe", null, Role.SAFEGUARDING_LEAD);
        var link = person.link() + "/reason-to-look";
        var shown = new Browserless(port)
                .with(staff.hire("Pat Practitioner", team, Role.PRACTITIONER).secret())
                .get(link);
        assertThat(shown.status()).isEqualTo(403);
        assertThat(shown.heading()).isEqualTo("This record is restricted");
        assertThat(shown.page().text()).doesNotContain("Featherstonehaugh").contains("You can ask:");

        var lead = new Browserless(port)
                .with(staff.hire("Lee Lead", null, Role.SAFEGUARDING_LEAD).secret());
        assertThat(lead.get(link).page().text()).contains("restricted").doesNotContain("Featherstonehaugh");
        var opened = lead.submit(
                link + "?then=" + person.link() + "/looks",
                link,
                "kind",
                "SAFEGUARDING",
                "own-words",
                "Section 42 enquiry");
        assertThat(opened.path()).isEqualTo(person.link() + "/looks");
    }

    @Test
    void aReasonGivenBeforeTheRecordWasRestrictedNoLongerOpensIt() {
        var senior = new Browserless(port)
                .with(staff.hire("Sue Senior", null, Role.SENIOR_MANAGER).secret());
        var link = person.link() + "/reason-to-look";
        senior.submit(link, link, "kind", "MANAGER_CHECK", "own-words", "Quality check", "until", "week");
        assertThat(senior.get(person.link() + "/looks").status()).isEqualTo(200);
        new People(database).restrict(person);
        assertThat(senior.get(person.link() + "/looks").heading()).isEqualTo("This record is restricted");
    }

    @Test
    void thoseWhoWorkWithThePersonNeedNoReasonAndThePageTakesAtMostSixStatements() {
        var manager = new Browserless(port)
                .with(staff.hire("Max Manager", team, Role.TEAM_MANAGER).secret());
        StatementCount.reset();
        var shown = manager.get(person.link() + "/looks");
        assertThat(shown.status()).isEqualTo(200);
        assertThat(StatementCount.sinceReset()).hasSizeLessThanOrEqualTo(6);
        assertThat(manager.get(person.link() + "/looks").page().text())
                .contains("Max Manager")
                .contains("Works with them");
    }

    @Test
    void noLinkLeadsFromTheReasonToAnotherSite() {
        for (var evil : new String[] {
            "//evil.example", "/\\evil.example", "https://evil.example", "/%0d%0aevil", "javascript:alert(1)"
        }) {
            var browser = new Browserless(port)
                    .with(staff.hire("Oona Outside", null, Role.SENIOR_MANAGER).secret());
            var link = person.link() + "/reason-to-look";
            var shown = browser.submit(link, link, "kind", "DUTY", "own-words", "Rang", "until", "hour", "then", evil);
            assertThat(shown.response().uri().getHost()).isEqualTo("localhost");
        }
    }
}
