package org.ourplan.law.charging.capital;

import java.util.ArrayList;
import java.util.List;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.charging.Problem;

/**
 * Whether somebody gave capital or income away to pay less (reg 22(1); CASSG Annex E). Two questions, both answered in
 * writing; there is no time limit either way. Paying a debt, ordinary spending and a home bought long ago are not
 * deprivation by themselves.
 *
 * @param avoidingCharge whether avoiding the charge was a significant motive at that time
 * @param whyMotive what shows it
 * @param couldExpect whether they could then reasonably expect to need care and to pay for it
 * @param whyExpect what shows it
 */
public record Deprivation(Answer avoidingCharge, String whyMotive, Answer couldExpect, String whyExpect) {

    /** What is still missing before this may be decided: nothing may be billed until then. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        question(
                avoidingCharge, whyMotive, "avoiding_charge", "avoiding the charge was a significant motive", problems);
        question(couldExpect, whyExpect, "could_expect", "they could expect to need and pay for care", problems);
        return problems;
    }

    private static void question(Answer answer, String why, String field, String what, List<Problem> problems) {
        if (answer.isUnanswered() || why.isBlank()) {
            problems.add(new Problem(field, "Say whether " + what + ", and what shows it."));
        }
    }

    /** True when both questions are answered yes, with reasons: the capital counts as still held. */
    public boolean countsAsHeld() {
        return problems().isEmpty() && avoidingCharge.isYes() && couldExpect.isYes();
    }
}
