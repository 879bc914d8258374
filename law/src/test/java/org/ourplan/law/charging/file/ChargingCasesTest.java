package org.ourplan.law.charging.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
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

    static Stream<ChargeCase> own() throws IOException {
        return cases("charging-cases").stream();
    }

    static Stream<ChargeCase> published() throws IOException {
        return cases("charging-published-cases").stream();
    }

    private static List<ChargeCase> cases(String file) throws IOException {
        try (InputStream in = ChargingCasesTest.class.getResourceAsStream("/cases/" + file + ".yaml")) {
            Object yaml = new Yaml().load(Objects.requireNonNull(in));
            return ((ChargeReading.Cases) ChargeFile.read(yaml, PUBLISHED)).cases();
        }
    }

    @Test
    void everyCaseOfBothFilesIsRead() throws IOException {
        assertThat(own()).hasSize(57);
        assertThat(published()).hasSize(8);
    }

    @ParameterizedTest
    @MethodSource({"own", "published"})
    void asWorked(ChargeCase worked) {
        assertThat(worked.expected()).isNotEmpty();
        assertThat(worked.actual()).isEqualTo(worked.expected());
        assertThat(worked.asExpected()).isTrue();
    }

    @ParameterizedTest
    @MethodSource({"own", "published"})
    void everyFieldOfACaseIsUsed(ChargeCase worked) {
        assertThat(worked.notUsed()).isEmpty();
    }
}
