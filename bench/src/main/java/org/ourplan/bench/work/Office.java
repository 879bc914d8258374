package org.ourplan.bench.work;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.ourplan.bench.http.Browser;
import org.ourplan.bench.http.NotAsExpected;
import org.ourplan.bench.mould.Learnt;
import org.ourplan.bench.mould.Press;
import org.ourplan.bench.run.MeasuredDatabase;
import org.ourplan.bench.run.Program;
import org.ourplan.bench.run.Result;
import org.ourplan.bench.run.Rounds;
import org.ourplan.bench.run.WhatWasAsked;

/** What every kind of work needs: the program, its database, who may sign in, and how long to measure. */
public final class Office {

    private static final String PASSWORD = "three-green-boats";

    final MeasuredDatabase database;
    final Program program;
    final Learnt learnt;
    final int people;
    final List<Integer> users;
    final Duration time;
    final Duration warm;

    /** True where only the growth with the size is measured: no floors, and as the council is. */
    final boolean growth;

    /** How long, at most, the program works before its first measurement: most of what it runs often is compiled by then. */
    private static final Duration COLD = Duration.ofMinutes(2);

    private boolean cold = true;
    private final boolean explains;
    private final List<Result> results;
    private final Rounds rounds;
    private final Map<String, ConcurrentLinkedQueue<Browser>> idle = new ConcurrentHashMap<>();
    private final List<String> cases = new ArrayList<>();

    public Office(
            MeasuredDatabase database,
            Program program,
            Learnt learnt,
            int people,
            List<Integer> users,
            Duration time,
            boolean growth,
            boolean explains,
            List<Result> results) {
        this.database = database;
        this.program = program;
        this.learnt = learnt;
        this.people = people;
        this.users = users;
        this.time = time;
        this.warm = Duration.ofMillis(Math.max(2_000, time.toMillis() / 4));
        this.growth = growth;
        this.explains = explains;
        this.results = results;
        this.rounds = new Rounds(database, program, people);
    }

    Rounds rounds() {
        return rounds;
    }

    /** A browser in which this account is signed in; one that was used before where there is one. */
    Browser at(String signInName) {
        var known = idle.computeIfAbsent(signInName, name -> new ConcurrentLinkedQueue<>())
                .poll();
        return known != null ? known : new Browser(program.port(), rounds.requests()).signIn(signInName, PASSWORD);
    }

    /** Gives browsers back when a measurement is over. */
    void leave(String signInName, Browser browser) {
        idle.computeIfAbsent(signInName, name -> new ConcurrentLinkedQueue<>()).add(browser);
    }

    /** The workers of the first team: eight, each of whom may sit at several keyboards. */
    static String worker(int user) {
        return "worker-" + (1 + user % 8);
    }

    /**
     * Measures something that can be done again and again at every number of users that was asked for, once four users have
     * done it for as long as each measurement takes (and the first thing of all for two minutes): then what is compiled as it
     * runs has been compiled.
     */
    void measure(String work, String what, Users each) {
        at(work, what, 4, Duration.ZERO, cold ? COLD : time, each);
        cold = false;
        for (var many : users) {
            measure(work, what, many, each);
        }
    }

    Result measure(String work, String what, int many, Users each) {
        var result = at(work, what, many, warm, time, each);
        tell(result);
        return result;
    }

    private Result at(String work, String what, int many, Duration warm, Duration time, Users each) {
        var browsers = new ArrayList<Browser>();
        var result = rounds.of(work, what, many, warm, time, user -> {
            var browser = at(worker(user));
            browsers.add(browser);
            return each.user(user, browser);
        });
        for (var user = 0; user < browsers.size(); user++) {
            leave(worker(user), browsers.get(user));
        }
        return result;
    }

    /** What each statement of a request costs by itself, where that was asked for. */
    void explain(String work, WhatWasAsked sql) {
        if (!explains) {
            return;
        }
        try (var connection = database.connect()) {
            sql.explained(connection).forEach(line -> System.out.println("      " + work + ": " + line));
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    void tell(Result result) {
        results.add(result);
        System.out.println(org.ourplan.bench.report.Table.line(result));
    }

    /** A user with their browser. */
    interface Users {
        Rounds.Turn user(int number, Browser browser);
    }

    /** The two floors: the same page as a file from the same program, and the same SQL without the program. */
    void floors(String work, String page, WhatWasAsked sql, int many) {
        var file = program.asFile(work.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'), page);
        measure(work + " floor", "a file of the same size from the same program", many, (user, browser) -> turn -> {
            if (browser.get(file).status() != 200) {
                throw new NotAsExpected("no " + file);
            }
        });
        var bare = new Rounds(database, null, people);
        var connections = new ArrayList<java.sql.Connection>();
        tell(bare.of(
                work + " floor",
                "the same " + sql.size() + " statements by bare JDBC",
                Math.min(many, 8),
                warm,
                time,
                user -> {
                    try {
                        connections.add(database.connect());
                        return sql.on(connections.getLast());
                    } catch (SQLException problem) {
                        throw new IllegalStateException(problem);
                    }
                }));
        connections.forEach(Office::close);
    }

    private static void close(java.sql.Connection connection) {
        try {
            connection.close();
        } catch (SQLException gone) {
            // It is closed all the same.
        }
    }

    LocalDate told() {
        return LocalDate.parse(learnt.day());
    }

    /** The forms of the measured story. */
    List<Press> story() {
        return learnt.measured();
    }

    String storysPerson() {
        return story().getFirst().path().split("/")[2];
    }

    /** Somebody new on the record, by the form, whom this worker works with. */
    NewPeople.Added newPerson(Browser browser, int number) {
        return NewPeople.add(browser, number);
    }

    Case begin(Browser worker, Browser manager, NewPeople.Added person) {
        return new Case(worker, manager, told(), storysPerson(), person);
    }

    List<String> cases() {
        return cases;
    }
}
