package org.ourplan.bench.work;

import java.sql.SQLException;
import org.ourplan.bench.http.Browser;
import org.ourplan.bench.run.WhatWasAsked;

/**
 * W5: the work of a team by due date. The aim is set for a team with 100,000 open tasks, which no made-up team has. So for the
 * time of the measuring its own tasks are copied, each copy with an id, a subject and a day of its own, until there are so many, and
 * what was added is taken away afterwards. Growth measures the lists as the council has them.
 */
public final class WorkLists {

    static final int OPEN = 100_000;

    /** In a smaller council the copies would outnumber the people too far to say anything. */
    private static final int LARGE_ENOUGH = 50_000;

    private static final String TEAM = "(SELECT team FROM account WHERE sign_in_name = 'manager-1')";
    private static final String OPEN_IN_TEAM = " FROM task WHERE done_at IS NULL AND (team = " + TEAM
            + " OR account IN (SELECT id FROM account WHERE team = " + TEAM + "))";

    /** Ids that nothing else has: their time is some thousands of years away. */
    private static final String ADDED =
            "id >= 'bbbbbbbb-0000-0000-0000-000000000000' AND id < 'bbbbbbbc-0000-0000-0000-000000000000'";

    private final Office office;

    public WorkLists(Office office) {
        this.office = office;
    }

    public void measure() throws SQLException {
        var own = open();
        var adds = !office.growth && office.people >= LARGE_ENOUGH && own > 0 && own < OPEN;
        try {
            if (adds) {
                add(own);
            }
            var open = open();
            var words = adds
                    ? String.format(" out of %,d open, %,d of them copies made for this", open, open - own)
                    : office.growth ? "" : String.format(" out of %,d open", open);
            one("W5", "a page of a team's work by due date" + words, "/team/waiting-on-me");
            one("W5 team", "a team's first page, every group and who has how much" + words, "/team");
        } finally {
            if (adds) {
                office.database.run("DELETE FROM task WHERE " + ADDED, "VACUUM ANALYZE task");
            }
        }
    }

    private long open() {
        return office.database.number("SELECT count(*)" + OPEN_IN_TEAM);
    }

    /** Copies of the team's tasks in their own proportions, due from half a year ago until half a year from now. */
    private void add(long own) throws SQLException {
        office.database.run(
                "INSERT INTO task (id, person, person_name, kind, about, what, why, due, force, account, team, role, waiting_on,"
                        + " coming_up, since, link)"
                        + " SELECT overlay(gen_random_uuid()::text PLACING 'bbbbbbbb' FROM 1 FOR 8)::uuid, person, person_name, kind,"
                        + " gen_random_uuid(), what, why,"
                        + " CASE WHEN due IS NULL THEN NULL ELSE current_date + ((one * 31 + copy * 7) % 366)::int - 183 END,"
                        + " force, account, team, role, waiting_on, coming_up, since - make_interval(mins => (copy * 13)::int), link"
                        + " FROM (SELECT *, row_number() OVER (ORDER BY id) AS one" + OPEN_IN_TEAM + ") AS own"
                        + " CROSS JOIN generate_series(1, " + (OPEN / own + 1) + ") AS copy LIMIT " + (OPEN - own),
                "VACUUM ANALYZE task");
    }

    private void one(String work, String what, String path) {
        for (var many : office.users) {
            office.measure(work, what, many, (user, browser) -> {
                var manager = office.at("manager-1");
                return turn -> manager.get(path).says("Waiting on the team", "Overdue");
            });
        }
        if (office.growth) {
            return;
        }
        Browser browser = office.at("manager-1");
        var page = new String[1];
        var sql = WhatWasAsked.during(
                office.database, () -> page[0] = browser.get(path).text());
        office.leave("manager-1", browser);
        office.users.forEach(many -> office.floors(work, page[0], sql, many));
        office.explain(work, sql);
    }
}
