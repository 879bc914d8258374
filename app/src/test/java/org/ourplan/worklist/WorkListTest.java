package org.ourplan.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.tables.Tables.TASK;
import static org.ourplan.tables.Tables.WORKING_WITH;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ourplan.access.Role;
import org.ourplan.people.FictionalPeople;
import org.ourplan.people.People;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.ourplan.testing.StatementCount;
import org.ourplan.worklist.store.Lists;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

@OurplanTest
class WorkListTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    WorkList work;

    @Autowired
    Lists lists;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @Autowired
    TransactionTemplate together;

    UUID team;
    Staff.Hired worker;
    Staff.Hired manager;
    PersonId person;
    Browserless browser;

    @BeforeEach
    void begin() {
        team = staff.team("North");
        worker = staff.hire("Wanda Worker", team, Role.PRACTITIONER);
        manager = staff.hire("Mona Manager", team, Role.TEAM_MANAGER);
        person = people.add(FictionalPeople.named("Xenia", "Fictional"), worker.who());
        browser = new Browserless(port).with(worker.secret());
    }

    private UUID open(String what, @Nullable LocalDate due, String waitingOn, boolean comingUp) {
        var about = NewId.next();
        open(about, what, due, waitingOn, comingUp, worker.who().account(), team, null);
        return about;
    }

    private void open(
            UUID about,
            String what,
            @Nullable LocalDate due,
            String waitingOn,
            boolean comingUp,
            @Nullable UUID account,
            @Nullable UUID ofTeam,
            @Nullable Role role) {
        open(about, what, due, waitingOn, comingUp, account, ofTeam, role, person.link());
    }

    private void open(
            UUID about,
            String what,
            @Nullable LocalDate due,
            String waitingOn,
            boolean comingUp,
            @Nullable UUID account,
            @Nullable UUID ofTeam,
            @Nullable Role role,
            String link) {
        together.executeWithoutResult(_ -> work.open(new Task(
                person,
                "Xenia Fictional",
                TaskKind.FINISH_ASSESSMENT,
                about,
                what,
                "It was begun",
                due,
                Force.LOCAL,
                account,
                ofTeam,
                role,
                waitingOn,
                comingUp,
                link)));
    }

    @Test
    void workIsInThreeGroupsEachCountedWithTheMostPressingFirst() {
        open("Later", LocalDate.of(2199, 1, 2), "", false);
        open("Some time", null, "", false);
        open("Long ago", LocalDate.of(2020, 1, 1), "", false);
        open("Asked Xenia", null, "Xenia", false);
        open("Review", LocalDate.of(2199, 5, 1), "", true);
        for (var i = 0; i < 4; i++) {
            open("Sooner " + i, LocalDate.of(2199, 1, 1), "", false);
        }
        StatementCount.reset();
        var page = browser.get("/").page();
        assertThat(StatementCount.sinceReset()).hasSize(2);
        var text = page.select("main").text();
        assertThat(text).contains("Waiting on me").contains("Waiting on others").contains("Coming up");
        assertThat(text.indexOf("Long ago")).isBetween(0, text.indexOf("Sooner 0"));
        assertThat(text)
                .doesNotContain("Some time")
                .doesNotContain("Later.")
                .contains("Overdue by")
                .contains("our local target");
        assertThat(text).contains("Waiting for Xenia.");
        assertThat(page.select("a[href=/work/waiting-on-me]")).isNotEmpty();
        var all = browser.get("/work/waiting-on-me").page().select("main").text();
        assertThat(all)
                .contains("Some time")
                .contains("Later")
                .doesNotContain("Asked Xenia")
                .doesNotContain("Review");
    }

    @Test
    void whatWasComingUpWaitsForItsOwnerFromItsDayOn() {
        open("Review gone by", LocalDate.of(2020, 1, 1), "", true);
        open("Review to come", LocalDate.of(2199, 1, 1), "", true);
        assertThat(browser.get("/work/waiting-on-me").page().select("main").text())
                .contains("Review gone by")
                .doesNotContain("Review to come");
        assertThat(browser.get("/work/coming-up").page().select("main").text())
                .contains("Review to come")
                .doesNotContain("Review gone by");
    }

    @Test
    void whatIsDoneIsOffTheList() {
        var about = open("To be done", null, "", false);
        together.executeWithoutResult(_ -> work.done(TaskKind.FINISH_ASSESSMENT, about));
        assertThat(browser.get("/").page().text()).doesNotContain("To be done");
    }

    @Test
    void aManagerIsSentToTheRecordWhereThePlaceItselfIsOnlyForThePractitioner() {
        var copies = person.link() + "/plans/" + NewId.next() + "/copies";
        open(NewId.next(), "Give the plan", null, "", false, worker.who().account(), team, null, copies);
        assertThat(browser.get("/").page().select("a[href=" + copies + "]").text())
                .contains("Give the plan");
        var team = new Browserless(port).with(manager.secret()).get("/team").page();
        assertThat(team.select("a[href=" + copies + "]")).isEmpty();
        assertThat(team.select("a[href=" + person.link() + "]").text()).contains("Open the record");
    }

    @Test
    void aTaskForARoleIsOnTheListOfThoseWhoHaveItAndNobodyElses() {
        open(NewId.next(), "Agree the plan", null, "", false, null, team, Role.TEAM_MANAGER);
        assertThat(new Browserless(port).with(manager.secret()).get("/").page().text())
                .contains("Agree the plan");
        assertThat(browser.get("/").page().text()).doesNotContain("Agree the plan");
        var elsewhere = staff.hire("Milo Manager", staff.team("South"), Role.TEAM_MANAGER);
        assertThat(new Browserless(port)
                        .with(elsewhere.secret())
                        .get("/")
                        .page()
                        .text())
                .doesNotContain("Agree the plan");
    }

    @Test
    void theTeamsListShowsEverybodysWorkAndHowMuchEachHas() {
        open("Wanda's work", LocalDate.of(2020, 1, 1), "", false);
        var page = new Browserless(port).with(manager.secret()).get("/team").page();
        assertThat(page.text()).contains("Wanda's work");
        assertThat(page.select("table tr:contains(Wanda Worker)").text()).isEqualTo("Wanda Worker 1 1");
        assertThat(page.select("table tr:contains(Mona Manager)").text()).isEqualTo("Mona Manager 0 0");
        assertThat(browser.get("/team").status()).isEqualTo(403);
    }

    @Test
    void aLongGroupIsReadPageByPage() {
        for (var i = 0; i < 30; i++) {
            open("Thing number " + (100 + i), LocalDate.of(2100, 1, 1).plusDays(i), "", false);
        }
        var first = browser.get("/work/waiting-on-me").page().select("main").text();
        var second =
                browser.get("/work/waiting-on-me?page=2").page().select("main").text();
        assertThat(first).contains("Thing number 124").doesNotContain("Thing number 125");
        assertThat(second)
                .contains("Thing number 125")
                .contains("Thing number 129")
                .doesNotContain("Thing number 124");
    }

    /** The list as a person would put it in order, from the table itself. */
    private List<String> inOrder() {
        return database.select(TASK.WHAT)
                .from(TASK)
                .where(TASK.PERSON.eq(person.value()))
                .and(TASK.DONE_AT.isNull())
                .orderBy(TASK.DUE.asc().nullsLast(), TASK.SINCE, TASK.ID)
                .fetch(TASK.WHAT);
    }

    private List<String> followed(Lists.Some first, Group group) {
        var all = new ArrayList<String>();
        var page = first;
        while (true) {
            page.rows().forEach(row -> all.add(row.what()));
            var next = page.next();
            if (next == null) {
                return all;
            }
            page = lists.after(manager.who(), true, group, next, LocalDate.now());
        }
    }

    @Test
    void everyRowIsReadOnceInTheOrderOfTheListHoweverManyAreDueOnADay() {
        for (var i = 0; i < 60; i++) {
            open("Tied " + i, i % 4 == 0 ? null : LocalDate.of(2100, 1, 1 + i % 3), "", false);
        }
        database.update(TASK)
                .set(TASK.SINCE, OffsetDateTime.parse("2026-01-01T10:00:00.123456Z"))
                .where(TASK.PERSON.eq(person.value()))
                .execute();
        var today = LocalDate.now();
        var byNumber = new ArrayList<String>();
        for (var page = 1; page <= 3; page++) {
            lists.page(manager.who(), true, Group.WAITING_ON_ME, page, today)
                    .rows()
                    .forEach(row -> byNumber.add(row.what()));
        }
        assertThat(byNumber).isEqualTo(inOrder());
        var first = lists.page(manager.who(), true, Group.WAITING_ON_ME, 1, today);
        assertThat(followed(first, Group.WAITING_ON_ME)).isEqualTo(inOrder());
        assertThat(lists.page(worker.who(), false, Group.WAITING_ON_ME, 2, today)
                        .rows())
                .extracting(ToDo::what)
                .isEqualTo(inOrder().subList(25, 50));
    }

    @Test
    void aWorkersTaskFromAnotherTeamIsOnTheirTeamsListOnceAndCountedOnce() {
        var elsewhere = staff.team("South");
        for (var i = 0; i < 4; i++) {
            var about = NewId.next();
            open(about, "Taken along " + i, null, "", false, worker.who().account(), elsewhere, null);
            open("Of this team " + i, null, "", false);
            open(NewId.next(), "Of nobody " + i, null, "", false, null, team, null);
        }
        var some = lists.page(manager.who(), true, Group.WAITING_ON_ME, 1, LocalDate.now());
        assertThat(some.all()).isEqualTo(12);
        assertThat(some.rows()).extracting(ToDo::what).isEqualTo(inOrder());
        assertThat(lists.teams(manager.who(), LocalDate.now())
                        .getOrDefault(Group.WAITING_ON_ME, Lists.Some.NONE)
                        .all())
                .isEqualTo(12);
    }

    private void openMany(int many) {
        open("Many", LocalDate.of(2100, 1, 1), "", false);
        database.execute(
                "INSERT INTO task (id, person, person_name, kind, about, what, why, due, force, account, team, role, waiting_on,"
                        + " coming_up, since, link) SELECT gen_random_uuid(), person, person_name, kind, gen_random_uuid(), what || n,"
                        + " why, due + n / 7, force, account, team, role, waiting_on, coming_up, since, link"
                        + " FROM task CROSS JOIN generate_series(1, ?) AS n WHERE person = ?",
                many - 1,
                person.value());
    }

    @Test
    void countsAreExactUpToAThousandAndThePageSaysWhereThereAreMore() {
        openMany(1_000);
        var boss = new Browserless(port).with(manager.secret());
        assertThat(boss.get("/team").page().select("main").text()).contains("Waiting on the team 1000");
        assertThat(boss.get("/team")
                        .page()
                        .select("table tr:contains(Wanda Worker)")
                        .text())
                .isEqualTo("Wanda Worker 1000 0");
        open("One more", null, "", false);
        var first = boss.get("/team").page();
        assertThat(first.select("main").text())
                .contains("Waiting on the team more than 1,000")
                .contains("See all of them");
        assertThat(first.select("table tr:contains(Wanda Worker)").text()).isEqualTo("Wanda Worker More than 1,000 0");
        assertThat(lists.page(manager.who(), true, Group.WAITING_ON_ME, 1, LocalDate.now()))
                .matches(Lists.Some::more);
    }

    @Test
    void whatIsNotCountedCanStillBeReachedToTheLast() {
        openMany(1_060);
        var first = lists.page(manager.who(), true, Group.WAITING_ON_ME, 1, LocalDate.now());
        assertThat(followed(first, Group.WAITING_ON_ME)).isEqualTo(inOrder());
        var boss = new Browserless(port).with(manager.secret());
        var last = boss.get("/team/waiting-on-me?page=40").page();
        assertThat(last.select("main h2").first().text()).isEqualTo("Page 40 more than 1,000");
        var beyond = boss.get(last.select("a[rel=next]").attr("href")).page();
        assertThat(beyond.select("main h2").first().text()).isEqualTo("After page 40 more than 1,000");
        assertThat(beyond.select(".ourplan-work__row")).hasSize(25);
        assertThat(beyond.select("a[rel=prev]").text()).isEqualTo("First page");
        var more = boss.get(beyond.select("a[rel=next]").attr("href")).page();
        var end = boss.get(more.select("a[rel=next]").attr("href")).page();
        assertThat(end.select(".ourplan-work__row")).hasSize(10);
        assertThat(end.select("a[rel=next]")).isEmpty();
    }

    @Test
    void anAddressThatNamesNoPlaceShowsThePageOfItsNumber() {
        open("The only one", null, "", false);
        for (var after : List.of(
                "x", "none_1_x", "2026-13-45_1_" + NewId.next(), "none_" + "9".repeat(18) + "_" + NewId.next())) {
            var page = browser.get("/work/waiting-on-me?after=" + after);
            assertThat(page.status()).as(after).isEqualTo(200);
        }
        assertThat(browser.get("/work/waiting-on-me?page=1&after=x").page().text())
                .contains("The only one");
    }

    @Test
    void aSeniorManagerWithoutATeamSeesWhatEveryTeamSendsUpAndEveryTeamsWork() {
        var sent = NewId.next();
        open(sent, "Decide on plan " + sent, LocalDate.of(1990, 1, 1), "", false, null, team, Role.SENIOR_MANAGER);
        var senior = new Browserless(port)
                .with(staff.hire("Sena Senior", null, Role.SENIOR_MANAGER).secret());
        assertThat(senior.get("/").page().text()).contains("Decide on plan " + sent);
        var whole = senior.get("/team").page();
        assertThat(whole.text()).contains("Decide on plan " + sent);
        assertThat(whole.select("table tr:contains(Wanda Worker)")).isNotEmpty();
        var lead = staff.hire("Lee Lead", null, Role.SAFEGUARDING_LEAD);
        assertThat(new Browserless(port).with(lead.secret()).get("/").page().text())
                .doesNotContain("Decide on plan " + sent);
    }

    @Test
    void aSafeguardingLeadWithoutATeamSeesTheConcernsOfEveryTeam() {
        var concern = NewId.next();
        open(concern, "Concern " + concern, LocalDate.of(1990, 1, 1), "", false, null, team, Role.SAFEGUARDING_LEAD);
        var lead = staff.hire("Lee Lead", null, Role.SAFEGUARDING_LEAD);
        assertThat(new Browserless(port).with(lead.secret()).get("/").page().text())
                .contains("Concern " + concern);
        var elsewhere = staff.hire("Lou Lead", staff.team("South"), Role.SAFEGUARDING_LEAD);
        assertThat(new Browserless(port)
                        .with(elsewhere.secret())
                        .get("/")
                        .page()
                        .text())
                .doesNotContain("Concern " + concern);
    }

    @Test
    void whatWasComingUpWaitsOnceItsDayHasPassed() {
        open("Review that is late", LocalDate.of(2020, 1, 1), "", true);
        assertThat(browser.get("/work/waiting-on-me").page().text()).contains("Review that is late");
        assertThat(browser.get("/work/coming-up").page().text()).doesNotContain("Review that is late");
        var page = new Browserless(port).with(manager.secret()).get("/team").page();
        assertThat(page.select("table tr:contains(Wanda Worker)").text()).isEqualTo("Wanda Worker 1 1");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {
                "PLANNER",
                "FINANCE_OFFICER",
                "COMPLAINTS_MANAGER",
                "POLICY_OWNER",
                "PERFORMANCE_ANALYST",
                "SYSTEM_ADMINISTRATOR",
                "AUDITOR"
            })
    void aRoleWithoutWorkReadsWhatItCanDoAndEveryWayOnOpens(Role role) {
        var own = new Browserless(port).with(staff.hire("Rolf Role", null, role).secret());
        var page = own.get("/");
        assertThat(page.heading()).isEqualTo("What you can do here");
        assertThat(page.page().select("main h2").eachText()).contains(role.words());
        var links = page.page().select("main a, header nav a").eachAttr("href");
        assertThat(links).isNotEmpty();
        for (var link : links) {
            assertThat(own.get(link).status()).as(link).isEqualTo(200);
        }
    }

    @Test
    void anAdvocateFindsTheirPeopleOnTheFirstPage() {
        var advocate = staff.hire("Ada Advocate", null, Role.PLANNER);
        database.insertInto(WORKING_WITH)
                .set(WORKING_WITH.PERSON, person.value())
                .set(WORKING_WITH.ACCOUNT, advocate.who().account())
                .set(WORKING_WITH.SINCE, LocalDate.of(2026, 1, 1))
                .execute();
        var own = new Browserless(port).with(advocate.secret());
        StatementCount.reset();
        var link = own.get("/").page().selectFirst("main a:contains(Xenia Fictional)");
        assertThat(StatementCount.sinceReset()).hasSizeLessThanOrEqualTo(3);
        assertThat(own.get(link.attr("href")).status()).isEqualTo(200);
    }

    @Test
    void theListShowsTheNameThePersonHasNow() {
        open("Something", null, "", false);
        browser.submit(
                person.link() + "/details", person.link() + "/details", "preferred-name", "Xen", "birth", "not-known");
        assertThat(browser.get("/").page().text()).contains("Xen Fictional");
    }
}
