package org.ourplan.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ourplan.bench.run.Result;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything one run found.
 *
 * @param machine the processor, how many of it, memory, system, Java
 * @param database PostgreSQL's version and every setting that is not its own
 * @param sizes of the database on the disk at the end, in bytes, by number of people
 */
public record Report(
        String madeAt,
        Map<String, String> machine,
        Map<String, String> database,
        Map<String, Long> sizes,
        List<Result> results) {

    /** Writes it as JSON. */
    public void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(this));
    }

    /** Reads one back. */
    public static Report read(Path file) throws IOException {
        return JsonMapper.shared().readValue(Files.readAllBytes(file), Report.class);
    }
}
