package org.ourplan.charging.web;

import org.jspecify.annotations.Nullable;
import org.ourplan.charging.decide.EnteredFigure;
import org.ourplan.charging.decide.FigureUnit;
import org.ourplan.law.charging.figures.Figure;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/**
 * One entered figure: what it says, where from, and what has become of it.
 *
 * @param replacement the entry that counts in its place, or null
 * @param own whether the reader entered it
 * @param mayDecide whether the reader's role confirms and withdraws
 * @param mayEnter whether the reader's role enters
 */
public record FigurePage(
        EnteredFigure entry,
        @Nullable EnteredFigure replacement,
        boolean own,
        boolean mayDecide,
        boolean mayEnter,
        Filled form)
        implements Page {

    @Override
    public String template() {
        return "charging/figure";
    }

    static String title(Figure figure) {
        return Character.toUpperCase(figure.words().charAt(0)) + figure.words().substring(1);
    }

    public String title() {
        return title(entry.figure());
    }

    public String link() {
        return FigureListPage.link(entry);
    }

    /** From when until when. */
    public String holds() {
        var until = entry.until();
        return "from " + InWords.date(entry.from())
                + (until == null ? " until another begins" : " to " + InWords.date(until));
    }

    /** What has become of it. */
    public String state() {
        var after = replacement;
        if (after != null) {
            return "Does not count any more: put right by " + after.inWords() + " from " + InWords.date(after.from());
        }
        return switch (entry.state()) {
            case EnteredFigure.State.Waiting _ -> "Waits for a second person. It does not count yet.";
            case EnteredFigure.State.Confirmed confirmed ->
                "Counts. Confirmed by " + confirmed.byName() + ", " + InWords.time(confirmed.at()) + ", who "
                        + confirmed.how() + ".";
            case EnteredFigure.State.Withdrawn withdrawn ->
                "Withdrawn by " + withdrawn.byName() + ", " + InWords.time(withdrawn.at()) + ": " + withdrawn.reason();
        };
    }

    /** What the figure is counted in, to stand after "in". */
    public String unit() {
        return FigureUnit.of(entry.figure()).words();
    }

    /** Whether it counts and could be put right. */
    public boolean canBePutRight() {
        return mayEnter && entry.isConfirmed() && replacement == null;
    }
}
