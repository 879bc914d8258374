package org.ourplan.charging.decide;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.charging.Problem;
import org.ourplan.law.charging.figures.Confidence;
import org.ourplan.law.charging.figures.DatedFigure;
import org.ourplan.law.charging.figures.Figure;
import org.ourplan.law.charging.figures.FigureTable;

/** What may be entered, who may confirm it, and when it may be taken back. */
public final class FigureRules {

    /** A figure that differs from the one of the day before by more than this is taken for a slip until somebody says it is right. */
    static final BigDecimal SURPRISING = new BigDecimal("0.20");

    private static final LocalDate ACT_BEGAN = LocalDate.of(2015, 4, 1);

    private FigureRules() {}

    /**
     * A figure as somebody wants to enter it.
     *
     * @param sure whether they have said that a surprising amount is right
     * @param replaces the entry it puts right, or null
     */
    public record Wanted(
            Figure figure,
            BigDecimal amount,
            LocalDate from,
            String title,
            String reference,
            String why,
            boolean sure,
            @Nullable UUID replaces) {

        /** The last day it holds. */
        public @Nullable LocalDate until() {
            return FigureYear.of(figure).last(from);
        }
    }

    /** What is wrong with it, each at its field: amount, from, title, reference, why, sure, replaces. */
    public static List<Problem> entering(Wanted wanted, EnteredFigures entered, FigureTable table, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        FigureUnit.of(wanted.figure())
                .refusal(wanted.amount())
                .ifPresent(why -> problems.add(new Problem("amount", why)));
        days(wanted, entered, today).ifPresent(why -> problems.add(new Problem("from", why)));
        if (wanted.title().isBlank()) {
            problems.add(new Problem("title", "Enter what you read it in, for example LAC(DHSC)(2027)1."));
        }
        if (wanted.reference().isBlank()) {
            problems.add(new Problem("reference", "Enter where in it, for example Annex A, or the page’s address."));
        }
        against(wanted, entered, table).ifPresent(why -> problems.add(new Problem("why", why)));
        if (problems.isEmpty() && !wanted.sure()) {
            surprise(wanted, table).ifPresent(why -> problems.add(new Problem("sure", why)));
        }
        return problems;
    }

    private static Optional<String> days(Wanted wanted, EnteredFigures entered, LocalDate today) {
        if (wanted.from().isBefore(ACT_BEGAN)) {
            return Optional.of("These rules began on 1 April 2015. Enter that day or a later one.");
        }
        if (wanted.from().isAfter(today.plusYears(2))) {
            return Optional.of("Check the day. It is more than 2 years from now.");
        }
        if (entered.waiting(wanted.figure(), wanted.from()).isPresent()) {
            return Optional.of("A figure from this day waits for a second person already. It must be confirmed or"
                    + " withdrawn first.");
        }
        var counts = entered.counting(wanted.figure(), wanted.from());
        if (counts.isPresent() && !counts.get().id().equals(wanted.replaces())) {
            return Optional.of("A figure that counts was entered from this day. If it is wrong, open it and put it"
                    + " right: the old one stays in the record.");
        }
        return Optional.empty();
    }

    /** Where another figure stands on the first day, somebody must say why this one is right. */
    private static Optional<String> against(Wanted wanted, EnteredFigures entered, FigureTable table) {
        var replaced = wanted.replaces();
        if (replaced != null
                && entered.counting().stream().noneMatch(entry -> entry.id().equals(replaced))) {
            return Optional.of("The figure you want to put right does not count any more. Open the list again.");
        }
        if (!wanted.why().isBlank()) {
            return Optional.empty();
        }
        if (replaced != null) {
            return Optional.of("Say what was wrong with the figure before.");
        }
        return held(table, wanted.figure(), wanted.from())
                .filter(held -> held.from().equals(wanted.from()))
                .filter(held -> held.amount().compareTo(wanted.amount()) != 0)
                .map(held -> "Our table has " + FigureUnit.of(wanted.figure()).of(held.amount()) + " from this day ("
                        + sure(held) + "). Say why yours is right.");
    }

    private static String sure(DatedFigure held) {
        return held.confidence() == Confidence.ENTERED
                ? "entered by the council"
                : held.confidence().words();
    }

    /** A figure far from the one before is most often a slip of the finger. */
    private static Optional<String> surprise(Wanted wanted, FigureTable table) {
        var before = held(table, wanted.figure(), wanted.from().minusDays(1));
        if (before.isEmpty() || before.get().amount().signum() == 0) {
            return Optional.empty();
        }
        var was = before.get().amount();
        var share = wanted.amount().subtract(was).divide(was, 4, RoundingMode.HALF_UP);
        if (share.abs().compareTo(SURPRISING) <= 0) {
            return Optional.empty();
        }
        return Optional.of("This is " + share.abs().movePointRight(2).setScale(0, RoundingMode.HALF_UP) + "% "
                + (share.signum() > 0 ? "more" : "less") + " than the day before ("
                + FigureUnit.of(wanted.figure()).of(was) + "). Check it. If it is right, say so.");
    }

    /** The figure that is held on the day. */
    public static Optional<DatedFigure> held(FigureTable table, Figure figure, LocalDate day) {
        return Optional.ofNullable(table.on(day).find(figure));
    }

    /**
     * Why somebody may not confirm an entry, at the field; empty when they may.
     *
     * @param typed the amount as they typed it again, or null where they looked at the source instead
     * @param sawSource whether they say that they looked at the source
     */
    public static Optional<Problem> confirming(
            EnteredFigure entry, UUID account, @Nullable BigDecimal typed, boolean sawSource) {
        if (entry.enteredBy().equals(account)) {
            return Optional.of(new Problem("how", "You entered this figure, so somebody else must confirm it."));
        }
        if (!entry.isWaiting()) {
            return Optional.of(new Problem("how", "This figure does not wait any more. Open the list again."));
        }
        if (typed != null && typed.compareTo(entry.amount()) != 0) {
            return Optional.of(new Problem(
                    "again",
                    "You typed " + FigureUnit.of(entry.figure()).of(typed) + ". " + entry.enteredByName() + " entered "
                            + entry.inWords() + ". Look at the source. If the entry is wrong, withdraw it."));
        }
        return typed == null && !sawSource
                ? Optional.of(new Problem("how", "Say how you checked the figure."))
                : Optional.empty();
    }

    /** Why an entry may not be withdrawn, at the field; empty when it may. */
    public static Optional<Problem> withdrawing(EnteredFigure entry, String reason) {
        if (!entry.isWaiting()) {
            return Optional.of(new Problem(
                    "reason", "Only a figure that waits can be withdrawn. One that counts is put right by another."));
        }
        return reason.isBlank()
                ? Optional.of(new Problem("reason", "Say why the figure is withdrawn."))
                : Optional.empty();
    }
}
