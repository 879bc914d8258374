package org.ourplan.charging;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.charging.AssessedContribution.Outcome;
import org.ourplan.charging.decide.RunLine;
import org.ourplan.platform.web.InWords;

/**
 * The first page of the letter in short sentences.
 *
 * @param answer what was decided, in one sentence
 * @param changed what is new in it, for somebody who paid before; empty where nothing was said before
 * @param why the few figures that decide it, in the order of the sum
 * @param next what happens next
 */
public record LetterWords(String answer, List<String> changed, List<String> why, List<String> next) {

    public LetterWords {
        changed = List.copyOf(changed);
        why = List.copyOf(why);
        next = List.copyOf(next);
    }

    static LetterWords of(AssessedContribution shown) {
        return new LetterWords(answer(shown), List.of(), why(shown), next(shown));
    }

    /** With what a run changed. */
    static LetterWords of(AssessedContribution shown, RunLine line) {
        return new LetterWords(answer(shown), changed(line), why(shown), next(shown));
    }

    private static String answer(AssessedContribution shown) {
        var weekly = shown.weekly();
        if (weekly == null) {
            return "We cannot work out yet what you pay.";
        }
        return switch (shown.outcome()) {
            case FREE -> "Your care is free. You do not pay anything for it.";
            case FULL_COST -> "You pay the full cost of your care. That is " + InWords.pounds(weekly) + " a week.";
            case CONTRIBUTION ->
                weekly.signum() == 0
                        ? "You do not pay anything towards your care."
                        : "You pay " + InWords.pounds(weekly) + " a week towards your care.";
            case FIGURES_MISSING -> "We cannot work out yet what you pay.";
        };
    }

    private static List<String> changed(RunLine line) {
        var before = line.before().weekly();
        var change = line.change();
        if (before == null) {
            return List.of("We could not work this out before, because a figure was missing. Now we have it.");
        }
        if (change.signum() == 0) {
            return List.of();
        }
        var changed = new ArrayList<String>();
        changed.add("Before " + InWords.date(line.from()) + " you paid " + InWords.pounds(before)
                + " a week. Now it is " + moreOrLess(change) + ".");
        because(changed, line.byFigures(), "The amounts that the law sets have changed. That makes ");
        because(changed, line.corrected(), "We put right a figure that we used before. That makes ");
        because(
                changed,
                line.own(),
                "Something else has changed, such as your age, a benefit, or our own rules. That makes ");
        return changed;
    }

    private static void because(List<String> changed, BigDecimal part, String words) {
        if (part.signum() != 0) {
            changed.add(words + moreOrLess(part) + ".");
        }
    }

    private static String moreOrLess(BigDecimal change) {
        return InWords.pounds(change.abs()) + " a week " + (change.signum() > 0 ? "more" : "less");
    }

    private static List<String> why(AssessedContribution shown) {
        var why = new ArrayList<String>();
        var sums = new DecidingSums(shown.written());
        if (shown.outcome() == Outcome.CONTRIBUTION && sums.fromIncome()) {
            add(why, "Your income that counts is ", sums.income(), " a week.");
            add(why, "We take off ", sums.home(), " a week for your home.");
            add(why, "We take off ", sums.disability(), " a week for the extra costs of your disability.");
            add(why, "You keep ", sums.kept(), " a week. The law says you must be left with this.");
            add(why, "That leaves ", sums.leftOver(), " a week.");
            add(why, "You never pay more than what your care costs: ", sums.cost(), " a week.");
        } else if (shown.outcome() == Outcome.FULL_COST) {
            add(why, "Your savings and property that count are ", sums.savings(), ".");
            add(why, "The limit is ", sums.upperLimit(), ". You have more than this.");
        }
        shown.written().steps().stream()
                .filter(step -> step.section().equals("ROUTE"))
                .forEach(step -> why.add(step.label() + ". " + step.reason()));
        shown.written().steps().stream()
                .filter(step -> step.section().equals("CARE") && step.effect().equals("RESULT"))
                .forEach(step -> why.add(step.reason()));
        return why;
    }

    private static List<String> next(AssessedContribution shown) {
        var next = new ArrayList<String>();
        next.add("This is from " + InWords.date(shown.from()) + ".");
        var weekly = shown.weekly();
        if (weekly != null && weekly.signum() > 0) {
            next.add("We send you a bill. You do not need to pay anything before that.");
        }
        if (shown.offerDeferred()) {
            next.add(
                    "You do not have to sell your home now. We offer you a deferred payment agreement: you pay later, from"
                            + " the value of your home. We will send you what it means. You choose.");
        }
        next.add("Tell us when your money or your home changes. Then we work it out again.");
        return next;
    }

    private static void add(List<String> why, String before, @Nullable BigDecimal amount, String after) {
        if (amount != null && amount.signum() > 0) {
            why.add(before + InWords.pounds(amount) + after);
        }
    }
}
