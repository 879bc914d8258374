package org.ourplan.command;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ourplan.law.charging.figures.FigureTable;
import org.ourplan.law.charging.file.ChargeCase;
import org.ourplan.law.charging.file.ChargeFile;
import org.ourplan.law.charging.file.ChargeReading;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./ourplan charge FILE.yaml [--json]}: what each case comes to, by the same law module as the pages. */
final class ChargeCommand {

    private ChargeCommand() {}

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        var cases = switch (ChargeFile.read(YamlFile.named("charge", arguments), FigureTable.published())) {
            case ChargeReading.NotACaseFile wrong -> throw new Unreadable(wrong.line());
            case ChargeReading.Cases read -> read.cases();
        };
        if (arguments.contains("--json")) {
            out.println(JsonMapper.shared()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsString(cases.stream().map(ChargeCommand::json).toList()));
        } else {
            cases.forEach(worked -> print(worked, out));
        }
        cases.forEach(worked -> worked.notUsed()
                .forEach(field -> err.println("ourplan: case " + worked.id() + ": nothing was worked out from “" + field
                        + "”; check its spelling")));
        return 0;
    }

    private static void print(ChargeCase worked, PrintStream out) {
        out.println(worked.id());
        worked.actual().forEach((field, value) -> out.println("    " + field + ": " + value));
        worked.steps().forEach(step -> out.println("    because " + step));
        if (!worked.asExpected()) {
            out.println("    not as the file expects: " + worked.expected());
        }
    }

    private static Map<String, Object> json(ChargeCase worked) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", worked.id());
        json.put("actual", worked.actual());
        return json;
    }
}
