package org.ourplan.coverage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The coverage for machines: {@code ./ourplan check --json}, and the copy that the build puts into the program. */
public final class CoverageAsJson {

    private CoverageAsJson() {}

    /** The whole table as one JSON object: {@code rules}, {@code proved}, {@code of}, {@code summary}. */
    public static String write(Coverage coverage) {
        var json = new LinkedHashMap<String, Object>();
        json.put("rules", coverage.lines().stream().map(CoverageAsJson::line).toList());
        json.put("proved", coverage.proved());
        json.put("of", coverage.lines().size());
        json.put("summary", coverage.summary());
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(json);
    }

    /** Part of the build: writes the coverage of the checkout in the first folder to the file named second. */
    public static void main(String[] arguments) throws IOException {
        var file = Path.of(arguments[1]);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, write(CoverageReader.of(Path.of(arguments[0]))));
    }

    private static Map<String, Object> line(Coverage.Line line) {
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
