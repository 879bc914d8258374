package org.ourplan.bench.work;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ourplan.bench.http.Browser;
import org.ourplan.bench.http.NotAsExpected;
import org.ourplan.bench.people.Lot;
import org.ourplan.bench.run.Rounds;

/**
 * W7: many people at work at once, each thinking 5 to 15 seconds between two things. Of a hundred things 28 are opening a
 * record, 14 a plan, 12 documents, 12 the work list, 12 finding somebody, 6 the whole timeline, and 16 writing, saved as they go.
 */
public final class CouncilsDay {

    private final Office office;

    public CouncilsDay(Office office) {
        this.office = office;
    }

    /** Somebody's own people. */
    private record Desk(Browser browser, List<String[]> people, List<String[]> plans, List<String[]> assessments) {}

    public void measure(int users, Duration time) {
        var workers = Sample.rows(
                office.database,
                "SELECT sign_in_name, team FROM account WHERE sign_in_name LIKE 'worker-%' ORDER BY length(sign_in_name), sign_in_name");
        var desks = new ArrayList<Desk>();
        for (var user = 0; user < users; user++) {
            var worker = workers.get(user % workers.size());
            desks.add(desk(office.at(worker[0]), worker[1], user));
        }
        office.tell(office.rounds()
                .of(
                        "W7",
                        users + " people at work, thinking 5 to 15 seconds",
                        users,
                        Duration.ofSeconds(20),
                        time,
                        Duration.ofSeconds(10),
                        user -> turns(desks.get(user), user)));
    }

    private Desk desk(Browser browser, String team, int user) {
        var theirs = " WHERE w.team = '" + team + "' AND w.until IS NULL";
        return new Desk(
                browser,
                Sample.rows(
                        office.database,
                        "SELECT person FROM working_with w" + theirs + " ORDER BY md5(person::text || " + user
                                + ") LIMIT 20"),
                Sample.rows(
                        office.database,
                        "SELECT l.person, l.id FROM plan l JOIN working_with w ON w.person = l.person" + theirs
                                + " ORDER BY md5(l.id::text || " + user + ") LIMIT 20"),
                Sample.rows(
                        office.database,
                        "SELECT a.person, a.id FROM assessment a JOIN working_with w ON w.person = a.person" + theirs
                                + " AND a.state = 'BEGUN' ORDER BY md5(a.id::text || " + user + ") LIMIT 3"));
    }

    private Rounds.Turn turns(Desk desk, int user) {
        var lot = Lot.of(7, user);
        return turn -> {
            var ticket = lot.below(100);
            var person = "/people/" + desk.people().get(lot.below(desk.people().size()))[0];
            var browser = desk.browser();
            if (ticket < 28 || desk.plans().isEmpty()) {
                ok(browser.get(person));
            } else if (ticket < 42) {
                var plan = desk.plans().get(lot.below(desk.plans().size()));
                ok(browser.get("/people/" + plan[0] + "/plans/" + plan[1]));
            } else if (ticket < 54) {
                ok(browser.get(person + "/documents"));
            } else if (ticket < 66) {
                ok(browser.get("/"));
            } else if (ticket < 78) {
                find(browser, lot);
            } else if (ticket < 84 || desk.assessments().isEmpty()) {
                ok(browser.get(person + "/everything"));
            } else {
                write(
                        browser,
                        desk.assessments().get(lot.below(desk.assessments().size())),
                        turn);
            }
        };
    }

    private static void ok(Browser.Shown shown) {
        if (shown.status() != 200 || !shown.text().contains("</html>")) {
            throw new NotAsExpected(shown.path() + " answered " + shown.status());
        }
    }

    private static void find(Browser browser, Lot lot) {
        var names = List.of(
                "Margaret Smith", "John Jones", "Patel", "Mohammed Khan", "Susan Taylor 1952", "WM12", "Edna Sutton");
        var token = browser.get("/people").token();
        ok(browser.send("/people", token, Map.of("asked", List.of(names.get(lot.below(names.size())))), false));
    }

    /** Opens the week of somebody being assessed, and writes in it: saved quietly, as the page itself saves. */
    private static void write(Browser browser, String[] assessment, int turn) {
        var path = "/people/" + assessment[0] + "/assessments/" + assessment[1] + "/part/typical-week";
        var page = browser.get(path);
        ok(page);
        var answers = new LinkedHashMap<String, List<String>>();
        answers.put("version", List.of(page.hidden("version", "0")));
        answers.put(
                "week",
                List.of("Written at turn " + turn + ". " + "A day like the others, and a little better. ".repeat(12)));
        answers.put("good", List.of("When somebody comes."));
        var saved = browser.sendQuietly(path, page.token(), answers);
        if (saved.status() != 200 && saved.status() != 409) {
            throw new NotAsExpected(path + " answered " + saved.status() + ": " + saved.text());
        }
    }
}
