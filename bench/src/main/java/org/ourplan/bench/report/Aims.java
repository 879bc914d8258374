package org.ourplan.bench.report;

import java.util.List;
import java.util.Optional;
import org.ourplan.bench.run.Result;

/** What each work is meant to reach, and what others reached on such a machine. */
final class Aims {

    /** One aim; {@code rate} or {@code p95} or {@code p50} or {@code statements} is what counts, the others are 0. */
    private record Aim(
            String work,
            String what,
            int users,
            double rate,
            double p50,
            double p95,
            double statements,
            String others) {}

    private static final List<Aim> ALL = List.of(
            new Aim("W1", "", 4, 20, 0, 0, 0, "whole journeys; HMPPS sentence plan 6.7"),
            new Aim("W1 one save", "", 4, 150, 0, 0, 0, ""),
            new Aim("W2", "", 1, 0, 3, 0, 6, "HMPPS sentence plan: 36 ms, 34 statements"),
            new Aim("W2 record", "", 1, 0, 0, 0, 6, ""),
            new Aim("W3", "", 1, 0, 0, 50, 0, "HAPI FHIR by first letters: 307 ms"),
            new Aim("W4", "", 4, 200, 0, 0, 0, "Flowable: 44 cases of six tasks"),
            new Aim("W5", "", 1, 0, 0, 20, 0, "Flowable: 33 ms"),
            new Aim("W6", "", 1, 50_000, 0, 0, 0, "PostgreSQL COPY: 550,000"),
            new Aim("W7", "", 0, 0, 0, 150, 0, ""),
            new Aim("law", "a determination", 1, 1_000_000, 0, 0, 0, ""),
            new Aim("law", "every check of a plan", 1, 1_000_000, 0, 0, 0, ""));

    private Aims() {}

    private static Optional<Aim> of(Result result) {
        return ALL.stream()
                .filter(aim -> aim.work().equals(result.work()))
                .filter(aim -> aim.users() == 0 || aim.users() == result.users())
                .filter(aim -> result.what().startsWith(aim.what()))
                .findFirst();
    }

    /** The aim in words; empty where there is none at this number of users. */
    static String words(Result result) {
        return of(result)
                .map(aim -> Aims.words(aim) + (aim.others().isEmpty() ? "" : " (" + aim.others() + ")"))
                .orElse("");
    }

    private static String words(Aim aim) {
        if (aim.rate() > 0) {
            return String.format("%,.0f a second", aim.rate());
        }
        var statements = aim.statements() > 0 ? String.format("at most %.0f statements", aim.statements()) : "";
        var time = aim.p50() > 0
                ? String.format("p50 under %.0f ms", aim.p50())
                : aim.p95() > 0 ? String.format("p95 under %.0f ms", aim.p95()) : "";
        return time.isEmpty() || statements.isEmpty() ? time + statements : time + ", " + statements;
    }

    /** Reached, missed, or nothing to reach. */
    static String reached(Result result) {
        return of(result)
                .map(aim -> result.errors() == 0
                                && result.rate() >= aim.rate()
                                && (aim.p50() == 0 || result.p50() < aim.p50())
                                && (aim.p95() == 0 || result.p95() < aim.p95())
                                && (aim.statements() == 0 || result.statements() <= aim.statements() + 0.05)
                        ? "yes"
                        : "**no**")
                .orElse("");
    }
}
