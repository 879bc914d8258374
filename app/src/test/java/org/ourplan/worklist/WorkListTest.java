package org.ourplan.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.tables.Tables.WORKING_WITH;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ourplan.access.Role;
import org.ourplan.platform.NewId;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.StatementCount;

class WorkListTest extends OneTeamsWork {

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
