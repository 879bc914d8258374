package org.ourplan.law.safeguarding;

import java.util.ArrayList;
import java.util.List;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/**
 * Whether there is to be a safeguarding adults review: Care Act 2014 s44. The Safeguarding Adults Board decides and arranges it;
 * this says what to ask it.
 *
 * @param jointWorking reasonable cause for concern about how agencies worked together (s44(1)(a))
 * @param died whether the adult died
 * @param abuse where they died: whether the death is known or suspected to result from abuse or neglect (s44(2)); else whether
 *     they suffered serious abuse or neglect (s44(3))
 */
@Carries("SAFE-18")
public record AdultsReview(Answer jointWorking, Answer died, Answer abuse) {

    /** What the section says. */
    public sealed interface Duty {}

    /** The board must arrange one. */
    public record Must(String section) implements Duty {}

    /** The board may arrange one in any other case (s44(4)). */
    public record May(String section) implements Duty {}

    /** Nobody can say yet. */
    public record Open(List<Finding> missing) implements Duty {
        public Open {
            missing = List.copyOf(missing);
        }
    }

    /** The duty needs both: abuse or neglect, and concern about how agencies worked together. */
    public Duty duty() {
        List<Finding> missing = new ArrayList<>();
        ask(died, "Say whether the adult died", "died", missing);
        ask(abuse, "Say whether there was, or may have been, serious abuse or neglect", "abuse", missing);
        ask(jointWorking, "Say whether there is concern about how agencies worked together", "joint", missing);
        if (!missing.isEmpty()) {
            return new Open(missing);
        }
        return jointWorking.isYes() && abuse.isYes()
                ? new Must(died.isYes() ? "Care Act 2014 s44(1), (2)" : "Care Act 2014 s44(1), (3)")
                : new May("Care Act 2014 s44(4)");
    }

    private static void ask(Answer answer, String sentence, String place, List<Finding> missing) {
        if (answer.isUnanswered()) {
            missing.add(Finding.stop("SAFE-18", "Care Act 2014 s44", sentence, place));
        }
    }
}
