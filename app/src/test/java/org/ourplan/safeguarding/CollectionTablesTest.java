package org.ourplan.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.safeguarding.AbuseType;
import org.ourplan.law.safeguarding.HarmPlace;
import org.ourplan.law.safeguarding.Lacked;
import org.ourplan.law.safeguarding.OutcomesAsked;
import org.ourplan.law.safeguarding.OutcomesMet;
import org.ourplan.law.safeguarding.RiskFound;
import org.ourplan.law.safeguarding.RiskOutcome;
import org.ourplan.law.safeguarding.SourceKind;
import org.ourplan.safeguarding.decide.ClosingColumns;
import org.ourplan.safeguarding.decide.CollectionTable;
import org.ourplan.safeguarding.decide.CollectionTables;
import org.ourplan.safeguarding.decide.CollectionYear;
import org.ourplan.safeguarding.decide.CollectionYear.Started;
import org.ourplan.safeguarding.web.CollectionPage;

/** The tables of the Safeguarding Adults Collection, from what was decided. */
class CollectionTablesTest {

    private static final UUID SOMEBODY = UUID.randomUUID();

    private static Started started(UUID person, boolean section42, @Nullable Integer age) {
        return new Started(person, section42, age, "", "", "", List.of());
    }

    private static ClosingColumns closed(OutcomesAsked asked, @Nullable OutcomesMet met) {
        return new ClosingColumns(
                Answer.YES,
                List.of(AbuseType.FINANCIAL, AbuseType.DOMESTIC),
                SourceKind.OTHER_KNOWN,
                List.of(HarmPlace.OWN_HOME),
                RiskFound.IDENTIFIED_ACTION,
                RiskOutcome.REDUCED,
                asked,
                met,
                Lacked.YES,
                Answer.YES);
    }

    private static CollectionTable table(CollectionYear year, String code) {
        return CollectionTables.of(year).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<Integer> row(CollectionTable table, String label) {
        return table.rows().stream()
                .filter(row -> row.label().startsWith(label))
                .findFirst()
                .orElseThrow()
                .counts();
    }

    @Test
    void everyTableIsThere() {
        assertThat(CollectionTables.of(new CollectionYear(0, List.of(), List.of(), List.of())))
                .extracting(CollectionTable::code)
                .containsExactly(
                        "SG1f", "SG1a", "SG1b", "SG1c", "SG1d", "SG1e", "SG2a", "SG2b", "SG2a_b1", "SG2c", "SG2e",
                        "SG3a", "SG4a", "SG5a", "SG5b");
    }

    @Test
    void enquiriesAreCountedAsTheyStartAndIndividualsOnce() {
        var year = new CollectionYear(
                9,
                List.of(
                        started(SOMEBODY, true, 64),
                        started(SOMEBODY, true, 64),
                        started(SOMEBODY, false, 65),
                        started(UUID.randomUUID(), true, null),
                        started(UUID.randomUUID(), true, 95)),
                List.of(),
                List.of());
        var volume = table(year, "SG1f");
        assertThat(row(volume, "Concerns")).containsExactly(9);
        assertThat(row(volume, "Enquiries under section 42")).containsExactly(4);
        assertThat(row(volume, "Other enquiries")).containsExactly(1);
        var ages = table(year, "SG1a");
        assertThat(row(ages, "18 to 64")).containsExactly(1, 0);
        assertThat(row(ages, "65 to 74")).containsExactly(0, 1);
        assertThat(row(ages, "95 and over")).containsExactly(1, 0);
        assertThat(row(ages, "Not known")).containsExactly(1, 0);
        assertThat(row(table(year, "SG1b"), "Not known")).containsExactly(3, 1);
    }

    @Test
    @Tag("SAFE-3")
    void financialAbuseCountsAndSoDoesEachTypeOfOneEnquiry() {
        var year = new CollectionYear(
                0, List.of(), List.of(closed(OutcomesAsked.EXPRESSED, OutcomesMet.FULLY)), List.of(true, false, false));
        assertThat(AbuseType.FINANCIAL.words()).contains("stolen", "fraud", "pressure", "misused");
        assertThat(row(table(year, "SG2a"), "Financial")).containsExactly(0, 1, 0);
        assertThat(row(table(year, "SG2a"), "Domestic")).containsExactly(0, 1, 0);
        assertThat(row(table(year, "SG2b"), "Their own home")).containsExactly(0, 1, 0);
        assertThat(row(table(year, "SG2a_b1"), "Financial").getFirst()).isEqualTo(1);
        assertThat(row(table(year, "SG2c"), "A risk was found, and action was taken"))
                .containsExactly(1);
        assertThat(row(table(year, "SG2e"), "Reduced")).containsExactly(1);
        assertThat(row(table(year, "SG3a"), "Of those who did")).containsExactly(1);
        assertThat(row(table(year, "SG5a"), "Where one or more died")).containsExactly(1);
        assertThat(row(table(year, "SG5b"), "Survived")).containsExactly(2);
    }

    /** 40 closed, 36 asked; of 30 who said what they want 21 fully, 6 partly, 3 not: three are too few to be shown. */
    @Test
    void whatPeopleWantedIsAShareAndFewAreNotShown() {
        var concluded = Stream.of(
                        many(21, closed(OutcomesAsked.EXPRESSED, OutcomesMet.FULLY)),
                        many(6, closed(OutcomesAsked.EXPRESSED, OutcomesMet.PARTLY)),
                        many(3, closed(OutcomesAsked.EXPRESSED, OutcomesMet.NOT_MET)),
                        many(6, closed(OutcomesAsked.NONE_EXPRESSED, null)),
                        many(4, closed(OutcomesAsked.NOT_ASKED, null)))
                .flatMap(each -> each)
                .toList();
        var page = new CollectionPage(
                2026, 2026, CollectionTables.of(new CollectionYear(40, List.of(), concluded, List.of())));
        assertThat(page.personal())
                .isEqualTo(
                        "Asked what they want to come of it: 90%. Of those who said it: fully achieved 70%, partly 20%, not [c].");
        assertThat(page.table(page.tables().getFirst()).html()).contains("40");
    }

    private static Stream<ClosingColumns> many(int times, ClosingColumns one) {
        return IntStream.range(0, times).mapToObj(each -> one);
    }
}
