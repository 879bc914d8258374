package org.ourplan.law.budget;

import java.math.BigDecimal;
import java.util.List;
import org.ourplan.law.money.Pounds;
import org.ourplan.law.money.WeeklyCost;

/**
 * One line of a personal budget. {@link #of} starts one for an eligible need that nothing else meets.
 *
 * @param reference the need's reference
 * @param weekly pounds a week in its first week
 * @param costs what it costs week by week, some of which may end; together they are {@code weekly} in week 1
 * @param reason why this option was chosen
 * @param notChosen the other options that were considered
 * @param whatOthersDo what family, friends and community do for this need, in words
 * @param eligible whether the need meets the criteria
 * @param unmet whether nobody else meets it already (S000-9)
 * @param powerReason why the council meets it though it need not (s19(1), s20(6)); empty when it must
 * @param freeReablement true while it is reablement or intermediate care that may not, or will not, be charged for
 *     (s26(4))
 */
public record BudgetLine(
        String reference,
        String need,
        String option,
        BigDecimal weekly,
        List<WeeklyCost> costs,
        String reason,
        List<OptionNotChosen> notChosen,
        String whatOthersDo,
        boolean eligible,
        boolean unmet,
        String powerReason,
        boolean freeReablement,
        DeliveredTo deliveredTo) {

    public BudgetLine {
        weekly = Pounds.amount(weekly);
        costs = List.copyOf(costs);
        notChosen = List.copyOf(notChosen);
        if (costs.stream()
                        .map(cost -> cost.inWeek(1))
                        .reduce(Pounds.NOTHING, BigDecimal::add)
                        .compareTo(weekly)
                != 0) {
            throw new IllegalArgumentException("the costs of the first week add up to the weekly amount");
        }
    }

    /** A line for an eligible need that nothing else meets, with its reason; it costs the same every week. */
    public static BudgetLine of(String reference, String need, String option, BigDecimal weekly, String reason) {
        return new BudgetLine(
                reference,
                need,
                option,
                weekly,
                List.of(WeeklyCost.lasting(option, weekly)),
                reason,
                List.of(),
                "",
                true,
                true,
                "",
                false,
                DeliveredTo.ADULT);
    }

    /** The same line with what it costs week by week. */
    public BudgetLine costing(WeeklyCost... weekByWeek) {
        Copy copy = new Copy(this);
        copy.costs = List.of(weekByWeek);
        return copy.made();
    }

    /** The same line with the options that were not chosen. */
    public BudgetLine insteadOf(OptionNotChosen... others) {
        Copy copy = new Copy(this);
        copy.notChosen = List.of(others);
        return copy.made();
    }

    /** The same line with what family, friends and community do. */
    public BudgetLine others(String words) {
        Copy copy = new Copy(this);
        copy.whatOthersDo = words;
        return copy.made();
    }

    /** The same line for a need that is, or is not, eligible and unmet; the reason is for using the power (s19). */
    public BudgetLine forNeed(boolean isEligible, boolean isUnmet, String whyPower) {
        Copy copy = new Copy(this);
        copy.eligible = isEligible;
        copy.unmet = isUnmet;
        copy.powerReason = whyPower;
        return copy.made();
    }

    /** The same line as free reablement or intermediate care. */
    public BudgetLine free() {
        Copy copy = new Copy(this);
        copy.freeReablement = true;
        return copy.made();
    }

    /** What the same line costs once its free time is over: nothing to begin with, then these (s26(4)). */
    public BudgetLine chargedFrom(List<WeeklyCost> later) {
        return new BudgetLine(
                reference,
                need,
                option,
                Pounds.NOTHING,
                later,
                reason,
                notChosen,
                whatOthersDo,
                eligible,
                unmet,
                powerReason,
                false,
                deliveredTo);
    }

    /** The same line, delivered to the adult or to the carer. */
    public BudgetLine to(DeliveredTo who) {
        Copy copy = new Copy(this);
        copy.deliveredTo = who;
        return copy.made();
    }

    /** Everything that the with-methods change, to be changed in one place and made into a line again. */
    private static final class Copy {

        private final BudgetLine from;
        private List<WeeklyCost> costs;
        private List<OptionNotChosen> notChosen;
        private String whatOthersDo;
        private boolean eligible;
        private boolean unmet;
        private String powerReason;
        private boolean freeReablement;
        private DeliveredTo deliveredTo;

        private Copy(BudgetLine from) {
            this.from = from;
            costs = from.costs;
            notChosen = from.notChosen;
            whatOthersDo = from.whatOthersDo;
            eligible = from.eligible;
            unmet = from.unmet;
            powerReason = from.powerReason;
            freeReablement = from.freeReablement;
            deliveredTo = from.deliveredTo;
        }

        private BudgetLine made() {
            return new BudgetLine(
                    from.reference,
                    from.need,
                    from.option,
                    from.weekly,
                    costs,
                    from.reason,
                    notChosen,
                    whatOthersDo,
                    eligible,
                    unmet,
                    powerReason,
                    freeReablement,
                    deliveredTo);
        }
    }
}
