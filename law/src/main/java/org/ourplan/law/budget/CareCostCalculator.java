package org.ourplan.law.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ourplan.law.dated.Dated;
import org.ourplan.law.dated.DatedAnswer;
import org.ourplan.law.money.Pounds;
import org.ourplan.law.rules.Carries;

/**
 * The care cost calculator: a first figure for the budget before planning starts (PB-9), from needs, units and a dated
 * rate card.
 * It rounds each need to the penny, half up, and shows each sum. A price that is missing gives no figure at all.
 */
@Carries({"PB-8", "PB-9", "PB-11", "PB-17", "OPT-5", "S001-51", "S001-53"})
public final class CareCostCalculator {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private CareCostCalculator() {}

    /** The indicative budget on that day, or the prices that are missing on it. */
    public static IndicativeAnswer estimate(List<CostedNeed> needs, RateCard card, LocalDate day) {
        List<IndicativeAnswer.Line> lines = new ArrayList<>();
        List<DatedAnswer.Missing<Rate>> missing = new ArrayList<>();
        for (CostedNeed need : needs) {
            BigDecimal byHand = need.weeklyByHand();
            if (byHand != null) {
                lines.add(byHand(need, byHand));
                continue;
            }
            switch (card.on(need.rate(), day)) {
                case DatedAnswer.Held<Rate>(Dated<Rate> dated) -> lines.add(line(need, dated));
                case DatedAnswer.Missing<Rate> gap -> missing.add(gap);
            }
        }
        if (!missing.isEmpty()) {
            return new IndicativeAnswer.RatesMissing(missing.stream().distinct().toList());
        }
        BigDecimal weekly = lines.stream().map(IndicativeAnswer.Line::weekly).reduce(Pounds.NOTHING, BigDecimal::add);
        return new IndicativeAnswer.Worked(lines, weekly, Pounds.yearly(weekly));
    }

    private static IndicativeAnswer.Line line(CostedNeed need, Dated<Rate> dated) {
        BigDecimal given = need.help().stream()
                .filter(HelpInUnits::counts)
                .map(HelpInUnits::units)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal funded = need.units().subtract(given).max(BigDecimal.ZERO);
        Rate rate = dated.value();
        BigDecimal exact = funded.multiply(rate.pounds())
                .multiply(HUNDRED.add(rate.onCostPercent()))
                .divide(HUNDRED);
        BigDecimal weekly = Pounds.toPenny(exact);
        return new IndicativeAnswer.Line(
                need.reference(),
                need.title(),
                need.units(),
                given,
                funded,
                weekly,
                working(need, given, funded, dated, weekly),
                notCounted(need));
    }

    private static IndicativeAnswer.Line byHand(CostedNeed need, BigDecimal weekly) {
        String working = Pounds.inWords(weekly) + " a week, costed by hand: "
                + need.reasonByHand().strip().replaceFirst("\\.$", "") + ".";
        return new IndicativeAnswer.Line(
                need.reference(),
                need.title(),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                weekly,
                working,
                List.of());
    }

    private static String working(
            CostedNeed need, BigDecimal given, BigDecimal funded, Dated<Rate> dated, BigDecimal weekly) {
        Rate rate = dated.value();
        String help = given.signum() == 0 ? "" : ", less " + plain(given) + " that others do";
        String onCost = rate.onCostPercent().signum() == 0
                ? ""
                : " plus " + plain(rate.onCostPercent()) + "% for employing someone";
        return plain(need.units()) + " a week" + help + " leaves " + plain(funded) + ". " + plain(funded) + " × "
                + Pounds.inWords(rate.pounds()) + " for each " + rate.unit() + onCost + " = " + Pounds.inWords(weekly)
                + " a week (price from " + dated.source() + ").";
    }

    private static List<String> notCounted(CostedNeed need) {
        return need.help().stream()
                .filter(help -> !help.counts())
                .map(help -> "What " + help.who() + " does is not taken off: "
                        + (help.agreed() ? "say what happens when they cannot." : "they have not agreed to it."))
                .toList();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
