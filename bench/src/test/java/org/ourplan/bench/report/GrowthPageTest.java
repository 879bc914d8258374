package org.ourplan.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ourplan.bench.run.Result;

class GrowthPageTest {

    private static Result result(String work, String what, int people, double p50, double p95) {
        return new Result(work, what, people, 1, 10, 0, "", 1, 10, p50, p95, p95, p95, 2, 1, 0, 0);
    }

    private static Report report() {
        return new Report(
                "2026-11-28T14:00:00Z",
                Map.of("cores", "2", "load before", "0.1"),
                Map.of(),
                Map.of("3000", 200_000_000L, "30000", 2_000_000_000L),
                List.of(
                        result("W2", "read", 3000, 3, 6),
                        result("W3", "find", 3000, 2, 4),
                        result("W2", "read", 30_000, 3.1, 6.2)));
    }

    @Test
    void eachWorkIsALineAndEachSizeAColumn() {
        assertThat(GrowthPage.figures(report()).lines())
                .contains(
                        "| work | what | 3,000 people | 30,000 people |",
                        "| W2 | read | 3.0 / 6.0 | 3.1 / 6.2 |",
                        "| W3 | find | 2.0 / 4.0 |  |",
                        "- 30,000 people: 2.0 GB on the disk.");
    }

    @Test
    void writingAgainReplacesOnlyWhatStandsBetweenItsMarks(@TempDir Path folder) throws Exception {
        var page = folder.resolve("performance.md");
        Files.writeString(page, "# How fast it is\n\nWords of people.\n");
        GrowthPage.write(report(), page);
        var once = Files.readString(page);
        Files.writeString(page, once + "\nMore words.\n");
        GrowthPage.write(report(), page);
        assertThat(Files.readString(page))
                .isEqualTo(once + "\nMore words.\n")
                .startsWith("# How fast it is\n\nWords of people.");
        assertThat(Files.readString(folder.resolve("growth.svg")))
                .contains("<polyline")
                .contains("W2: read")
                .contains("30,000");
    }
}
