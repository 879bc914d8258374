package org.ourplan.law.charging.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ourplan.law.charging.figures.FigureTable;
import org.yaml.snakeyaml.Yaml;

/** Every worked case of charging-cases.yaml and charging-published-cases.yaml, to the penny. */
class ChargingCasesTest {

    private static final FigureTable PUBLISHED = FigureTable.published();

    /** A case as the file has it, with its number for the name of the test. */
    record Written(String id, Object yaml) {

        ChargeCase worked() {
            return ((ChargeReading.Cases) ChargeFile.read(List.of(yaml), PUBLISHED)).cases().getFirst();
        }

        @Override
        public String toString() {
            return id;
        }
    }

    static Stream<Written> own() throws IOException {
        return cases("charging-cases").stream();
    }

    static Stream<Written> published() throws IOException {
        return cases("charging-published-cases").stream();
    }

    private static List<Written> cases(String file) throws IOException {
        try (InputStream in = ChargingCasesTest.class.getResourceAsStream("/cases/" + file + ".yaml")) {
            Map<String, List<Map<String, Object>>> yaml = new Yaml().load(Objects.requireNonNull(in));
            return Objects.requireNonNull(yaml.get("cases")).stream()
                    .map(one -> new Written(String.valueOf(one.get("id")), one))
                    .toList();
        }
    }

    @Test
    void everyCaseOfBothFilesIsRead() throws IOException {
        assertThat(own()).hasSize(57);
        assertThat(published()).hasSize(8);
    }

    @ParameterizedTest
    @MethodSource({"own", "published"})
    void asWorkedAndEveryFieldOfTheCaseIsUsed(Written written) {
        ChargeCase worked = written.worked();
        assertThat(worked.expected()).isNotEmpty();
        assertThat(worked.actual()).isEqualTo(worked.expected());
        assertThat(worked.asExpected()).isTrue();
        assertThat(worked.notUsed()).isEmpty();
    }
}
