package org.ourplan.law.charging.free;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.charging.Checks;
import org.ourplan.law.charging.Exact;
import org.ourplan.law.charging.breakdown.Answered;
import org.ourplan.law.charging.breakdown.Working;
import org.ourplan.law.charging.figures.Figure;
import org.ourplan.law.rules.Carries;

/**
 * The fee for arranging care for somebody above the limit who asked for that (s14(1)(b); Charging Regs reg 5). It stands
 * beside the personal budget.
 *
 * @param weekly pounds a week, whole pence; nothing when no fee is allowed
 * @param reason why, in plain words
 */
@Carries("PLAN-21")
public record ArrangementFee(BigDecimal weekly, String reason) {

    /**
     * What decides it.
     *
     * @param careHome whether the care is in a care home
     * @param capital the person's capital that counts, pounds
     * @param asked whether they asked the council to meet their needs although they are above the limit
     * @param arranging what putting arrangements in place costs the council a week
     * @param fee the fee that is asked
     * @param noticeGiven the day the person was told of the fee in writing, or null when not known
     * @param noticeMissing whether it is known that the person was not told
     */
    public record Asked(
            boolean careHome,
            BigDecimal capital,
            Answer asked,
            BigDecimal arranging,
            BigDecimal fee,
            @Nullable LocalDate noticeGiven,
            boolean noticeMissing) {}

    /** The fee that may be taken on the working's day. */
    public static Answered<ArrangementFee> of(Asked asked, Working working) {
        Checks checks = new Checks();
        checks.sum("capital", asked.capital());
        checks.regular("arrangement_cost_weekly", asked.arranging());
        checks.regular("fee_asked_weekly", asked.fee());
        String refused = refused(asked, working);
        BigDecimal fee = refused.isEmpty() ? asked.fee().min(asked.arranging()) : BigDecimal.ZERO;
        String reason = refused.isEmpty()
                ? "You have more than the limit and asked us to arrange your care. The fee is no more than arranging it"
                        + " costs."
                : refused;
        return Answered.of(new ArrangementFee(Exact.dropPartPenny(fee), reason), checks, working);
    }

    private static String refused(Asked asked, Working working) {
        if (asked.careHome()) {
            return "No fee may be taken for arranging care in a care home.";
        }
        if (asked.capital().compareTo(working.figure(Figure.CAPITAL_LIMIT_UPPER)) <= 0) {
            return "No fee may be taken from somebody who has no more than the upper limit.";
        }
        if (!asked.asked().isYes()) {
            return "A fee may be taken only where the person asked the council to arrange their care.";
        }
        LocalDate notice = asked.noticeGiven();
        boolean before = notice == null
                ? !asked.noticeMissing()
                : !notice.isAfter(working.figures().day());
        return before ? "" : "No fee may be taken before the person was told of it in writing.";
    }
}
