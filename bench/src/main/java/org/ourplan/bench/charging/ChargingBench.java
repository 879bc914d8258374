package org.ourplan.bench.charging;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.ourplan.bench.Asked;
import org.ourplan.bench.law.ChargingLaw;
import org.ourplan.bench.report.Machine;
import org.ourplan.bench.report.Report;
import org.ourplan.bench.run.MeasuredDatabase;
import org.ourplan.bench.run.Result;

/**
 * {@code ./ourplan bench charging [--people 30000,850000] [--only law,run] [--seconds S] [--page yes]}: assessments a second on
 * one core and two, with and without every step in words; a run with its report over stored assessments, beside its floor.
 * Written to {@code bench/results/charging.json}; with {@code --page yes} also to its own part of {@code docs/performance.md}.
 */
public final class ChargingBench {

    private static final Path RESULTS = Path.of("bench/results/charging.json");

    private final Asked asked;
    private final Map<String, String> environment;
    private final List<Result> results = new ArrayList<>();
    private final Map<String, Long> sizes = new LinkedHashMap<>();

    private ChargingBench(Asked asked, Map<String, String> environment) {
        this.asked = asked;
        this.environment = environment;
    }

    /** Runs it; returns the exit status. */
    public static int run(List<String> words, Map<String, String> environment) throws Exception {
        return new ChargingBench(Asked.of(words, "people", "only", "seconds", "page"), environment).measure();
    }

    private int measure() throws Exception {
        var machine = Machine.words();
        var only = asked.list("only", "law,run");
        if (only.stream().anyMatch(work -> !List.of("law", "run").contains(work))) {
            throw new Asked.Unclear("--only takes law, run or both, not '" + asked.text("only", "") + "'.");
        }
        if (only.contains("law")) {
            law(1);
            law(2);
        }
        if (only.contains("run")) {
            for (var people : asked.list("people", "30000,850000")) {
                over(Asked.of(List.of("--people", people), "people").number("people", 0, 100, 2_000_000));
            }
        }
        var report = new Report(Instant.now().toString(), machine, MeasuredDatabase.settings(), sizes, results);
        report.write(RESULTS);
        if (asked.text("page", "no").equals("yes")) {
            ChargingPage.write(report, Path.of("docs/performance.md"));
        }
        System.out.println("Written: " + RESULTS);
        return 0;
    }

    private void law(int threads) throws RunnerException {
        var seconds = asked.number("seconds", 10, 1, 3_600);
        var options = new OptionsBuilder()
                .include(ChargingLaw.class.getName())
                .threads(threads)
                .measurementIterations(5)
                .measurementTime(TimeValue.milliseconds(Math.max(200, seconds * 1000L / 5)))
                .verbosity(VerboseMode.SILENT)
                .build();
        for (var run : new Runner(options).run()) {
            var rate = run.getPrimaryResult().getScore();
            var every = run.getParams().getBenchmark().endsWith("everyStep");
            tell(new Result(
                    every ? "law, every step" : "law, result only",
                    every ? "assessments with every step in words" : "assessments, the result only",
                    0,
                    threads,
                    0,
                    0,
                    "",
                    seconds,
                    rate,
                    1000 / rate,
                    0,
                    0,
                    0,
                    -1,
                    0,
                    1,
                    0));
        }
    }

    private void over(int people) throws Exception {
        var folder = Path.of(environment.getOrDefault("OURPLAN_BENCH_DATA", "bench/target/councils"))
                .toAbsolutePath()
                .resolve("charging-" + people);
        sizes.put(String.valueOf(people), new RunOverAll(folder, people, this::tell).measure());
        System.out.printf("%,d: %.1f times the floor%n", people, RunOverAll.times(results, people));
    }

    private void tell(Result result) {
        results.add(result);
        System.out.printf(
                "%-18s %9s %,12.0f a second  %8.1f s  %s%n",
                result.work(),
                result.people() == 0 ? result.users() + " core" : "%,d".formatted(result.people()),
                result.rate(),
                result.seconds(),
                result.what());
    }
}
