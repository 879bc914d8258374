package org.ourplan.law.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.dated.Dated;
import org.ourplan.law.dated.DatedValues;
import org.ourplan.law.finding.Finding;

/** Each working and each finding of a budget, word for word, and what cannot be a budget at all. */
@NullUnmarked
class SumsInWordsTest {

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    private static IndicativeAnswer.Worked worked(CostedNeed need, String onCost) {
        Rate rate = new Rate("hour", new BigDecimal("13.00"), new BigDecimal(onCost));
        Dated<Rate> dated = new Dated<>(rate, APRIL, APRIL.plusYears(1), "Rate card 2026-27");
        RateCard card = new RateCard(
                Map.of("care", new DatedValues<>("care", "the policy owner", List.of(dated))), "the policy owner");
        return (IndicativeAnswer.Worked) CareCostCalculator.estimate(List.of(need), card, APRIL);
    }

    private static CostedNeed care(String units, HelpInUnits... help) {
        return CostedNeed.of("wash", "Washing", "care", new BigDecimal(units), help);
    }

    @Test
    @Tag("PB-17")
    @Tag("S001-51")
    void theWorkingNamesOnlyWhatIsInTheSum() {
        IndicativeAnswer.Line employed = worked(care("10"), "20").lines().getFirst();
        assertThat(employed.working())
                .isEqualTo("10 a week leaves 10. 10 × £13.00 for each hour plus 20% for employing someone = £156.00 a"
                        + " week (price from Rate card 2026-27).");
        assertThat(employed.notCounted()).isEmpty();
        assertThat(worked(care("1.50"), "0").lines().getFirst().working())
                .isEqualTo("1.5 a week leaves 1.5. 1.5 × £13.00 for each hour = £19.50 a week (price from Rate card"
                        + " 2026-27).");
        HelpInUnits all = new HelpInUnits("her son", new BigDecimal("7"), true, "a neighbour");
        assertThat(worked(care("5", all), "0").lines().getFirst().working())
                .isEqualTo("5 a week, less 7 that others do leaves 0. 0 × £13.00 for each hour = £0.00 a week (price"
                        + " from Rate card 2026-27).");
    }

    @Test
    @Tag("OPT-5")
    void helpThatIsNotTakenOffSaysWhatIsMissing() {
        HelpInUnits unasked = new HelpInUnits("her son", BigDecimal.ONE, false, "a neighbour");
        HelpInUnits unplanned = new HelpInUnits("her niece", BigDecimal.ONE, true, "");
        HelpInUnits counted = new HelpInUnits("her sister", BigDecimal.ONE, true, "a neighbour");
        assertThat(worked(care("5", unasked, unplanned, counted), "0")
                        .lines()
                        .getFirst()
                        .notCounted())
                .containsExactly(
                        "What her son does is not taken off: they have not agreed to it.",
                        "What her niece does is not taken off: say what happens when they cannot.");
    }

    @Test
    @Tag("PB-11")
    void byHandTheReasonEndsOnce() {
        for (String reason : List.of(" nobody near signs ", "nobody near signs.")) {
            IndicativeAnswer.Line line = worked(
                            CostedNeed.byHand("talk", "Being understood", new BigDecimal("310"), reason), "0")
                    .lines()
                    .getFirst();
            assertThat(line.working()).isEqualTo("£310.00 a week, costed by hand: nobody near signs.");
            assertThat(line.weekly()).isEqualTo("310.00");
        }
        assertThatThrownBy(() -> CostedNeed.byHand("talk", "Being understood", BigDecimal.TEN, " "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(care("0").reasonByHand()).isEmpty();
        assertThatThrownBy(() -> care("-0.01")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HelpInUnits("he", new BigDecimal("-1"), true, "x"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new HelpInUnits("he", BigDecimal.ZERO, true, "x").counts()).isTrue();
    }

    @Test
    @Tag("PB-8")
    void aPriceHasAUnitAndNothingBelowNothingOnTop() {
        assertThat(Rate.of("visit", new BigDecimal("9")))
                .isEqualTo(new Rate("visit", new BigDecimal("9.00"), BigDecimal.ZERO));
        assertThatThrownBy(() -> Rate.of(" ", BigDecimal.ONE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rate("hour", BigDecimal.ONE, new BigDecimal("-1")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static BudgetLine line(String reason) {
        return BudgetLine.of("care", "Care", "home care", new BigDecimal("100.00"), reason);
    }

    private static BudgetFacts facts(BudgetLine... lines) {
        return BudgetFacts.of(DeliveredTo.ADULT, List.of(lines), BigDecimal.ZERO)
                .quoted(BigDecimal.ZERO, "");
    }

    private static Finding only(BudgetFacts facts) {
        List<Finding> findings = PersonalBudget.statement(facts).findings();
        assertThat(findings).hasSize(1);
        return findings.getFirst();
    }

    @Test
    @Tag("S000-8")
    @Tag("S000-9")
    void aLineThatMayNotCountSaysWhichOfTheTwoItIs() {
        Finding met = only(facts(line("near"), line("near").forNeed(true, false, "")));
        assertThat(met.sentence()).startsWith("Someone already meets this need, so it is not in the budget: Care.");
        assertThat(met.place()).isEqualTo("need/care");
        assertThat(only(facts(line("near"), line("near").forNeed(false, true, "")))
                        .sentence())
                .startsWith("This need is not eligible: Care.");
    }

    @Test
    @Tag("OPT-8")
    void aLineSaysWhyItAndNotAnother() {
        assertThat(only(facts(line(" "))).sentence()).isEqualTo("Say why this option was chosen: home care.");
        BudgetLine chosen = line("near")
                .insteadOf(
                        new OptionNotChosen("day centre", BigDecimal.ONE, ""),
                        new OptionNotChosen("a gym", BigDecimal.ONE, "too far"));
        assertThat(only(facts(chosen)).sentence()).isEqualTo("Say why this option was not chosen: day centre.");
    }

    @Test
    @Tag("PB-7")
    void whetherTheBudgetIsEnoughIsAskedOnlyOfABudgetWithACost() {
        assertThat(PersonalBudget.statement(facts().quoted(null, "")).findings())
                .isEmpty();
        assertThat(only(facts(line("near")).quoted(null, "")).sentence())
                .startsWith("Nobody has been asked for a price.");
        Finding dearer = only(facts(line("near")).quoted(new BigDecimal("120.5"), "a friend will"));
        assertThat(dearer.sentence())
                .isEqualTo("The lowest suitable price is £120.50 a week and the budget is £100.00. The reason given: a"
                        + " friend will");
        assertThat(dearer.stops()).isFalse();
    }

    @Test
    @Tag("PB-10")
    void withoutAnIndicativeBudgetThereIsNoVariance() {
        assertThat(PersonalBudget.statement(facts(line("near"))).variance()).isNull();
    }

    @Test
    @Tag("CHG-1")
    void aContributionIsAnAmountOfPounds() {
        assertThatThrownBy(() -> BudgetFacts.of(DeliveredTo.ADULT, List.of(), new BigDecimal("1.001")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(only(BudgetFacts.of(DeliveredTo.ADULT, List.of(line("near")), null)
                                .quoted(BigDecimal.ZERO, ""))
                        .place())
                .isEqualTo("budget");
    }
}
