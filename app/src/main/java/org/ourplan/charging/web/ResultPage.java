package org.ourplan.charging.web;

import java.util.List;
import org.ourplan.charging.AssessedContribution;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/**
 * What a financial assessment came to: every step with its figure, its reason and where the rule is (s17(6)).
 *
 * @param base the address of the assessment
 * @param all where all of the person's financial assessments are
 * @param versions every version of this assessment, the newest first
 */
public record ResultPage(
        String base,
        String all,
        boolean own,
        String callThem,
        long reference,
        boolean follows,
        AssessedContribution shown,
        List<AssessedContribution> versions,
        boolean maySend)
        implements Page {

    public ResultPage {
        versions = List.copyOf(versions);
    }

    /** The answer in one sentence. */
    public String answer() {
        return Came.to(shown, own ? "You" : callThem);
    }

    /** When, by whom and from when. */
    public String made() {
        return "Worked out by " + shown.workedBy() + " on " + InWords.time(shown.workedAt()) + ". It holds from "
                + InWords.date(shown.from()) + ".";
    }

    /** Why there is this version. */
    public String why() {
        return switch (shown.why()) {
            case ASSESSED -> "";
            case LATER_DAY -> "The same answers, worked out for a later day.";
            case NEW_FIGURES -> "The same answers, worked out again because a figure was entered.";
            case NEW_CHOICES -> "The same answers, worked out again because our local choices changed.";
        };
    }

    /** A version in a line. */
    public String line(AssessedContribution one) {
        return "From " + InWords.date(one.from()) + ": " + Came.to(one, own ? "You" : callThem);
    }

    /** Where the most they can be asked to pay is not what they pay. */
    public String most() {
        var maximum = shown.maximum();
        return maximum == null || maximum.equals(shown.weekly())
                ? ""
                : "The most that " + (own ? "you" : callThem) + " could be asked to pay is " + InWords.pounds(maximum)
                        + " a week. The care costs less than that, and nobody pays more than their care costs.";
    }

    @Override
    public String template() {
        return "charging/result";
    }
}
