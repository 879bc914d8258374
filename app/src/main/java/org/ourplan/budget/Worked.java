package org.ourplan.budget;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.budget.CostedNeed;
import org.ourplan.law.budget.IndicativeAnswer;
import org.ourplan.law.budget.Rate;
import org.ourplan.law.budget.RateCard;
import org.ourplan.law.dated.Dated;
import org.ourplan.law.dated.DatedAnswer;

/** Puts each need as entered beside the sum that the calculator made of it, to be kept together. */
public final class Worked {

    private final RateCard card;
    private final LocalDate day;

    /** From these prices, as they are on this day. */
    public Worked(RateCard card, LocalDate day) {
        this.card = card;
        this.day = day;
    }

    /** The needs with their sums, in the order entered. */
    public List<WorkedNeed> needs(List<CostedNeed> costed, IndicativeAnswer.Worked answer) {
        return costed.stream()
                .map(need -> one(
                        need,
                        answer.lines().stream()
                                .filter(line -> line.reference().equals(need.reference()))
                                .findFirst()
                                .orElseThrow()))
                .toList();
    }

    private WorkedNeed one(CostedNeed need, IndicativeAnswer.Line line) {
        var price = price(need);
        var byHand = need.weeklyByHand();
        return new WorkedNeed(
                need.reference(),
                need.title(),
                costing(need),
                need.rate(),
                price == null ? "" : price.value().unit(),
                need.units(),
                need.help().stream()
                        .map(help -> new WorkedNeed.Helper(help.who(), help.units(), help.agreed(), help.contingency()))
                        .toList(),
                byHand,
                need.reasonByHand(),
                line.unitsGiven(),
                line.unitsFunded(),
                line.weekly(),
                costing(need) == WorkedNeed.Costing.NOTHING_TO_PAY
                        ? "Nothing needs to be paid: " + need.reasonByHand()
                        : line.working(),
                price == null ? null : price.from(),
                line.notCounted());
    }

    private static WorkedNeed.Costing costing(CostedNeed need) {
        var byHand = need.weeklyByHand();
        if (byHand == null) {
            return WorkedNeed.Costing.RATE_CARD;
        }
        return byHand.signum() == 0 ? WorkedNeed.Costing.NOTHING_TO_PAY : WorkedNeed.Costing.BY_HAND;
    }

    private @Nullable Dated<Rate> price(CostedNeed need) {
        return need.weeklyByHand() == null && card.on(need.rate(), day) instanceof DatedAnswer.Held<Rate> held
                ? held.dated()
                : null;
    }
}
