package org.ourplan.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./ourplan charge}: every shared case, and files that cannot be read. */
class ChargeCommandTest {

    private static final Path CASES = Path.of("../law/src/test/resources/cases");

    @TempDir
    private Path folder;

    private record Ran(int status, String out, String err) {}

    private static Ran run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int status = Commands.run(
                "charge",
                List.of(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Ran(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Ran of(String content, String... more) throws IOException {
        var file = Files.writeString(folder.resolve("cases.yaml"), content);
        return run(Stream.concat(Stream.of(file.toString()), List.of(more).stream())
                .toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"charging-cases.yaml", "charging-published-cases.yaml"})
    void everySharedCaseComesOutAsTheFileSays(String name) throws IOException {
        var ran = run(CASES.resolve(name).toString(), "--json");
        assertThat(ran.status()).isZero();
        assertThat(ran.err()).isEmpty();
        List<Map<String, Object>> json = JsonMapper.shared().readValue(ran.out(), new TypeReference<>() {});
        Map<String, List<Map<String, Map<String, Object>>>> file =
                new Yaml().load(Files.readString(CASES.resolve(name)));
        assertThat(json).hasSameSizeAs(file.get("cases"));
        for (int at = 0; at < json.size(); at++) {
            var given = file.get("cases").get(at);
            var expected = new LinkedHashMap<>(given.get("expected"));
            expected.putAll(given.getOrDefault("expected_by_law", Map.of()));
            assertThat(json.get(at).keySet()).containsExactly("id", "actual");
            assertThat(json.get(at)).containsEntry("id", given.get("id")).containsEntry("actual", expected);
        }
    }

    @Test
    void withoutJsonItSaysWhy() throws IOException {
        var ran = of("""
                cases:
                - {id: X, as_of: "2026-04-06", setting: care_home_permanent, inputs: {income: [{code: OTHER, amount:
                    "41.80"}], colour: red}, expected: {contribution_weekly: "11.00"}}
                """);
        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .startsWith("X\n    contribution_weekly: 10.00\n")
                .contains("because What you must be left with: Personal expenses allowance £31.80.")
                .endsWith("not as the file expects: {contribution_weekly=11.00}\n");
        assertThat(ran.err())
                .isEqualTo("ourplan: case X: nothing was worked out from “inputs.colour”; check its spelling\n");
    }

    @Test
    void aFileThatCannotBeReadGetsOneLineAndStatusTwo() throws IOException {
        for (String content : List.of(
                "cases: [",
                "cases: nine",
                "",
                "[{id: X}]",
                "[{id: X, as_of: \"2026-04-06\", inputs: {cost_weekly: a}}]")) {
            var ran = of(content, "--json");
            assertThat(ran.status()).isEqualTo(2);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err().lines()).singleElement().asString().startsWith("ourplan: ");
        }
        assertThat(run("nowhere.yaml").status()).isEqualTo(2);
        assertThat(run().err()).isEqualTo("ourplan: use: ./ourplan charge FILE.yaml [--json]\n");
    }
}
