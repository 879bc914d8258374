package org.ourplan.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.ourplan.coverage.Coverage;
import org.ourplan.coverage.CoverageAsJson;
import org.ourplan.coverage.CoverageReader;

/** {@code ./ourplan check [--json]}: every rule and acceptance row; carried by, proved by which tests, or not yet and why. */
final class CheckCommand {

    private CheckCommand() {}

    static int run(List<String> arguments, PrintStream out) {
        var coverage = CoverageReader.of(Path.of(""));
        if (arguments.contains("--json")) {
            out.println(CoverageAsJson.write(coverage));
        } else {
            print(coverage, out);
        }
        return 0;
    }

    private static void print(Coverage coverage, PrintStream out) {
        out.println("[M] the rule, or part of it, rests on memory and needs a lawyer's check before it is relied on.");
        out.println(coverage.testsRun());
        out.println();
        for (var line : coverage.lines()) {
            out.printf("%-16s %-3s %s%n", line.rule().id(), line.memoryTag(), state(line));
        }
        out.println();
        out.println(coverage.summary());
    }

    private static String state(Coverage.Line line) {
        var carried = line.carriedBy().isEmpty() ? "" : "carried by " + String.join(", ", line.carriedBy()) + "; ";
        return carried
                + (line.proved() ? "proved by " + String.join(", ", line.provedBy()) : "not yet: " + line.notYet());
    }
}
