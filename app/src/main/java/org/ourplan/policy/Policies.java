package org.ourplan.policy;

import java.time.LocalDate;
import org.ourplan.law.agreement.DelegationScheme;
import org.ourplan.law.budget.RateCard;
import org.ourplan.law.dated.DatedAnswer;

/** What the council's pack says on a day; a figure that is missing is an error that names it, never a guess. */
public interface Policies {

    /** The whole rate card, every price with its dates and source. */
    RateCard rateCard();

    /** Who may agree what on that day. */
    DatedAnswer<DelegationScheme> delegationScheme(LocalDate day);

    /** A local target in days, for example {@code eligibility-to-plan}; always shown as local (FIX-13). */
    DatedAnswer<Integer> localTargetDays(String name, LocalDate day);
}
