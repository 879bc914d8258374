package org.ourplan.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.tables.Tables.TASK;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ourplan.platform.NewId;
import org.ourplan.testing.Browserless;
import org.ourplan.worklist.store.Lists;

/** Lists of more than a page: every row once, in order, counted as far as somebody needs. */
class LongWorkListTest extends OneTeamsWork {

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
}
