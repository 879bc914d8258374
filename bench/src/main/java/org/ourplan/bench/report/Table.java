package org.ourplan.bench.report;

import org.ourplan.bench.run.Result;

/** Results on a terminal. */
public final class Table {

    private Table() {}

    /** The names of the columns. */
    public static String head() {
        return String.format(
                "%-10s %5s %9s %8s %8s %8s %6s %6s %6s  %s",
                "work", "users", "a second", "p50 ms", "p95 ms", "p99 ms", "errors", "SQL", "client", "what");
    }

    /** One result. */
    public static String line(Result result) {
        return String.format(
                "%-10s %5d %,9.1f %8.2f %8.2f %8.2f %6d %6s %5.0f%%  %s%s",
                result.work(),
                result.users(),
                result.rate(),
                result.p50(),
                result.p95(),
                result.p99(),
                result.errors(),
                result.statements() < 0 ? "" : String.format("%.1f", result.statements()),
                result.clientShare() * 100,
                result.what(),
                result.errors() == 0 ? "" : "\n           first error: " + result.firstError());
    }
}
