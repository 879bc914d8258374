package org.ourplan.bench.law;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.ourplan.bench.run.Result;

/** Runs JMH and puts what it found beside the other work. */
public final class LawWork {

    private LawWork() {}

    /** Measures, each for about so many seconds. */
    public static List<Result> measure(int seconds) throws RunnerException {
        var options = new OptionsBuilder()
                .include(LawOnOneCore.class.getName())
                .measurementIterations(5)
                .measurementTime(TimeValue.milliseconds(Math.max(200, seconds * 1000L / 5)))
                .verbosity(VerboseMode.SILENT)
                .build();
        var results = new ArrayList<Result>();
        for (var run : new Runner(options).run()) {
            var score = run.getPrimaryResult();
            var name = name(run.getParams().getBenchmark());
            results.add(new Result(
                    "law",
                    name,
                    0,
                    1,
                    0,
                    0,
                    "",
                    seconds,
                    score.getScore(),
                    1000 / score.getScore(),
                    0,
                    0,
                    0,
                    -1,
                    0,
                    1,
                    0));
        }
        return results;
    }

    private static String name(String benchmark) {
        return switch (benchmark.substring(benchmark.lastIndexOf('.') + 1)) {
            case "determination" -> "a determination with all its reasons, on one core";
            case "carerDetermination" -> "a carer's determination with all its reasons, on one core";
            case "planChecks" -> "every check of a plan with 10 goals and 20 steps, on one core";
            default -> throw new IllegalStateException(benchmark + " has no name");
        };
    }
}
