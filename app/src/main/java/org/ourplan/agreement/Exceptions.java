package org.ourplan.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ourplan.agreement.store.ExceptionStore;
import org.ourplan.law.rules.Carries;
import org.springframework.stereotype.Component;

/** The register of exceptions to local policy: what was asked for and what was decided (S003-34). */
@Component
@Carries({"OPT-6", "S003-34"})
public class Exceptions {

    /** How many a page shows; the list as a file has all of them. */
    public static final int ON_A_PAGE = 100;

    private final ExceptionStore store;
    private final Clock clock;

    Exceptions(ExceptionStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Everything asked for in the twelve months up to today, the newest first. One statement. */
    public List<RegisteredException> ofTheLastYear() {
        return store.since(since());
    }

    /** The first day of those twelve months. */
    public LocalDate since() {
        return LocalDate.now(clock).minusYears(1).plusDays(1);
    }
}
