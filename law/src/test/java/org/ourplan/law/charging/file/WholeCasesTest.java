package org.ourplan.law.charging.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ourplan.law.charging.Money;
import org.yaml.snakeyaml.Yaml;

/**
 * Cases that expect nothing, and so get every field by each of its names, and every reason: charging/whole-cases.yaml has
 * both. What a case says and nothing reads would be named.
 */
class WholeCasesTest {

    record Whole(
            Map<String, @Nullable Object> given,
            Map<String, @Nullable Object> expected,
            @Nullable Object steps) {

        static Whole of(Map<String, @Nullable Object> written) {
            Map<String, @Nullable Object> given = new LinkedHashMap<>(written);
            Map<?, ?> values = (Map<?, ?>) Objects.requireNonNull(given.remove("expected"));
            Map<String, @Nullable Object> expected = new LinkedHashMap<>();
            values.forEach((names, value) ->
                    List.of(String.valueOf(names).split(" ")).forEach(name -> expected.put(name, value)));
            return new Whole(given, expected, given.remove("steps"));
        }

        @Override
        public String toString() {
            return String.valueOf(given.get("id"));
        }
    }

    static Stream<Whole> cases() throws IOException {
        try (InputStream in = WholeCasesTest.class.getResourceAsStream("/charging/whole-cases.yaml")) {
            Map<String, List<Map<String, @Nullable Object>>> yaml = new Yaml().load(Objects.requireNonNull(in));
            return Objects.requireNonNull(yaml.get("cases")).stream().map(Whole::of);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyFieldAndEveryReason(Whole whole) {
        ChargeCase worked = ((ChargeReading.Cases) ChargeFile.read(List.of(whole.given()), Money.PUBLISHED))
                .cases()
                .getFirst();
        assertThat(worked.actual()).isEqualTo(whole.expected());
        assertThat(worked.steps()).isEqualTo(whole.steps() == null ? List.of() : whole.steps());
        assertThat(worked.notUsed()).isEmpty();
        assertThat(worked.expected()).isEmpty();
    }
}
