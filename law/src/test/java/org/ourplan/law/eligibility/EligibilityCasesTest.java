package org.ourplan.law.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ourplan.law.eligibility.file.Case;
import org.ourplan.law.eligibility.file.CaseFile;
import org.ourplan.law.eligibility.file.CaseResult;
import org.yaml.snakeyaml.Yaml;

/**
 * Every worked case of eligibility-cases.yaml: result, count, failed limb, what must be offered, and why, word for
 * word.
 */
class EligibilityCasesTest {

    record Worked(Case given, Map<String, Object> expected) {
        @Override
        public String toString() {
            return given.id();
        }
    }

    @SuppressWarnings("unchecked")
    static Stream<Worked> cases() throws IOException {
        try (InputStream in = EligibilityCasesTest.class.getResourceAsStream("/cases/eligibility-cases.yaml")) {
            Map<String, Object> yaml = new Yaml().load(Objects.requireNonNull(in));
            List<Map<String, Object>> raw = (List<Map<String, Object>>) Objects.requireNonNull(yaml.get("cases"));
            List<Case> read = ((CaseFile.Cases) CaseFile.read(yaml)).cases();
            return Stream.iterate(0, at -> at < raw.size(), at -> at + 1)
                    .map(at -> new Worked(read.get(at), (Map<String, Object>)
                            Objects.requireNonNull(raw.get(at).get("expected"))));
        }
    }

    @Test
    void everyCaseOfTheFileIsRead() throws IOException {
        assertThat(cases()).hasSize(19);
    }

    @ParameterizedTest
    @MethodSource("cases")
    @Tag("ELIG-ADULT-1")
    @Tag("ELIG-ADULT-2")
    @Tag("ELIG-ADULT-3")
    @Tag("ELIG-ADULT-4")
    @Tag("ELIG-ADULT-6")
    @Tag("ELIG-ADULT-7")
    @Tag("ELIG-ADULT-8")
    @Tag("ELIG-ADULT-10")
    @Tag("ELIG-ADULT-14")
    @Tag("ELIG-CARER-1")
    @Tag("ELIG-CARER-2")
    @Tag("ELIG-CARER-3")
    @Tag("ELIG-CARER-4")
    @Tag("ELIG-CARER-5")
    @Tag("ELIG-CARER-7")
    void asWorked(Worked worked) {
        Map<String, Object> expected = worked.expected();
        CaseResult result = worked.given().result();

        assertThat(result.result()).isEqualTo(expected.get("result"));
        if (expected.containsKey("count")) {
            assertThat(result.count()).hasValue((Integer) expected.get("count"));
        }
        if (expected.containsKey("failed_limb")) {
            assertThat(result.failedLimb()).hasValue((Integer) expected.get("failed_limb"));
        }
        if (expected.containsKey("must_offer")) {
            assertThat(result.mustOffer()).isEqualTo(expected.get("must_offer"));
        }
        if (expected.containsKey("why")) {
            assertThat(result.reasons()).extracting(CaseResult.Reason::text).containsExactly((String)
                    expected.get("why"));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    @Tag("FIX-1")
    @Tag("GEN-6")
    void everyResultHasReasonsWithTheirSections(Worked worked) {
        assertThat(worked.given().result().reasons()).isNotEmpty().allSatisfy(reason -> {
            assertThat(reason.section()).startsWith("SI 2015/313 reg ");
            assertThat(reason.text()).isNotBlank().doesNotContain("2014");
        });
        assertThat(worked.given().determine().ruleIds()).isNotEmpty();
    }
}
