package org.ourplan.command;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ourplan.law.options.PolicyLineCase;
import org.ourplan.law.options.PolicyLineFile;
import org.ourplan.law.options.PolicyLineReading;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./ourplan options FILE.yaml [--json]}: what the policy lines make of each case, by the same law module as the pages. */
final class OptionsCommand {

    private OptionsCommand() {}

    static int run(List<String> arguments, PrintStream out) {
        var cases = switch (PolicyLineFile.read(YamlFile.named("options", arguments))) {
            case PolicyLineReading.Refused wrong -> throw new Unreadable(wrong.line());
            case PolicyLineReading.Read read -> read.cases();
        };
        if (arguments.contains("--json")) {
            out.println(JsonMapper.shared()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsString(cases.stream().map(OptionsCommand::json).toList()));
        } else {
            cases.forEach(worked -> print(worked, out));
        }
        return 0;
    }

    private static void print(PolicyLineCase worked, PrintStream out) {
        out.println(worked.id());
        worked.actual().forEach((field, value) -> out.println("    " + field + ": " + value));
        worked.reasons().forEach(reason -> out.println("    because " + reason));
        if (!worked.asExpected()) {
            out.println("    not as the file expects: " + worked.expected());
        }
    }

    private static Map<String, Object> json(PolicyLineCase worked) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", worked.id());
        json.put("actual", worked.actual());
        json.put("reasons", worked.reasons());
        return json;
    }
}
