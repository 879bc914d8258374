package org.ourplan.law.budget;

import java.math.BigDecimal;
import java.util.List;
import org.ourplan.law.money.Pounds;

/**
 * One line of a personal budget. {@link #of} starts one for an eligible need that nothing else meets.
 *
 * @param reference the need's reference
 * @param weekly pounds a week
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
        notChosen = List.copyOf(notChosen);
    }

    /** A line for an eligible need that nothing else meets, with its reason. */
    public static BudgetLine of(String reference, String need, String option, BigDecimal weekly, String reason) {
        return new BudgetLine(
                reference, need, option, weekly, reason, List.of(), "", true, true, "", false, DeliveredTo.ADULT);
    }

    /** The same line with the options that were not chosen. */
    public BudgetLine insteadOf(OptionNotChosen... others) {
        return new BudgetLine(
                reference,
                need,
                option,
                weekly,
                reason,
                List.of(others),
                whatOthersDo,
                eligible,
                unmet,
                powerReason,
                freeReablement,
                deliveredTo);
    }

    /** The same line with what family, friends and community do. */
    public BudgetLine others(String words) {
        return new BudgetLine(
                reference,
                need,
                option,
                weekly,
                reason,
                notChosen,
                words,
                eligible,
                unmet,
                powerReason,
                freeReablement,
                deliveredTo);
    }

    /** The same line for a need that is, or is not, eligible and unmet; the reason is for using the power (s19). */
    public BudgetLine forNeed(boolean isEligible, boolean isUnmet, String whyPower) {
        return new BudgetLine(
                reference,
                need,
                option,
                weekly,
                reason,
                notChosen,
                whatOthersDo,
                isEligible,
                isUnmet,
                whyPower,
                freeReablement,
                deliveredTo);
    }

    /** The same line as free reablement or intermediate care. */
    public BudgetLine free() {
        return new BudgetLine(
                reference,
                need,
                option,
                weekly,
                reason,
                notChosen,
                whatOthersDo,
                eligible,
                unmet,
                powerReason,
                true,
                deliveredTo);
    }

    /** The same line, delivered to the adult or to the carer. */
    public BudgetLine to(DeliveredTo who) {
        return new BudgetLine(
                reference,
                need,
                option,
                weekly,
                reason,
                notChosen,
                whatOthersDo,
                eligible,
                unmet,
                powerReason,
                freeReablement,
                who);
    }
}
