package org.ourplan.bench.work;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.ourplan.bench.http.Browser;
import org.ourplan.bench.mould.Press;
import org.ourplan.bench.run.RanOut;
import org.ourplan.bench.run.WhatWasAsked;

/** W1 and W2: a plan with ten goals and twenty steps. */
public final class PlanWork {

    private static final String[] STEPS = {
        "I practise a little every morning for eating and drinking well",
        "I keep what I need within reach for eating and drinking well",
        "I tell my sister how it went for eating and drinking well",
        "I practise a little every morning for getting out and about",
        "I keep what I need within reach for getting out and about",
        "To manage getting out and about on most days."
    };

    private final Office office;

    public PlanWork(Office office) {
        this.office = office;
    }

    /** W1 as a person works: a goal or a step at a time, shared, answered, sent, agreed, and read back. */
    public void written() {
        var ready = new ConcurrentLinkedQueue<>(Sample.ready(office.database));
        var presses = presses();
        for (var many : office.users) {
            if (ready.isEmpty()) {
                System.out.println("W1: nobody is left whose plan has not begun; make the council anew.");
                return;
            }
            var result = office.measure(
                    "W1", "a whole plan, one goal or step at a time, agreed and read back", many, (user, browser) -> {
                        var manager = office.at("manager-1");
                        return turn -> one(ready, presses, browser, manager);
                    });
            System.out.printf(
                    "      that is %.0f requests a second, %.0f for each plan%n",
                    result.rate() * result.requests(), result.requests());
        }
    }

    private List<Press> presses() {
        var story = office.story();
        var from = 0;
        var until = 0;
        for (var at = 0; at < story.size(); at++) {
            from = story.get(at).path().endsWith("/begin-plan") ? at : from;
            until = story.get(at).path().endsWith("/agree") ? at + 1 : until;
        }
        return story.subList(from, until);
    }

    private void one(Queue<String[]> ready, List<Press> presses, Browser worker, Browser manager) {
        var next = ready.poll();
        if (next == null) {
            throw new RanOut("nobody was left whose plan had not begun");
        }
        var begun = presses.getFirst();
        var one = caseOf(next, begun, worker, manager);
        presses.forEach(one::press);
        worker.get("/people/" + next[0] + "/plans/" + planOf(one, begun)).says(STEPS);
    }

    private Case caseOf(String[] next, Press begun, Browser worker, Browser manager) {
        var determination =
                begun.answers().getOrDefault("determination", List.of("")).getFirst();
        return office.begin(worker, manager, new NewPeople.Added(next[0], next[1]))
                .knowing(determination, next[2]);
    }

    private static String planOf(Case one, Press begun) {
        var story = begun.went();
        return one.id(story.substring(story.lastIndexOf('/') + 1));
    }

    /**
     * W1 as one save: the page that takes a plan written on paper is sent with ten goals and twenty steps, and the plan it leads to
     * is read back. The plans are begun before, each with its advocacy check (Care Act 2014 s67), which is a judgement of its own.
     */
    public void oneSave() {
        var plans = new ConcurrentLinkedQueue<>(begun(60));
        for (var many : office.users) {
            office.measure("W1 one save", "a whole plan as one save, and read back", many, (user, browser) -> {
                var paper = new PaperWritten(presses());
                var token = browser.get("/people").token();
                return turn -> {
                    var next = plans.poll();
                    if (next == null) {
                        throw new RanOut("no begun plan was left");
                    }
                    browser.get(browser.sendTo(next + "/from-paper", token, paper.once()))
                            .says(STEPS);
                };
            });
        }
    }

    /** The addresses of plans that are begun and checked and have no step yet: some by the pages, and copies of their rows. */
    private List<String> begun(int most) {
        var presses = presses();
        var check = IntStream.range(0, presses.size())
                .filter(at -> presses.get(at).path().endsWith("/parts/advocacy"))
                .findFirst()
                .orElseThrow();
        var worker = office.at("worker-1");
        var manager = office.at("manager-1");
        var persons = Sample.ready(office.database).stream().limit(most).toList();
        for (var person : persons) {
            var one = caseOf(person, presses.getFirst(), worker, manager);
            presses.subList(0, check + 1).forEach(one::press);
        }
        office.leave("worker-1", worker);
        office.leave("manager-1", manager);
        return Sample.begun(office.database, 60);
    }

    /** The nearest that there is to one save: a whole next version of such a plan, begun as a copy in one transaction. */
    public void copied() {
        var planned = new ConcurrentLinkedQueue<>(Sample.planned(office.database));
        for (var many : office.users) {
            office.measure(
                    "W1 copy",
                    "a whole next version begun as a copy in one save, and read back",
                    many,
                    (user, browser) -> turn -> {
                        var next = planned.poll();
                        if (next == null) {
                            throw new RanOut("no plan was left without a newer one");
                        }
                        var plan = "/people/" + next[0] + "/plans/" + next[1];
                        browser.get(browser.sendTo(
                                        plan + "/next", browser.get(plan).token(), java.util.Map.of()))
                                .says(STEPS);
                    });
        }
    }

    /** W2: such a plan read, and the record of its person. */
    public void read() {
        var planned = Sample.planned(office.database);
        if (planned.isEmpty()) {
            System.out.println("W2: no plan with twenty steps is here; make the council anew.");
            return;
        }
        office.measure("W2", "read a plan with 10 goals and 20 steps", (user, browser) -> turn -> {
            var one = planned.get((user * 37 + turn) % planned.size());
            browser.get("/people/" + one[0] + "/plans/" + one[1]).says(STEPS);
        });
        floor("W2", planned, one -> "/people/" + one[0] + "/plans/" + one[1]);
        office.measure("W2 record", "read the record of a person", (user, browser) -> turn -> {
            var one = planned.get((user * 37 + turn) % planned.size());
            browser.get("/people/" + one[0]).says("What matters", one[0]);
        });
        floor("W2 record", planned.reversed(), one -> "/people/" + one[0]);
    }

    private void floor(String work, List<String[]> planned, java.util.function.Function<String[], String> address) {
        if (office.growth) {
            return;
        }
        var browser = office.at("worker-1");
        var path = address.apply(planned.getFirst());
        var page = new String[1];
        var sql = WhatWasAsked.during(
                office.database, () -> page[0] = browser.get(path).text());
        office.leave("worker-1", browser);
        office.users.forEach(many -> office.floors(work, page[0], sql, many));
        office.explain(work, sql);
    }
}
