package org.ourplan.law.charging.capital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.law.charging.Money.APRIL_2026;
import static org.ourplan.law.charging.Money.pounds;
import static org.ourplan.law.charging.Money.savings;
import static org.ourplan.law.charging.Money.working;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.charging.Residence;
import org.ourplan.law.charging.capital.CapitalDisregard.Limit;

/** What capital is worth, and what is left out and until when. */
class CapitalSumTest {

    private static final LocalDate STARTED = LocalDate.of(2026, 1, 1);

    private static BigDecimal of(LocalDate day, Residence residence, CapitalItem... items) {
        return CapitalSum.of(
                        List.of(items), new HomeStay(residence, null, Answer.UNANSWERED), BigDecimal.ZERO, working(day))
                .assessable();
    }

    private static BigDecimal permanent(CapitalItem... items) {
        return of(APRIL_2026, Residence.PERMANENT_RESIDENT, items);
    }

    @ParameterizedTest
    @EnumSource(CapitalDisregard.class)
    void everyDisregardLeavesItsItemOutWithAReasonAndAProvision(CapitalDisregard why) {
        CapitalItem item = CapitalItem.whole(CapitalKind.MAIN_HOME, pounds("9000.00"))
                .leftOut(why, null, null)
                .decided("Decided.");
        var working = working(APRIL_2026);
        CapitalFound found = CapitalSum.of(
                List.of(item),
                new HomeStay(Residence.PERMANENT_RESIDENT, null, Answer.UNANSWERED),
                BigDecimal.ZERO,
                working);
        assertThat(found.assessable()).isEqualByComparingTo(why == CapitalDisregard.TRAINING_BONUS ? "7900" : "0");
        assertThat(found.homeLeftOut()).isTrue();
        assertThat(working.breakdown().steps().getFirst().reason()).contains(why.words());
        assertThat(working.breakdown().steps().getFirst().provision()).isEqualTo(why.provision());
    }

    @ParameterizedTest
    @EnumSource(CapitalDisregard.class)
    void aDisregardForSoManyWeeksEndsOnItsLastDay(CapitalDisregard why) {
        if (why.weeks() == 0) {
            return;
        }
        CapitalItem item =
                CapitalItem.whole(CapitalKind.MAIN_HOME, pounds("9000.00")).leftOut(why, STARTED, null);
        LocalDate last = STARTED.plusWeeks(why.weeks()).minusDays(1);
        assertThat(of(STARTED.minusDays(1), Residence.PERMANENT_RESIDENT, item)).isEqualByComparingTo("8100.00");
        assertThat(of(STARTED, Residence.PERMANENT_RESIDENT, item)).isEqualByComparingTo("0");
        assertThat(of(last, Residence.PERMANENT_RESIDENT, item)).isEqualByComparingTo("0");
        assertThat(of(last.plusDays(1), Residence.PERMANENT_RESIDENT, item)).isEqualByComparingTo("8100.00");
    }

    @Test
    void twentySixWeeksMayBeMadeLongerAndTwelveAndFiftyTwoMayNot() {
        LocalDate later = STARTED.plusWeeks(80);
        CapitalItem repair = savings("9000.00").leftOut(CapitalDisregard.W26_REPAIR_MONEY, STARTED, later);
        CapitalItem arrears = savings("9000.00").leftOut(CapitalDisregard.W52_BENEFIT_ARREARS, STARTED, later);
        assertThat(of(later, Residence.PERMANENT_RESIDENT, repair)).isEqualByComparingTo("0");
        assertThat(of(later.plusDays(1), Residence.PERMANENT_RESIDENT, repair)).isEqualByComparingTo("9000.00");
        assertThat(of(STARTED.plusWeeks(52).minusDays(1), Residence.PERMANENT_RESIDENT, arrears))
                .isEqualByComparingTo("0");
        assertThat(of(STARTED.plusWeeks(52), Residence.PERMANENT_RESIDENT, arrears))
                .isEqualByComparingTo("9000.00");
    }

    @Test
    void onlyTwoHundredPoundsOfATrainingBonusAreLeftOut() {
        CapitalItem bonus = savings("200.01").leftOut(CapitalDisregard.TRAINING_BONUS, null, null);
        assertThat(permanent(bonus)).isEqualByComparingTo("0.01");
        assertThat(permanent(savings("150.00").leftOut(CapitalDisregard.TRAINING_BONUS, null, null)))
                .isEqualByComparingTo("0");
    }

    @Test
    void anEarlierEndStands() {
        CapitalItem item =
                savings("9000.00").leftOut(CapitalDisregard.W52_BENEFIT_ARREARS, STARTED, STARTED.plusDays(9));
        assertThat(of(STARTED.plusDays(9), Residence.PERMANENT_RESIDENT, item)).isEqualByComparingTo("0");
        assertThat(of(STARTED.plusDays(10), Residence.PERMANENT_RESIDENT, item)).isEqualByComparingTo("9000.00");
    }

    @Test
    void whatIsNotSettledOrADiscretionNeedsADecision() {
        assertThat(Arrays.stream(CapitalDisregard.values())
                        .filter(why -> why.limit() == Limit.DECISION)
                        .map(Enum::name))
                .containsExactlyInAnyOrder(
                        "QUALIFYING_RELATIVE_LATER",
                        "SCH2_PARA_41",
                        "GRENFELL",
                        "CHILD_ABUSE",
                        "WINDRUSH",
                        "POST_OFFICE",
                        "VACCINE",
                        "CHILD_MIGRANTS",
                        "LGBT_RECOGNITION",
                        "INFECTED_BLOOD_COMPENSATION");
    }

    @Test
    void sellingPropertyCostsATenthAndSellingSavingsNothingUnlessSaidOtherwise() {
        CapitalItem land = CapitalItem.whole(CapitalKind.LAND, pounds("10000.00"));
        assertThat(permanent(land)).isEqualByComparingTo("9000.00");
        assertThat(permanent(land.selling(Answer.NO, BigDecimal.ZERO))).isEqualByComparingTo("10000.00");
        assertThat(permanent(savings("10000.00"))).isEqualByComparingTo("10000.00");
        assertThat(permanent(savings("10000.00").selling(Answer.YES, BigDecimal.ZERO)))
                .isEqualByComparingTo("9000.00");
        assertThat(permanent(land.selling(Answer.YES, pounds("6000.00")))).isEqualByComparingTo("3000.00");
    }

    @Test
    void jointSavingsCountForTheOwnShare() {
        assertThat(permanent(savings("40000.00").shared(pounds("0.5")))).isEqualByComparingTo("20000.00");
        assertThat(permanent(savings("40000.00").shared(pounds("1")))).isEqualByComparingTo("40000.00");
    }

    @Test
    void sumsThatAreCapitalAreAdded() {
        CapitalFound found = CapitalSum.of(
                List.of(savings("100.00")),
                new HomeStay(Residence.PERMANENT_RESIDENT, null, Answer.UNANSWERED),
                pounds("50.00"),
                working(APRIL_2026));
        assertThat(found.assessable()).isEqualByComparingTo("150.00");
        assertThat(found.besideHome()).isEqualByComparingTo("150.00");
    }

    @Test
    void aHomeIsLeftOutByLawWhereItsOwnerLivesInItOrWillReturn() {
        CapitalItem home = CapitalItem.whole(CapitalKind.MAIN_HOME, pounds("9000.00"));
        assertThat(of(APRIL_2026, Residence.OUTSIDE_A_CARE_HOME, home)).isEqualByComparingTo("0");
        assertThat(of(APRIL_2026, Residence.TEMPORARY_RESIDENT, home)).isEqualByComparingTo("0");
        assertThat(of(APRIL_2026, Residence.PERMANENT_RESIDENT, home)).isEqualByComparingTo("8100.00");
    }
}
