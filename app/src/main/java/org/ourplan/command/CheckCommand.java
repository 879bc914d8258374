package org.ourplan.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./ourplan check [--json]}: every rule and acceptance row; carried by, proved by which tests, or not yet and why. */
final class CheckCommand {

    private CheckCommand() {}

    static int run(List<String> arguments, PrintStream out) {
        var coverage = CoverageReader.of(Path.of(""));
        if (arguments.contains("--json")) {
            out.println(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(json(coverage)));
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
        return carried + (line.proved() ? "proved by " + String.join(", ", line.provedBy()) : "not yet: " + line.notYet());
    }

    private static Map<String, Object> json(Coverage coverage) {
        var json = new LinkedHashMap<String, Object>();
        json.put("rules", coverage.lines().stream().map(CheckCommand::json).toList());
        json.put("proved", coverage.proved());
        json.put("of", coverage.lines().size());
        json.put("summary", coverage.summary());
        return json;
    }

    private static Map<String, Object> json(Coverage.Line line) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", line.rule().id());
        json.put("part", line.rule().part());
        json.put("check_status", line.rule().checkStatus());
        json.put("from_memory", line.rule().fromMemory());
        json.put("rule", line.rule().text());
        json.put("citation", line.rule().citation());
        json.put("carried_by", line.carriedBy());
        json.put("proved", line.proved());
        json.put("proved_by", line.provedBy());
        json.put("failing", line.failing());
        json.put("not_yet", line.notYet());
        return json;
    }
}
