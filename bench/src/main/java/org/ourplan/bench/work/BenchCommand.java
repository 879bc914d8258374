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
import org.ourplan.bench.report.GrowthPage;
import org.ourplan.bench.report.Machine;
import org.ourplan.bench.report.PerformancePage;
import org.ourplan.bench.report.Report;
import org.ourplan.bench.report.Table;
import org.ourplan.bench.run.MeasuredDatabase;
import org.ourplan.bench.run.Program;
import org.ourplan.bench.run.Result;
import org.springframework.util.FileSystemUtils;

/**
 * {@code ./ourplan bench [--people N,M] [--stories N] [--users 1,4,8,64] [--only W2,W3] [--seconds S] [--at-work 500 --minutes 10] [--explain yes] [--page yes]}:
 * measures, for each number of people, the work that is named, and writes what was found to {@code bench/results/latest.json}; with
 * {@code --page yes} also {@code docs/performance.md}. {@code --only Growth [--keep no]} measures W2, W3 and W5 at one user in councils
 * of several sizes, and keeps what it finds apart in {@code bench/results/growth.json}; with {@code --keep no} a council that was made for
 * it is taken away before the next.
 */
public final class BenchCommand {

    private static final String ALL = "law,W2,W3,W5,W7,W6,W1,W4";
    private static final String GROWTH = "Growth";
    private static final String SIZES = "3000,30000,300000,1000000";
    private static final Path RESULTS_OF_GROWTH = Path.of("bench/results/growth.json");
    private static final Path PAGE = Path.of("docs/performance.md");
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
        var asked = Asked.of(
                words, "people", "stories", "users", "only", "seconds", "at-work", "minutes", "page", "keep",
                "explain");
        return new BenchCommand(asked, environment).measure();
    }

    private int measure() throws Exception {
        var machine = Machine.words();
        var only = asked.list("only", ALL);
        if (only.equals(List.of(GROWTH))) {
            return growth(machine);
        }
        if (only.stream().anyMatch(work -> !List.of(ALL.split(",")).contains(work))) {
            throw new Asked.Unclear(
                    "--only takes some of " + ALL + ", or Growth alone, not '" + asked.text("only", "") + "'.");
        }
        asked.list("people", "60000").forEach(BenchCommand::number);
        System.out.println(Table.head());
        if (only.contains("law")) {
            for (var result : LawWork.measure(seconds())) {
                results.add(result);
                System.out.println(Table.line(result));
            }
        }
        for (var people : asked.list("people", "60000")) {
            if (only.stream().anyMatch(work -> !work.equals("law"))) {
                council(number(people), only, false);
            }
        }
        var report = new Report(Instant.now().toString(), machine, MeasuredDatabase.settings(), sizes, results);
        report.write(RESULTS);
        if (said("page")) {
            PerformancePage.write(report, PAGE);
        }
        System.out.println("Written: " + RESULTS);
        return results.stream().anyMatch(result -> result.errors() > 0) ? 1 : 0;
    }

    private int growth(Map<String, String> machine) throws Exception {
        System.out.println(Table.head());
        for (var people : asked.list("people", SIZES)) {
            council(number(people), List.of("W2", "W3", "W5"), true);
        }
        var report = new Report(Instant.now().toString(), machine, MeasuredDatabase.settings(), sizes, results);
        report.write(RESULTS_OF_GROWTH);
        if (said("page")) {
            GrowthPage.write(report, PAGE);
        }
        System.out.println("Written: " + RESULTS_OF_GROWTH);
        return results.stream().anyMatch(result -> result.errors() > 0) ? 1 : 0;
    }

    private static int number(String people) {
        return Asked.of(List.of("--people", people), "people").number("people", 0, 100, 2_000_000);
    }

    private boolean said(String name) {
        return asked.text(name, "no").equals("yes");
    }

    private int seconds() {
        return asked.number("seconds", 10, 1, 3_600);
    }

    private void council(int people, List<String> only, boolean growth) throws Exception {
        var stories = Math.min(people, asked.number("stories", people, 1, 2_000_000));
        var folder = Path.of(environment.getOrDefault("OURPLAN_BENCH_DATA", "bench/target/councils"))
                .toAbsolutePath()
                .resolve(people + "-people" + (stories < people ? "-" + stories + "-stories" : ""));
        var made = make(people, stories, folder);
        var run = Files.createDirectories(Path.of("bench/target/run").toAbsolutePath());
        try (var database = MeasuredDatabase.open(folder);
                var program = Program.start(database.address(), run)) {
            System.out.printf("%,d people, the stories of %,d, %,.1f GB%n", people, stories, database.size() / 1e9);
            var users = asked.list("users", growth ? "1" : "1,4,8,64").stream()
                    .map(Integer::valueOf)
                    .toList();
            var time = Duration.ofSeconds(seconds());
            var office = new Office(database, program, learnt, people, users, time, growth, said("explain"), results);
            for (var work : only) {
                work(work, office, run);
            }
            sizes.put(String.valueOf(people), database.size());
        }
        if (made && asked.text("keep", "yes").equals("no")) {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /** True where it was not there yet. */
    private boolean make(int people, int stories, Path folder) throws IOException {
        if (Files.exists(folder.resolve("PG_VERSION"))) {
            return false;
        }
        System.out.printf("The council of %,d people is made first, in %s.%n", people, folder);
        Files.createDirectories(folder.getParent());
        var own = new LinkedHashMap<>(environment);
        own.remove("DATABASE_URL");
        own.put("OURPLAN_DATA", folder.toString());
        GenerateCommand.run(
                List.of("--people", String.valueOf(people), "--stories", String.valueOf(stories)),
                own,
                System.out,
                java.time.Clock.systemDefaultZone());
        return true;
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
                new CouncilsDay(office)
                        .measure(
                                asked.number("at-work", 500, 1, 5_000),
                                Duration.ofMinutes(asked.number("minutes", 10, 1, 600)));
            default -> {
                // The law needs no council.
            }
        }
    }
}
