package org.ourplan.bench.work;

import org.ourplan.bench.http.Browser;
import org.ourplan.bench.run.WhatWasAsked;

/** W5: the work of a team by due date, out of all that is open in the council. */
public final class WorkLists {

    private final Office office;

    public WorkLists(Office office) {
        this.office = office;
    }

    public void measure() {
        System.out.printf(
                "      %,d tasks are open%n",
                office.database.number("SELECT count(*) FROM task WHERE done_at IS NULL"));
        one("W5", "a page of a team's work by due date", "/team/waiting-on-me");
        one("W5 team", "a team's first page, every group and who has how much", "/team");
    }

    private void one(String work, String what, String path) {
        for (var many : office.users) {
            var managers = office.database.number("SELECT count(*) FROM account WHERE sign_in_name LIKE 'manager-%'");
            office.measure(work, what, many, (user, browser) -> {
                var manager = office.at("manager-" + (1 + user % managers));
                return turn -> manager.get(path).says("Waiting on the team", "Overdue");
            });
        }
        Browser browser = office.at("manager-1");
        var page = new String[1];
        var sql = WhatWasAsked.during(
                office.database, () -> page[0] = browser.get(path).text());
        office.leave("manager-1", browser);
        office.users.forEach(many -> office.floors(work, page[0], sql, many));
    }
}
