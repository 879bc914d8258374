package org.ourplan.budget;

import java.util.List;
import org.ourplan.plan.LineInWords;
import org.ourplan.platform.web.InWords;

/**
 * How what the person pays was reached, in sentences.
 *
 * @param name what the person likes to be called
 * @param own true where the person reads it, false where somebody else does
 */
record HowPaid(PlanMoney money, String name, boolean own) {

    List<String> sentences() {
        var paid = money.contribution();
        if (paid == null) {
            return List.of(notKnown());
        }
        return paid.handEntered() ? byHand(paid) : assessed(paid);
    }

    private String notKnown() {
        var waits = money.waitsFor();
        return waits != null && !waits.isEmpty()
                ? LineInWords.stop(waits)
                : "We do not know yet what " + they() + (own ? " pay" : " pays")
                        + ". It will be worked out from a look at " + their()
                        + " money. Until then this statement is not finished.";
    }

    private List<String> byHand(PlanMoney.Contribution paid) {
        var why = "Why: " + LineInWords.stop(paid.why());
        var later = "It can change after a full look at " + their() + " money.";
        return paid.inFull()
                ? List.of(
                        paid.by() + ", wrote by hand on " + InWords.date(paid.on()) + " that " + they()
                                + (own ? " pay" : " pays") + " the full cost.",
                        why,
                        later)
                : List.of(
                        paid.by() + ", worked this out by hand on " + InWords.date(paid.on()) + ": "
                                + InWords.pounds(paid.weekly()) + " a week.",
                        why,
                        later,
                        neverMore());
    }

    private List<String> assessed(PlanMoney.Contribution paid) {
        var found = LineInWords.stop(paid.why()) + " It was worked out on " + InWords.date(paid.on()) + " by "
                + paid.by() + ".";
        return paid.inFull()
                ? List.of(found, LineInWords.capital(they()) + (own ? " pay" : " pays") + " the full cost.")
                : List.of(found, "At most " + InWords.pounds(paid.weekly()) + " a week.", neverMore());
    }

    private String neverMore() {
        return LineInWords.capital(they()) + (own ? " never pay" : " never pays") + " more than it costs to meet "
                + (own ? "your" : "the") + " needs.";
    }

    private String they() {
        return own ? "you" : name;
    }

    private String their() {
        return own ? "your" : "their";
    }
}
