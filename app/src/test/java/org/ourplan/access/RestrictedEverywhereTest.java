package org.ourplan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourplan.people.NewPerson;
import org.ourplan.people.Relationship;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.ourplan.worklist.Force;
import org.ourplan.worklist.Task;
import org.ourplan.worklist.TaskKind;
import org.ourplan.worklist.WorkList;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** A restricted record is named in no search, list, warning or record of somebody else to whoever is not named on it. */
@OurplanTest
class RestrictedEverywhereTest {

    private static final String FAMILY = "Quillonby";

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @Autowired
    org.ourplan.people.People people;

    @Autowired
    WorkList work;

    @Autowired
    TransactionTemplate together;

    private UUID team;
    private Staff.Hired named;
    private Staff.Hired colleague;
    private Staff.Hired manager;
    private PersonId person;
    private PersonId carer;
    private String given;

    @BeforeEach
    void aRestrictedRecordWithWorkToDo() {
        team = staff.team("Kept close");
        named = staff.hire("Nora Named", team, Role.PRACTITIONER);
        colleague = staff.hire("Col League", team, Role.PRACTITIONER);
        manager = staff.hire("Mo Manager", team, Role.TEAM_MANAGER);
        given = "Ottoline" + Long.toString(System.nanoTime(), 26).replaceAll("[^a-z]", "");
        person = people.add(somebody(given), named.who());
        carer = people.add(somebody("Bea"), named.who());
        people.addRelationship(
                new Relationship(
                        NewId.next(), person, carer, "Carer", "sister", java.util.Set.of(), "", "", false, "", ""),
                named.who());
        new org.ourplan.access.People(database).restrict(person);
        open(named.who().account(), team, null);
        open(null, team, Role.TEAM_MANAGER);
        open(null, team, null);
    }

    private NewPerson somebody(String name) {
        return new NewPerson(
                name,
                FAMILY,
                "",
                "",
                "",
                java.util.List.of(),
                LocalDate.of(1951, 3, 2),
                null,
                "1 Row",
                "WM1 9ZQ",
                "unknown",
                "",
                "",
                java.util.List.of(),
                java.util.List.of(),
                "not-asked",
                true);
    }

    private void open(@Nullable UUID account, UUID ofTeam, @Nullable Role role) {
        together.executeWithoutResult(_ -> work.open(new Task(
                person,
                given,
                TaskKind.WRITE_PLAN,
                NewId.next(),
                "Write the plan: " + given,
                given + " asked for it",
                LocalDate.of(2020, 1, 1),
                Force.NONE,
                account,
                ofTeam,
                role,
                "",
                false,
                person.link())));
    }

    @Test
    void theNamedWorkerReadsTheNameEverywhere() {
        assertThat(text(named, "/")).contains(given);
        assertThat(searched(named)).contains(given);
    }

    @Test
    void listsOfTheTeamSayThatThereIsWorkAndNotForWhom() {
        for (var path : new String[] {"/", "/team", "/work/waiting-on-me", "/team/waiting-on-me"}) {
            assertThat(text(manager, path))
                    .as(path)
                    .doesNotContain(given)
                    .contains("A restricted record", "Overdue", "Only its named workers can open it");
        }
        assertThat(text(colleague, "/")).doesNotContain(given).contains("A restricted record");
        var page = browser(manager).get("/team").page();
        assertThat(page.select("main a[href='" + person.link() + "'].govuk-link"))
                .isEmpty();
    }

    @Test
    void aSearchByNameBirthOrPostcodeNamesNobody() {
        for (var who : new Staff.Hired[] {colleague, manager}) {
            assertThat(searched(who)).doesNotContain(given + " " + FAMILY).contains("A restricted record matches");
            assertThat(browser(who)
                            .submit("/people", "/people", "asked", "2 3 1951")
                            .page()
                            .select("main dl, main h3")
                            .text())
                    .doesNotContain(given + " ");
        }
    }

    @Test
    void theCheckForDoublesNamesNobody() {
        var alike = browser(colleague)
                .post(
                        "/people",
                        "/people/add",
                        Map.of(),
                        "given-name",
                        given,
                        "family-name",
                        FAMILY,
                        "born-day",
                        "2",
                        "born-month",
                        "3",
                        "born-year",
                        "1951",
                        "birth",
                        "known");
        assertThat(alike.heading()).isEqualTo("Is this somebody we already know?");
        assertThat(alike.page().select("main dl").text())
                .contains("A restricted record matches")
                .doesNotContain("WM1 9ZQ WM1");
        assertThat(alike.page().select("main h3").text()).doesNotContain(given + " " + FAMILY);
    }

    @Test
    void theRecordOfSomebodyWhoMattersToThemDoesNotNameThem() {
        browser(manager).get(carer.link());
        var page = browser(named).get(carer.link());
        assertThat(page.page().text()).doesNotContain("is important to " + given);
    }

    @Test
    void theReasonPageNamesNobodyAndTheRecordStaysClosed() {
        var shown = browser(colleague).get(person.link());
        assertThat(shown.status()).isEqualTo(403);
        assertThat(shown.page().text()).doesNotContain(given);
        var elsewhere = staff.hire("Max Manager", staff.team("Far away"), Role.TEAM_MANAGER);
        var asked = browser(elsewhere).get(person.link());
        assertThat(asked.path()).isEqualTo(person.link() + "/reason-to-look");
        assertThat(asked.page().text()).doesNotContain(given);
    }

    @Test
    void whatIsSentToARoleOpensTheRecordForThatRoleOfThatTeam() {
        assertThat(browser(manager).get(person.link()).path()).isEqualTo(person.link());
        assertThat(browser(colleague).get(person.link()).status()).isEqualTo(403);
    }

    private String searched(Staff.Hired who) {
        return browser(who)
                .submit("/people", "/people", "asked", given + " " + FAMILY)
                .page()
                .select("main dl, main h2, main h3")
                .text();
    }

    private String text(Staff.Hired who, String path) {
        return browser(who).get(path).page().select("main").text();
    }

    private Browserless browser(Staff.Hired who) {
        return new Browserless(port).with(who.secret());
    }
}
