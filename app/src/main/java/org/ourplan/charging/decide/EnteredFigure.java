package org.ourplan.charging.decide;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.charging.figures.DatedFigure;
import org.ourplan.law.charging.figures.Figure;

/**
 * A figure as the council entered it. Never changed; a wrong one is replaced by another.
 *
 * @param until the last day of its year, or null for a figure that has none
 * @param title what was read, for example {@code LAC(DHSC)(2026)2}
 * @param reference where in it, or its address
 * @param why why it stands against another figure of the same days; empty where there was none
 * @param replaces the entry that this one puts right, or null
 */
public record EnteredFigure(
        UUID id,
        Figure figure,
        BigDecimal amount,
        LocalDate from,
        @Nullable LocalDate until,
        String title,
        String reference,
        String why,
        @Nullable UUID replaces,
        UUID enteredBy,
        String enteredByName,
        Instant enteredAt,
        State state) {

    /** What has become of it. */
    public sealed interface State {

        /** Nobody else has looked at it yet: it does not count. */
        record Waiting() implements State {}

        /** A second person confirmed it: it counts. */
        record Confirmed(String how, String byName, Instant at) implements State {}

        /** It was taken back before anybody confirmed it. */
        record Withdrawn(String reason, String byName, Instant at) implements State {}
    }

    /** True while it waits for a second person. */
    public boolean isWaiting() {
        return state instanceof State.Waiting;
    }

    /** True once it counts, unless another has replaced it. */
    public boolean isConfirmed() {
        return state instanceof State.Confirmed;
    }

    /** As the law's table holds it. */
    public DatedFigure dated() {
        return DatedFigure.entered(figure, from, until, amount, title + ", " + reference);
    }

    /** The amount with its unit, for example {@code £31.80 a week}. */
    public String inWords() {
        return FigureUnit.of(figure).of(amount);
    }
}
