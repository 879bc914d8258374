package org.ourplan.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ourplan.law.review.LedBy;
import org.ourplan.law.review.Reached;
import org.ourplan.law.review.Reassess;
import org.ourplan.law.review.ReviewDecision;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.InWords;
import org.ourplan.review.decide.ReviewRead;
import org.ourplan.writing.Part;

/**
 * The letter of a review: short, in the person's words where there are any, with what happens next and what to do if it is wrong.
 *
 * @param together who took part, in a sentence
 * @param working what works, in the person's words; may be empty
 * @param notWorking what does not, in the person's words; may be empty
 * @param important what matters most now; may be empty
 * @param outcomes each outcome with how far it is reached
 * @param decided what was decided, in a sentence
 * @param because why
 * @param next what happens next, a sentence each
 */
public record ReviewLetter(
        String heldOn,
        String together,
        String working,
        String notWorking,
        String important,
        List<Outcome> outcomes,
        String decided,
        String because,
        List<String> next,
        String worker) {

    public ReviewLetter {
        outcomes = List.copyOf(outcomes);
        next = List.copyOf(next);
    }

    /** One outcome: its title, how far it is reached, what the person says. */
    public record Outcome(String title, String reached, String words) {}

    /** The letter of a review that is done. */
    static ReviewLetter of(Around around, Map<String, Part> parts, ReviewEnd end) {
        var own = said(parts, ReviewRead.OWN);
        var working = said(parts, "working");
        return new ReviewLetter(
                InWords.day(end.held()),
                together(around, said(parts, "how")),
                first(working.one("person-working"), own.one("working")),
                first(working.one("person-not"), own.one("not-working")),
                first(said(parts, "important").one("important"), own.one("important")),
                around.review().looked().outcomes().stream()
                        .map(outcome -> outcome(outcome, said(parts, "outcome/" + outcome.need())))
                        .toList(),
                ReviewInWords.decided(end),
                end.because(),
                next(parts, end),
                end.byName());
    }

    private static String together(Around around, Answers how) {
        var led = ReviewRead.among(LedBy.values(), how.one("led-by"));
        var named = how.one("led-by-name");
        var who = !named.isEmpty()
                ? named
                : led == LedBy.PLANNER ? around.review().looked().planner() : led == LedBy.PERSON ? "You" : "";
        var where = how.one("where").isEmpty() ? "" : " We met here: " + ReviewInWords.stop(how.one("where"));
        return (who.isEmpty() ? "" : who + " led it.") + where;
    }

    private static Outcome outcome(PlanLooked.Outcome outcome, Answers said) {
        var reached = ReviewRead.among(Reached.values(), said.one("reached"));
        return new Outcome(
                outcome.goal().isEmpty() ? outcome.title() : outcome.title() + ": “" + outcome.goal() + "”",
                reached == null ? "" : reached.words() + ".",
                said.one("words"));
    }

    private static List<String> next(Map<String, Part> parts, ReviewEnd end) {
        var next = new ArrayList<String>();
        if (end.decision() == ReviewDecision.REVISE && end.nextPlan() != null) {
            next.add(
                    "We write the new version of your plan with you. Your support goes on as it is until you have it.");
        }
        if (end.assessment() != null) {
            next.add(
                    end.reassess() == Reassess.WHOLE
                            ? "We talk with you again about your needs."
                            : "We talk with you again about the part that changed: "
                                    + ReviewInWords.stop(said(parts, "changed").one("scope")));
        }
        if (end.decision() == ReviewDecision.END) {
            next.add("After " + InWords.date(end.lastDay()) + ": "
                    + ReviewInWords.stop(end.said().one("no-gap")));
            next.add("If you change your mind, tell us before that day. You can ask for help again at any time.");
        }
        said(parts, "promises")
                .one("next")
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(next::add);
        var again = ReviewInWords.next(end);
        if (!again.isEmpty() && end.decision() != ReviewDecision.END) {
            next.add(again + " You can ask for it sooner.");
        }
        return next;
    }

    private static Answers said(Map<String, Part> parts, String place) {
        var part = parts.get(place);
        return part == null ? Answers.none() : part.answers();
    }

    private static String first(String one, String other) {
        return one.isEmpty() ? other : one;
    }
}
