package org.ourplan.bench.load;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ourplan.bench.Asked;
import org.ourplan.bench.mould.Learning;

/**
 * {@code ./ourplan generate --people N --seed S [--on DAY] [--stories M]}: a made-up council in an empty database. What happened to
 * them is told of the first M people, of all where it is not said; the others are on the register only.
 */
public final class GenerateCommand {

    private GenerateCommand() {}

    /** Runs it; returns the exit status. */
    public static int run(List<String> arguments, Map<String, String> environment, PrintStream out, Clock clock) {
        var asked = Asked.of(arguments, "people", "seed", "on", "stories");
        var people = asked.number("people", 60_000, 1, 2_000_000);
        var seed = asked.number("seed", 1, 0, Integer.MAX_VALUE);
        var stories = asked.number("stories", people, 1, 2_000_000);
        var today = asked.day("on", LocalDate.now(clock));
        var learnt = Learning.from(Path.of(environment.getOrDefault("OURPLAN_MOULDS", "bench/target/moulds.json.gz")));
        try (var database = TargetDatabase.open(environment)) {
            out.printf("Making %,d people (seed %d, as they are on %s) in %s%n", people, seed, today, database.words());
            var loaded = new Loading(learnt, people, stories, seed, today, out).into(database.address());
            database.keep();
            out.printf(
                    "Done: %,d people and %,d rows in %d:%02d. Nobody in it exists.%n",
                    loaded.people(),
                    loaded.rows(),
                    loaded.took().toMinutes(),
                    loaded.took().toSecondsPart());
            out.println(
                    "Sign in as worker-1, manager-1, system-administrator-1 and so on, with the demonstration's password.");
        }
        return 0;
    }
}
