package org.ourplan.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.charging.AssessedPeople.pensioner;
import static org.ourplan.tables.Tables.TASK;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.SettableClock;
import org.ourplan.testing.Staff;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A run that waits for its second person, or that stopped, is on the lists of those who can act, and goes when that is done. */
@OurplanTest
class RunsOnListsTest extends OverEverybody {

    private static final String DECIDE = "Decide on the new contributions from 9 April 2026";
    private static final String STOPPED = "See the new contributions from 9 April 2026: they stopped";
    private static final LocalDate FROM = LocalDate.of(2026, 4, 9);

    @LocalServerPort
    int port;

    @AfterEach
    void timeGoesOn() {
        SettableClock.run();
    }

    /** All that waits for somebody, from the first page of their list to its last. */
    private String list(Staff.Hired who) {
        var browser = new Browserless(port).with(who.secret());
        var text = new StringBuilder();
        for (var page = 1; page <= 40; page++) {
            var shown = browser.get("/work/waiting-on-me?page=" + page).page().select("main");
            text.append(shown.text());
            if (shown.select("a[rel=next]").isEmpty()) {
                break;
            }
        }
        return text.toString();
    }

    private Staff.Hired hired(Role role) {
        return staff.hire("Fictional " + role.words(), null, role);
    }

    private List<String> open(UUID run) {
        return database.select(TASK.KIND)
                .from(TASK)
                .where(TASK.ABOUT.eq(run))
                .and(TASK.DONE_AT.isNull())
                .orderBy(TASK.KIND)
                .fetch(TASK.KIND);
    }

    @Test
    void whatIsWorkedOutWaitsForAnybodyWhoMayDecideButTheOneWhoAsked() {
        people.add(pensioner("300.00"), MAY_2025);
        var asker = hired(Role.FINANCE_OFFICER);
        var other = hired(Role.FINANCE_OFFICER);
        var senior = hired(Role.SENIOR_MANAGER);
        var run = ((FigureRuns.Asking.Begun) runs.ask(FROM, asker.who())).run();
        assertThat(open(run)).isEmpty();
        work.look();
        assertThat(open(run)).containsExactly("DECIDE_CHARGING_RUN", "DECIDE_CHARGING_RUN_IN_FINANCE");
        assertThat(list(senior)).contains("Everybody who pays", DECIDE, "Fictional Finance officer asked for them.");
        assertThat(list(other)).contains(DECIDE);
        assertThat(list(asker)).doesNotContain(DECIDE);
        assertThat(list(hired(Role.POLICY_OWNER))).doesNotContain(DECIDE);
        var team = new Browserless(port).with(senior.secret()).get("/team");
        assertThat(team.page().text()).contains(DECIDE);
        var way = new Browserless(port)
                .with(senior.secret())
                .get("/work/waiting-on-me")
                .page()
                .select("a[href=/charging/runs/" + run + "]");
        assertThat(way.text()).contains(DECIDE);

        assertThat(runs.count(run, "Looked at.", senior.who())).isEmpty();
        assertThat(open(run)).isEmpty();
        work.look();
        assertThat(open(run)).isEmpty();
        assertThat(list(senior)).doesNotContain(DECIDE);
    }

    @Test
    void whatIsDroppedIsOffTheLists() {
        var run = worked(FROM);
        assertThat(open(run)).hasSize(2);
        assertThat(runs.drop(run, "Not needed.", decides)).isEmpty();
        assertThat(open(run)).isEmpty();
    }

    @Test
    void whatSomebodyStoppedWaitsForThoseWhoMayLetItGoOn() {
        var finance = hired(Role.FINANCE_OFFICER);
        var owner = hired(Role.POLICY_OWNER);
        var run = asked(FROM);
        runs.pause(run, true);
        assertThat(list(finance)).contains(STOPPED, "Somebody stopped it.");
        assertThat(list(owner)).contains(STOPPED);
        var first = new Browserless(port).with(owner.secret()).get("/").page();
        assertThat(first.select("main").text())
                .as("what they can do stays on their first page")
                .contains(STOPPED, "Policy packs", "Compare two packs");
        assertThat(list(hired(Role.SENIOR_MANAGER))).doesNotContain(STOPPED);
        runs.pause(run, false);
        assertThat(open(run)).isEmpty();
        assertThat(list(owner)).doesNotContain(STOPPED);
    }

    @Test
    void whatDidNotGoOnIsOnTheListsUntilItDoes() {
        var finance = hired(Role.FINANCE_OFFICER);
        var run = asked(FROM);
        once.executeWithoutResult(status -> work.troubled(run, "SomethingWrong"));
        assertThat(list(finance)).contains(STOPPED, "tried again every minute");
        assertThat(work.look()).as("not at once").isZero();
        SettableClock.setTo(LocalDate.now(clock).plusDays(1));
        assertThat(work.look()).isPositive();
        assertThat(runs.find(run).stage()).isEqualTo(org.ourplan.charging.decide.RunStage.WORKED);
        assertThat(open(run)).containsExactly("DECIDE_CHARGING_RUN", "DECIDE_CHARGING_RUN_IN_FINANCE");
    }
}
