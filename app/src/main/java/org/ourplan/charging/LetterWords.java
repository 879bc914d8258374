package org.ourplan.charging;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourplan.charging.AssessedContribution.Outcome;
import org.ourplan.charging.WrittenBreakdown.WrittenStep;
import org.ourplan.platform.web.InWords;

/**
 * The first page of the letter in short sentences.
 *
 * @param answer what was decided, in one sentence
 * @param why the few figures that decide it, in the order of the sum
 * @param next what happens next
 */
public record LetterWords(String answer, List<String> why, List<String> next) {

    public LetterWords {
        why = List.copyOf(why);
        next = List.copyOf(next);
    }

    static LetterWords of(AssessedContribution shown) {
        return new LetterWords(answer(shown), why(shown), next(shown));
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

    private static List<String> why(AssessedContribution shown) {
        var why = new ArrayList<String>();
        if (shown.outcome() == Outcome.CONTRIBUTION && in(shown, "KEPT").isPresent()) {
            add(why, "Your income that counts is ", result(shown, "INCOME"), " a week.");
            add(why, "We take off ", sum(shown, "HOME_COSTS"), " a week for your home.");
            add(why, "We take off ", sum(shown, "DISABILITY_COSTS"), " a week for the extra costs of your disability.");
            add(why, "You keep ", kept(shown), " a week. The law says you must be left with this.");
            add(why, "That leaves ", step(shown, "Left over"), " a week.");
            add(
                    why,
                    "You never pay more than what your care costs: ",
                    step(shown, "What may be charged for"),
                    " a week.");
        } else if (shown.outcome() == Outcome.FULL_COST) {
            add(why, "Your savings and property that count are ", result(shown, "CAPITAL"), ".");
            add(why, "The limit is ", step(shown, "The upper limit"), ". You have more than this.");
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

    private static Optional<WrittenStep> in(AssessedContribution shown, String section) {
        return shown.written().steps().stream()
                .filter(step -> step.section().equals(section))
                .findFirst();
    }

    private static @Nullable BigDecimal step(AssessedContribution shown, String label) {
        return shown.written().steps().stream()
                .filter(step -> step.label().equals(label))
                .findFirst()
                .map(WrittenStep::amount)
                .orElse(null);
    }

    /** What a part comes to: its last result. */
    private static @Nullable BigDecimal result(AssessedContribution shown, String section) {
        return shown.written().steps().stream()
                .filter(step -> step.section().equals(section) && step.effect().equals("RESULT"))
                .reduce((first, last) -> last)
                .map(WrittenStep::amount)
                .orElse(null);
    }

    /** Everything taken off in a part. */
    private static BigDecimal sum(AssessedContribution shown, String section) {
        return amounts(shown, section, "TAKEN_OFF");
    }

    private static BigDecimal kept(AssessedContribution shown) {
        var result = result(shown, "KEPT");
        return result == null ? amounts(shown, "KEPT", "KEPT") : result;
    }

    private static BigDecimal amounts(AssessedContribution shown, String section, String effect) {
        return shown.written().steps().stream()
                .filter(step -> step.section().equals(section) && step.effect().equals(effect))
                .map(WrittenStep::amount)
                .filter(amount -> amount != null)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
