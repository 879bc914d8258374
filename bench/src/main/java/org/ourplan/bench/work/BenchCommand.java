package org.ourplan.bench.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ourplan.bench.Asked;
import org.ourplan.bench.law.LawWork;
import org.ourplan.bench.load.GenerateCommand;
import org.ourplan.bench.mould.Learning;
import org.ourplan.bench.mould.Learnt;
import org.ourplan.bench.report.Machine;
import org.ourplan.bench.report.PerformancePage;
import org.ourplan.bench.report.Report;
import org.ourplan.bench.report.Table;
import org.ourplan.bench.run.MeasuredDatabase;
import org.ourplan.bench.run.Program;
import org.ourplan.bench.run.Result;

/**
 * {@code ./ourplan bench [--people N,M] [--users 1,4,8,64] [--only W2,W3] [--seconds S] [--at-work 500] [--page yes]}: measures, for each
 * number of people, the work that is named, and writes what was found to {@code bench/results/latest.json}; with
 * {@code --page yes} also {@code docs/performance.md}.
 */
public final class BenchCommand {

    private static final String ALL = "law,W2,W3,W5,W7,W6,W1,W4";
    private static final Path RESULTS = Path.of("bench/results/latest.json");

    private final Asked asked;
    private final Map<String, String> environment;
    private final Learnt learnt;
    private final List<Result> results = new ArrayList<>();
    private final Map<String, Long> sizes = new LinkedHashMap<>();

    private BenchCommand(Asked asked, Map<String, String> environment) {
        this.asked = asked;
        this.environment = environment;
        this.learnt = Learning.from(Path.of(environment.getOrDefault("OURPLAN_MOULDS", "bench/target/moulds.json.gz")));
    }

    /** Runs it; returns the exit status: 1 where anything came back that should not have. */
    public static int run(List<String> words, Map<String, String> environment) throws Exception {
        var asked = Asked.of(words, "people", "users", "only", "seconds", "at-work", "page");
        return new BenchCommand(asked, environment).measure();
    }

    private int measure() throws Exception {
        var machine = Machine.words();
        var only = asked.list("only", ALL);
        if (only.stream().anyMatch(work -> !List.of(ALL.split(",")).contains(work))) {
            throw new Asked.Unclear("--only takes some of " + ALL + ", not '" + asked.text("only", "") + "'.");
        }
        System.out.println(Table.head());
        if (only.contains("law")) {
            for (var result : LawWork.measure(seconds())) {
                results.add(result);
                System.out.println(Table.line(result));
            }
        }
        for (var people : asked.list("people", "60000")) {
            if (only.stream().anyMatch(work -> !work.equals("law"))) {
                council(Asked.of(List.of("--people", people), "people").number("people", 0, 100, 2_000_000), only);
            }
        }
        var report = new Report(Instant.now().toString(), machine, MeasuredDatabase.settings(), sizes, results);
        report.write(RESULTS);
        if (asked.text("page", "no").equals("yes")) {
            PerformancePage.write(report, Path.of("docs/performance.md"));
        }
        System.out.println("Written: " + RESULTS);
        return results.stream().anyMatch(result -> result.errors() > 0) ? 1 : 0;
    }

    private int seconds() {
        return asked.number("seconds", 10, 1, 3_600);
    }

    private void council(int people, List<String> only) throws Exception {
        var folder = Path.of(environment.getOrDefault("OURPLAN_BENCH_DATA", "bench/target/councils"))
                .toAbsolutePath()
                .resolve(people + "-people");
        make(people, folder);
        var run = Files.createDirectories(Path.of("bench/target/run").toAbsolutePath());
        try (var database = MeasuredDatabase.open(folder);
                var program = Program.start(database.address(), run)) {
            System.out.printf("%,d people, %,.1f GB%n", people, database.size() / 1e9);
            var users = asked.list("users", "1,4,8,64").stream()
                    .map(Integer::valueOf)
                    .toList();
            var office = new Office(database, program, learnt, people, users, Duration.ofSeconds(seconds()), results);
            for (var work : only) {
                work(work, office, run);
            }
            sizes.put(String.valueOf(people), database.size());
        }
    }

    private void make(int people, Path folder) throws IOException {
        if (Files.exists(folder.resolve("PG_VERSION"))) {
            return;
        }
        System.out.printf(
                "The council of %,d people is made first; it stays in %s for the next time.%n", people, folder);
        Files.createDirectories(folder.getParent());
        var own = new LinkedHashMap<>(environment);
        own.remove("DATABASE_URL");
        own.put("OURPLAN_DATA", folder.toString());
        GenerateCommand.run(
                List.of("--people", String.valueOf(people)), own, System.out, java.time.Clock.systemDefaultZone());
    }

    private void work(String name, Office office, Path run) throws Exception {
        switch (name) {
            case "W1" -> {
                new PlanWork(office).written();
                new PlanWork(office).oneSave();
                new PlanWork(office).copied();
            }
            case "W2" -> new PlanWork(office).read();
            case "W3" -> new Finding(office).measure();
            case "W4" -> new WholeCase(office).measure();
            case "W5" -> new WorkLists(office).measure();
            case "W6" -> new TakingOut(office).measure(run);
            case "W7" ->
                new CouncilsDay(office).measure(asked.number("at-work", 500, 1, 5_000), Duration.ofSeconds(seconds()));
            default -> {
                // The law needs no council.
            }
        }
    }
}
