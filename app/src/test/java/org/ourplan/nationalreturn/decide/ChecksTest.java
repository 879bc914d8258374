package org.ourplan.nationalreturn.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.nationalreturn.decide.GoodRows.found;
import static org.ourplan.nationalreturn.decide.GoodRows.of;
import static org.ourplan.nationalreturn.decide.GoodRows.with;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ourplan.nationalreturn.file.ShippedLists;
import org.ourplan.platform.decide.NhsNumber;

/** Each check of the return at its edge: what just passes, and what just does not. */
class ChecksTest {

    @ParameterizedTest
    @ValueSource(strings = {"Assessment", "Review", "Service", "Carer"})
    void aGoodRowIsFoundGood(String kind) {
        assertThat(found(Release.TWO, false, List.of(of(kind)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // 1: what must be there, what may, what does not apply
                "Service | GENDER= | GENDER MISSING",
                "Service | EVENT_DESCRIPTION=;PROVIDER_ID=;DELIVERY=Direct payment | -",
                "Request | SUPPORT_REASON= | ROUTE MISSING",
                "Assessment | SUPPORT_REASON= | SUPPORT_REASON MISSING",
                "Assessment | ROUTE=Prison | ROUTE NOT_FOR_THIS_ROW,ROUTE LIST_NOT_KNOWN",
                "Assessment | FUNDING= | -",
                "Review | FUNDING= | FUNDING MISSING",
                "Review | FUNDING=;CLIENT_TYPE=Unpaid carer | -",
                "Review | REVIEW_REASON=Planned by the year | REVIEW_OUTCOMES MISSING",
                "Carer | EVENT_TYPE=Service | EVENT_TYPE NOT_FOR_THIS_ROW",
                "Service | AUTISM=Yes | -",
                "Service | AUTISM=Yes;CLIENT_TYPE=Unpaid carer;FUNDING= | AUTISM NOT_FOR_THIS_ROW",
                "Service | ADULTS_CARED_FOR=1 | ADULTS_CARED_FOR NOT_FOR_THIS_ROW",
                "Service | ADULTS_CARED_FOR=1;CLIENT_TYPE=Unpaid carer;FUNDING= | -",
                "Service | UNIT_COST=;COST_FREQUENCY=;PLANNED_UNITS= | UNIT_COST MISSING,COST_FREQUENCY MISSING,PLANNED_UNITS MISSING",
                "Service | UNIT_COST=;COST_FREQUENCY=;PLANNED_UNITS=;DELIVERY=CASSR commissioned support | -",
                "Service | UNIT_COST=;COST_FREQUENCY=;PLANNED_UNITS=;SERVICE_TYPE=Short term support: ST-Max | -",
                "Service | UNIT_COST=;COST_FREQUENCY=;PLANNED_UNITS=;SERVICE_TYPE=Short term support: Other short term;COMPONENT=Unpaid carer respite | UNIT_COST MISSING,COST_FREQUENCY MISSING,PLANNED_UNITS MISSING",
                "Service | SUPPORT_REASON=Learning disability support;DATE_OF_BIRTH=31/03/2008 | EMPLOYMENT MISSING",
                "Service | SUPPORT_REASON=Learning disability support;DATE_OF_BIRTH=01/04/2008 | -",
                "Service | SUPPORT_REASON=Learning disability support;DATE_OF_BIRTH=31/03/1961 | -",
                "Service | SUPPORT_REASON=Learning disability support;DATE_OF_BIRTH=01/04/1961 | EMPLOYMENT MISSING",
                "Service | DATE_OF_BIRTH=29/02/1949 | DATE_OF_BIRTH NOT_A_DATE",
                "Service | DATE_OF_BIRTH=29/02/1948 | -",
                "Service | DATE_OF_BIRTH=1950-02-01 | DATE_OF_BIRTH NOT_A_DATE",
                "Service | LA_CODE=21A | LA_CODE NOT_A_WHOLE_NUMBER",
                // 2: letter for letter
                "Service | GENDER=female | GENDER NOT_IN_LIST",
                "Service | ETHNICITY=White - Irish | ETHNICITY RELEASE_1_VALUE",
                "Service | CLIENT_TYPE=Service User | CLIENT_TYPE RELEASE_1_VALUE",
                "Service | HOURS_CARING=20-49;CLIENT_TYPE=Unpaid carer;FUNDING= | HOURS_CARING LIST_NOT_KNOWN",
                // 3
                "Service | EVENT_END=02/06/2025 | -",
                "Service | EVENT_END=01/06/2025 | EVENT_END END_BEFORE_START",
                // 4
                "Assessment | EVENT_START=01/03/2026;EVENT_END=31/03/2026 | -",
                "Assessment | EVENT_START=01/03/2026;EVENT_END=01/04/2026 | EVENT_END END_OUTSIDE_PERIOD",
                "Assessment | EVENT_START=01/03/2025;EVENT_END=01/04/2025 | -",
                "Assessment | EVENT_START=01/03/2025;EVENT_END=31/03/2025 | EVENT_END END_OUTSIDE_PERIOD",
                "Assessment | EVENT_END= | EVENT_END MISSING",
                "Service | EVENT_START=31/03/2026 | -",
                "Service | EVENT_START=01/04/2026 | EVENT_START STARTS_AFTER_PERIOD",
                "Service | EVENT_START=01/02/2025;EVENT_END=01/04/2025 | -",
                "Service | EVENT_START=01/02/2025;EVENT_END=31/03/2025 | EVENT_END ENDED_BEFORE_PERIOD",
                "Service | PERIOD_END=31/03/2025 | PERIOD_END PERIOD_TURNED",
                // 5
                "Service | DATE_OF_DEATH=01/12/2025 | EVENT_END MISSING",
                "Service | DATE_OF_DEATH=01/12/2025;EVENT_END=01/12/2025 | -",
                "Service | DATE_OF_DEATH=01/12/2025;EVENT_END=02/12/2025 | EVENT_END ENDS_AFTER_DEATH",
                // 6
                "Service | NHS_NUMBER= | NHS_NUMBER MISSING",
                "Service | NHS_NUMBER=;PERSON_ID= | NHS_NUMBER MISSING,PERSON_ID NOBODY",
                "Service | NHS_NUMBER=9434765918 | NHS_NUMBER NOT_AN_NHS_NUMBER",
                "Service | NHS_NUMBER=943 476 5919 | NHS_NUMBER NOT_AN_NHS_NUMBER",
                // 7
                "Service | GP_CODE=NULL | GP_CODE NULL_WORD",
                "Service | GENDER=NULL | GENDER NULL_WORD,GENDER MISSING",
                // 8
                "Service | UNIT_COST=0.01 | -",
                "Service | UNIT_COST=0.00 | UNIT_COST NOUGHT",
                "Service | UNIT_COST=-18.50 | UNIT_COST NEGATIVE",
                "Service | UNIT_COST=18.505 | UNIT_COST NOT_MONEY",
                "Service | UNIT_COST=£18.50 | UNIT_COST NOT_MONEY",
                "Service | UNIT_COST=9999999999999999.99 | -",
                "Service | UNIT_COST=10000000000000000 | UNIT_COST NOT_MONEY",
                "Service | PLANNED_UNITS=-1 | PLANNED_UNITS NEGATIVE",
                // 9
                "Service | PLANNED_UNITS= | PLANNED_UNITS UNITS_MISSING",
                "Service | PLANNED_UNITS=;COST_FREQUENCY=Per session;DELIVERY=CASSR commissioned support | PLANNED_UNITS UNITS_MISSING",
                "Service | PLANNED_UNITS=;COST_FREQUENCY=Weekly;DELIVERY=CASSR commissioned support | -"
            })
    void oneThingAtATime(String kind, String changes, String expected) {
        assertThat(found(Release.TWO, false, List.of(with(of(kind), changes))))
                .containsExactlyElementsOf(expected == null ? List.of() : List.of(expected.split(",")));
    }

    @Test
    void releaseOneHasItsOwnWordsAndAFinancialAssessmentWithoutAnOutcome() {
        var row = with(
                of("Assessment"),
                "ETHNICITY=White - Irish;CLIENT_TYPE=Service User;SUPPORT_REASON=Mental Health Support;ACCOMMODATION=Tenant;"
                        + "EVENT_OUTCOME=;ASSESSMENT_TYPE=Financial Assessment;ASSESSMENT_METHOD=;FUNDING=Fully Social Care Funded");
        assertThat(found(Release.ONE, false, List.of(row))).isEmpty();
        assertThat(found(Release.ONE, false, List.of(of("Carer"))))
                .containsExactly(
                        "ETHNICITY NOT_IN_LIST",
                        "CLIENT_TYPE NOT_IN_LIST",
                        "SUPPORT_REASON NOT_IN_LIST",
                        "ACCOMMODATION NOT_IN_LIST");
    }

    @Test
    void linkedAdultsAreInTheSameFileWhereverTheyStand() {
        var carer = with(of("Carer"), "PERSON_ID=2;NHS_NUMBER=;ADULT_1=10001;ADULT_2=77");
        assertThat(found(Release.TWO, true, List.of(carer, of("Service"))))
                .containsExactly("2 NHS_NUMBER MISSING", "2 ADULT_2 NOT_IN_FILE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Assessment | EVENT_REFERENCE=E2 | 3 EVENT_REFERENCE DUPLICATE",
                "Assessment | EVENT_END=16/06/2025 | -",
                "Assessment | ASSESSMENT_TYPE=Short term assessment | -",
                "Service | EVENT_END=01/09/2025 | 3 EVENT_REFERENCE DUPLICATE",
                "Service | UNIT_COST=19.00 | -",
                "Service | EVENT_START=03/06/2025 | -",
                "Review | REVIEW_METHOD=Unpaid carer only | 3 EVENT_REFERENCE DUPLICATE"
            })
    void aRowWithTheSameKeyIsADuplicate(String kind, String changes, String expected) {
        assertThat(found(Release.TWO, true, List.of(of(kind), with(of(kind), changes))))
                .containsExactlyElementsOf(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void whatIsOnePersonsIsTheSameInEveryRow() {
        var other = with(of("Service"), "ETHNICITY=White: Roma;ACCOMMODATION=Refuge;EVENT_START=03/06/2025");
        assertThat(found(Release.TWO, true, List.of(of("Service"), other)))
                .containsExactly("3 ETHNICITY DIFFERS", "3 ACCOMMODATION DIFFERS");
        var another = with(other, "NHS_NUMBER=9990000018;PERSON_ID=5");
        assertThat(found(Release.TWO, true, List.of(of("Service"), another))).isEmpty();
    }

    /** Ninety-nine events are taken as they are; of a hundred the last month has too few kinds. */
    @Test
    void monthsAtTheEndsWithTooLittleInThemAreCutOff() {
        assertThat(found(Release.TWO, false, year(99))).isEmpty();
        assertThat(found(Release.TWO, false, year(100))).containsExactly("PERIOD_END MONTH_CUT");
    }

    private static List<ReturnRow> year(int events) {
        var rows = new ArrayList<ReturnRow>();
        for (var number = 0; number < events; number++) {
            var month = number == events - 1 ? 3 : 4 + number % 9;
            var day = "%02d/%02d/%d".formatted(1 + number / 9, month, month == 3 ? 2026 : 2025);
            var kind = List.of("Assessment", "Review", "Service").get(number / 9 % 3);
            rows.add(with(
                    of(kind),
                    "EVENT_START=" + day + ";EVENT_END=" + day + ";PERSON_ID=" + number + ";NHS_NUMBER="
                            + number(number)));
        }
        return rows;
    }

    /** Some number that checks, another for each person. */
    private static String number(int person) {
        return Stream.iterate(0, last -> last < 10, last -> last + 1)
                .map(last -> "%09d%d".formatted(400_000_000 + person * 11, last))
                .filter(NhsNumber::isOne)
                .findFirst()
                .orElse("9434765919");
    }

    @Test
    void aValueOfReleaseOneLeadsToWhatReleaseTwoSays() {
        var lists = ShippedLists.lists();
        assertThat(lists.inReleaseTwo(Field.EVENT_OUTCOME, "Provision of service"))
                .isEqualTo("Continuation of support or services");
        assertThat(lists.inReleaseTwo(Field.EVENT_OUTCOME, "Progress to End of Life Care"))
                .isEmpty();
        assertThat(lists.exact(Release.TWO, Field.CLIENT_TYPE, "SERVICE-USER")).isEqualTo("Service user");
        assertThat(lists.exact(Release.TWO, Field.REVIEW_REASON, "Planned")).isEmpty();
        assertThat(lists.has(Release.TWO, Field.REVIEW_REASON, "Planned review"))
                .isTrue();
    }

    @Test
    void everyFieldHasItsConditionAndCodeInTheTally() {
        var check = new FileCheck(ShippedLists.lists(), Release.TWO, (number, field, problem, value) -> {});
        check.row(2, with(of("Service"), "GENDER=female;POSTCODE=;UNIT_COST=x;CLIENT_TYPE=Service User"));
        var codes = check.tallies().stream()
                .filter(tally -> List.of(
                                Field.GENDER, Field.POSTCODE, Field.UNIT_COST, Field.CLIENT_TYPE, Field.GP_CODE)
                        .contains(tally.field()))
                .map(tally -> tally.counts().keySet().iterator().next().number())
                .toList();
        assertThat(codes).containsExactly(0, -2, -7, -1, -4);
        assertThat(Condition.MANDATORY.number()).isEqualTo(2);
    }
}
