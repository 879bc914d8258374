package org.ourplan.law.eligibility.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ourplan.law.eligibility.file.CaseFile.Cases;
import org.ourplan.law.eligibility.file.CaseFile.NotACaseFile;
import org.yaml.snakeyaml.Yaml;

class CaseFileTest {

    private static final String WELLBEING = "wellbeing: {impact: significant, areas: [b]}";

    private static CaseFile.Reading read(@Nullable String yaml) {
        return CaseFile.read(yaml == null ? null : new Yaml().load(yaml));
    }

    private static List<String> lines(String yaml) {
        return read(yaml) instanceof NotACaseFile(List<String> lines) ? lines : List.of();
    }

    private static CaseResult result(String oneCase) {
        return ((Cases) read("[" + oneCase + "]")).cases().getFirst().result();
    }

    @Test
    void aCaseNeedsNeitherExpectedNorRule() {
        CaseResult result =
                result("{id: X1, who: adult, impairment: yes, unable: {A1: U1, A2: U2}, " + WELLBEING + "}");

        assertThat(result.id()).isEqualTo("X1");
        assertThat(result.result()).isEqualTo("eligible");
        assertThat(result.count()).hasValue(2);
        assertThat(result.failedLimb()).isEmpty();
        assertThat(result.reasons().getFirst())
                .hasToString("Your needs come from, or are related to, a physical or mental impairment or illness."
                        + " (SI 2015/313 reg 2(1)(a))");
    }

    @Test
    void yesAndNoMayBeWordsOrTrueAndFalse() {
        for (String yes : List.of("yes", "'yes'", "true")) {
            assertThat(result("{id: X1, who: adult, impairment: " + yes + ", unable: {A1: U1, A2: U2}, " + WELLBEING
                                    + "}")
                            .result())
                    .isEqualTo("eligible");
        }
        for (String no : List.of("no", "'no'", "false")) {
            assertThat(result("{id: X1, who: adult, impairment: " + no + ", unable: {A1: U1, A2: U2}, " + WELLBEING
                                    + "}")
                            .failedLimb())
                    .hasValue(1);
        }
    }

    @Test
    void whatIsNotSaidIsNotAnswered() {
        assertThat(result("{id: X1, who: adult}").reasons())
                .extracting(CaseResult.Reason::text)
                .containsExactly(
                        "whether the needs come from a physical or mental impairment or illness must be recorded",
                        "the effect on wellbeing has not been considered");
        assertThat(result("{id: X1, who: carer, unanswered: [C1, C2]}").reasons())
                .extracting(CaseResult.Reason::text)
                .containsExactly(
                        "whether the needs arise from providing necessary care must be recorded",
                        "the carer's health must be considered",
                        "every outcome must be considered",
                        "the effect on wellbeing has not been considered");
    }

    @Test
    @Tag("ELIG-ADULT-9")
    void anOutcomeMayBeManagedWithAnAidOrNotApply() {
        assertThat(result("{id: X1, who: adult, impairment: yes, with_aid: {A1: adapted cutlery}, na: [A8, A10],"
                                + " unable: {A2: U1}, " + WELLBEING + "}")
                        .failedLimb())
                .hasValue(2);
    }

    @Test
    @Tag("ELIG-CARER-5")
    @Tag("FIX-9")
    void aCarerForWhomThingsTakeLongerIsRefusedWithAnythingElseThatIsMissing() {
        assertThat(result("{id: X1, who: carer, necessary_care: yes, unable: {C3: U4, C4: U1}, " + WELLBEING + "}")
                        .reasons())
                .extracting(CaseResult.Reason::text)
                .containsExactly(
                        "taking longer is not one of the carer's three meanings of unable",
                        "the carer's health must be considered");
    }

    static Stream<Arguments> malformed() {
        return Stream.of(
                Arguments.of(
                        "{id: X, who: adult, unable: {A11: U1}}",
                        "case X: “unable” names “A11”, which is not one of an adult's ten outcomes A1 to A10"),
                Arguments.of(
                        "{id: X, who: adult, unable: {A1: U5}}",
                        "case X: “unable” gives “U5” for A1, which is not one of an adult's four meanings U1 to U4"),
                Arguments.of("{id: X, who: adult, unable: {A1: }}", "case X: “unable”: “A1” is missing"),
                Arguments.of(
                        "{id: X, who: adult, unable: [A1]}",
                        "case X: “unable”: expected fields with names, found “[A1]”"),
                Arguments.of("{id: X, who: adult, unable: {A1: U1}, na: [A1]}", "case X: “A1” is answered in two ways"),
                Arguments.of(
                        "{id: X, who: adult, unanswered: A7}",
                        "case X: “unanswered” must be a list of words, found “A7”"),
                Arguments.of(
                        "{id: X, who: adult, unanswered: [C1]}",
                        "case X: “unanswered” names “C1”, which is not one of an adult's ten outcomes A1 to A10"),
                Arguments.of(
                        "{id: X, who: adult, helped_by_carer: [A0]}",
                        "case X: “helped_by_carer” names “A0”, which is not one of an adult's ten outcomes A1 to A10"),
                Arguments.of(
                        "{id: X, who: adult, impairment: maybe}",
                        "case X: “impairment” must be yes, no or unanswered, found “maybe”"),
                Arguments.of(
                        "{id: X, who: adult, impairment: 1}",
                        "case X: “impairment” must be yes, no or unanswered, found “1”"),
                Arguments.of("{id: X, who: adult, health_at_risk: yes}", "case X: unknown field “health_at_risk”"),
                Arguments.of("{id: X, who: adult, unabel: {A1: U1}}", "case X: unknown field “unabel”"),
                Arguments.of(
                        "{id: X, who: adult, wellbeing: significant}",
                        "case X: “wellbeing”: expected fields with names, found “significant”"),
                Arguments.of(
                        "{id: X, who: adult, wellbeing: {impact: big}}",
                        "case X: “wellbeing”: “impact” must be significant, likely-significant, not-significant or"
                                + " unanswered, found “big”"),
                Arguments.of(
                        "{id: X, who: adult, wellbeing: {areas: [z]}}",
                        "case X: “wellbeing”: “areas” holds “z”, which is not one of the nine areas a to i"),
                Arguments.of(
                        "{id: X, who: adult, fluctuates: true, period: []}",
                        "case X: “period” must be text, found “[]”"),
                Arguments.of(
                        "{id: X, who: carer, unable: {A1: U1}}",
                        "case X: “unable” names “A1”, which is not one of a carer's eight outcomes C1 to C8"),
                Arguments.of(
                        "{id: X, who: carer, unable: {C1: U5}}",
                        "case X: “unable” gives “U5” for C1, which is not one of a carer's three meanings U1 to U3"),
                Arguments.of(
                        "{id: X, who: adult, wellbeing: {impct: significant}}",
                        "case X: “wellbeing”: unknown field “impct”"),
                Arguments.of("{id: X, who: carer, impairment: yes}", "case X: unknown field “impairment”"),
                Arguments.of("{id: X, who: carer, unable: {C1: U1}, na: [C1]}", "case X: “C1” is answered in two ways"),
                Arguments.of("{id: X, who: friend}", "case X: “who” must be adult or carer, found “friend”"),
                Arguments.of("{id: X}", "case X: “who” is missing"),
                Arguments.of("{who: adult}", "case number 1: “id” is missing"),
                Arguments.of("{id: 7, who: adult}", "case number 1: “id” must be a word, found “7”"),
                Arguments.of("adult", "case number 1: expected fields with names, found “adult”"),
                Arguments.of("~", "case number 1: expected fields with names, found nothing"));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void malformedContentGetsOneLineThatNamesTheCaseAndTheField(String oneCase, String line) {
        assertThat(lines("[" + oneCase + "]")).containsExactly(line);
    }

    @Test
    void everyMalformedCaseGetsItsLineAndNothingIsRead() {
        assertThat(lines("cases: [{id: X, who: adult}, {id: X, who: adult}, {id: Y, who: nobody}]"))
                .containsExactly(
                        "case X: “id” is used more than once", "case Y: “who” must be adult or carer, found “nobody”");
    }

    @Test
    void aFileWithoutCasesIsMalformed() {
        assertThat(lines("cases: []")).containsExactly("the list of cases is empty");
        assertThat(lines("[]")).containsExactly("the list of cases is empty");
        assertThat(lines("{}")).containsExactly("the file has no list of cases under “cases”, found “{}”");
        assertThat(lines("just words"))
                .containsExactly("the file has no list of cases under “cases”, found “just words”");
        assertThat(read(null))
                .isEqualTo(new NotACaseFile(List.of("the file is empty: expected a list of cases under “cases”")));
    }

    @Test
    void aValueIsShownInFullUpToSixtyLetters() {
        assertThat(lines("[{id: X, who: " + "a".repeat(60) + "}]"))
                .containsExactly("case X: “who” must be adult or carer, found “" + "a".repeat(60) + "”");
        assertThat(lines("[{id: X, who: adult, unanswered: " + "a".repeat(60) + "}]"))
                .containsExactly("case X: “unanswered” must be a list of words, found “" + "a".repeat(60) + "”");
        assertThat(lines("[{id: X, who: adult, unanswered: " + "a".repeat(61) + "}]"))
                .containsExactly("case X: “unanswered” must be a list of words, found “" + "a".repeat(60) + "…”");
    }

    @Test
    void aRefusalStaysOnOneShortLine() {
        assertThat(lines("[{id: X, who: adult, impairment: \"a\\nb" + "c".repeat(500) + "\"}]"))
                .singleElement()
                .asString()
                .hasSizeLessThan(160)
                .doesNotContain("\n");
    }

    @Test
    @Tag("ELIG-CARER-5")
    void eachMeaningOfUnableCountsForACarer() {
        for (String meaning : List.of("U1", "U2", "U3")) {
            assertThat(result("{id: X1, who: carer, necessary_care: yes, health_at_risk: no, unable: {C3: " + meaning
                                    + "}, " + WELLBEING + "}")
                            .result())
                    .isEqualTo("eligible");
        }
    }
}
