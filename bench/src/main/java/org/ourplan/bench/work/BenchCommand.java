package org.ourplan.bench.work;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ourplan.bench.Asked;
import org.ourplan.bench.mould.Learning;
import org.ourplan.bench.report.Table;
import org.ourplan.bench.run.MeasuredDatabase;
import org.ourplan.bench.run.Program;
import org.ourplan.bench.run.Result;

/** {@code ./ourplan bench [--people N] [--users 1,4,8,64] [--only W2,W3] [--seconds S]}. */
public final class BenchCommand {

    private BenchCommand() {}

    /** Runs it; returns the exit status. */
    public static int run(List<String> words, Map<String, String> environment) throws Exception {
        var asked = Asked.of(words, "people", "users", "only", "seconds", "at-work");
        var people = asked.number("people", 30_000, 1, 2_000_000);
        var seconds = asked.number("seconds", 10, 1, 3_600);
        var users = asked.list("users", "1,4,8,64").stream().map(Integer::valueOf).toList();
        var only = asked.list("only", "W1,W2,W3,W4,W5");
        var learnt = Learning.from(Path.of(environment.getOrDefault("OURPLAN_MOULDS", "bench/target/moulds.json.gz")));
        var folder = Path.of(environment.getOrDefault("OURPLAN_BENCH_DATA", "bench/target/councils")).toAbsolutePath().resolve(people + "-people");
        var results = new ArrayList<Result>();
        Files.createDirectories(Path.of("bench/target/run"));
        try (var database = MeasuredDatabase.open(folder);
                var program = Program.start(database.address(), Path.of("bench/target/run").toAbsolutePath())) {
            System.out.println(Table.head());
            var office = new Office(database, program, learnt, people, users, Duration.ofSeconds(seconds), results);
            for (var work : only) {
                switch (work) {
                    case "W1" -> {
                        new PlanWork(office).written();
                        new PlanWork(office).copied();
                    }
                    case "W2" -> new PlanWork(office).read();
                    case "W3" -> new Finding(office).measure();
                    case "W5" -> new WorkLists(office).measure();
                    case "W7" -> new CouncilsDay(office).measure(asked.number("at-work", 500, 1, 5_000), Duration.ofSeconds(seconds));
                    case "W4" -> new WholeCase(office).measure();
                    default -> throw new Asked.Unclear("there is no work called '" + work + "'.");
                }
            }
        }
        return 0;
    }
}
