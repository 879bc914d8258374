package org.ourplan.coverage.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.OpenToAll;
import org.ourplan.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The table of rules, from the copy that the build put into the program. */
@Controller
@OpenToAll
class Rules {

    private @Nullable RulesPage page;

    @GetMapping("/about/rules")
    synchronized Page show() {
        if (page == null) {
            page = read();
        }
        return page;
    }

    private static RulesPage read() {
        try (var stream = Rules.class.getResourceAsStream("/coverage.json")) {
            var json = JsonMapper.shared().readTree(java.util.Objects.requireNonNull(stream, "coverage.json"));
            var families = new LinkedHashMap<String, List<RulesPage.Row>>();
            json.get("rules")
                    .forEach(rule -> families.computeIfAbsent(family(rule), key -> new ArrayList<>())
                            .add(row(rule)));
            return new RulesPage(
                    json.get("summary").asString(),
                    families.entrySet().stream()
                            .map(entry -> family(entry.getKey(), entry.getValue()))
                            .toList());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static RulesPage.Family family(String name, List<RulesPage.Row> rows) {
        return new RulesPage.Family(
                name, rows.stream().filter(RulesPage.Row::proved).count(), rows);
    }

    private static String family(JsonNode rule) {
        return rule.get("id").asString().replaceAll("-?[0-9].*$", "");
    }

    private static RulesPage.Row row(JsonNode rule) {
        var proved = rule.get("proved").asBoolean();
        return new RulesPage.Row(
                rule.get("id").asString(),
                rule.get("rule").asString().replace("**", ""),
                rule.get("citation").asString(),
                rule.get("from_memory").asBoolean(),
                proved,
                proved ? "Proved by a test" : "Not yet: " + rule.get("not_yet").asString());
    }
}
