package org.ourplan.bench.work;

import java.util.concurrent.atomic.LongAdder;
import org.ourplan.bench.http.Browser;

/** W4: a case from first contact to a plan that counts, every step of the main journey. One turn is one form sent. */
public final class WholeCase {

    private final Office office;

    public WholeCase(Office office) {
        this.office = office;
    }

    public void measure() {
        var whole = new LongAdder();
        for (var many : office.users) {
            var result = office.measure("W4", "a form of a case from contact to active plan", many, (user, browser) -> {
                var steps = new Steps(office, browser, office.at("manager-1"), whole);
                return turn -> steps.next();
            });
            System.out.printf(
                    "      that is %.2f cases a second of %d forms each%n",
                    result.rate() / office.story().size(), office.story().size());
        }
    }

    /** One worker's cases, one after the other, a form at a time. */
    static final class Steps {

        private final Office office;
        private final Browser worker;
        private final Browser manager;
        private final LongAdder whole;
        private Case now;
        private int at;
        private int cases;

        Steps(Office office, Browser worker, Browser manager, LongAdder whole) {
            this.office = office;
            this.worker = worker;
            this.manager = manager;
            this.whole = whole;
            this.now = office.begin(worker, manager, new NewPeople.Added("", ""));
            this.at = Integer.MAX_VALUE;
        }

        void next() {
            if (at >= office.story().size()) {
                now = office.begin(worker, manager, office.newPerson(worker, cases++));
                at = 0;
            }
            var press = office.story().get(at);
            try {
                now.press(press);
                at++;
            } catch (RuntimeException problem) {
                at = Integer.MAX_VALUE;
                throw problem;
            }
            if (at == office.story().size()) {
                whole.increment();
            }
        }
    }
}
