package org.ourplan.command;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ourplan.law.eligibility.file.Case;
import org.ourplan.law.eligibility.file.CaseFile;
import org.ourplan.law.eligibility.file.CaseResult;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./ourplan determine FILE.yaml [--json]}: the eligibility of each case, by the same law module as the pages. */
final class DetermineCommand {

    private DetermineCommand() {}

    static int run(List<String> arguments, PrintStream out) {
        var results = switch (CaseFile.read(YamlFile.named("determine", arguments))) {
            case CaseFile.NotACaseFile wrong -> throw new Unreadable(wrong.lines());
            case CaseFile.Cases read -> read.cases().stream().map(Case::result).toList();
        };
        if (arguments.contains("--json")) {
            out.println(JsonMapper.shared()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsString(
                            results.stream().map(DetermineCommand::json).toList()));
        } else {
            results.forEach(result -> print(result, out));
        }
        return 0;
    }

    private static void print(CaseResult result, PrintStream out) {
        out.print(result.id() + "  " + result.result());
        result.count().ifPresent(count -> out.print("  count " + count));
        result.failedLimb().ifPresent(limb -> out.print("  failed limb " + limb));
        out.println();
        result.reasons().forEach(reason -> out.println("    " + reason));
        if (!result.mustOffer().isEmpty()) {
            out.println("    must be offered: " + String.join(", ", result.mustOffer()));
        }
    }

    private static Map<String, Object> json(CaseResult result) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", result.id());
        json.put("result", result.result());
        result.count().ifPresent(count -> json.put("count", count));
        result.failedLimb().ifPresent(limb -> json.put("failed_limb", limb));
        json.put(
                "reasons",
                result.reasons().stream().map(CaseResult.Reason::toString).toList());
        if (!result.mustOffer().isEmpty()) {
            json.put("must_offer", result.mustOffer());
        }
        return json;
    }
}
