package org.ourplan.charging.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.ourplan.charging.FigureRun;
import org.ourplan.charging.RunTotals;
import org.ourplan.charging.decide.RunLine;
import org.ourplan.charging.decide.RunStage;
import org.ourplan.law.charging.Words;
import org.ourplan.law.charging.figures.Figure;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/**
 * One run: how far it is, what it comes to, and what may be decided.
 *
 * @param letters where its letters are; empty until it counts, and for a reader who does not see them
 * @param own whether the reader asked for it
 * @param may what the reader's role does here
 * @param refreshing whether the page opens itself again while the program works
 */
public record RunPage(
        FigureRun run, String letters, RunTotals totals, boolean own, May may, boolean refreshing, Filled form)
        implements Page {

    /**
     * What the reader's role does with a run.
     *
     * @param pause stops it and lets it go on
     * @param decide makes it count or drops it
     * @param people reads it person by person
     */
    public record May(boolean pause, boolean decide, boolean people) {}

    @Override
    public String template() {
        return "charging/run";
    }

    public String title() {
        return "What the charging figures mean from " + InWords.date(run.from());
    }

    /** How far it is, in a sentence. */
    public String soFar() {
        var progress = run.progress();
        var words = run.stage().words() + ".";
        if (!run.stage().isAtWork()) {
            return words;
        }
        var of = "%s %,d of %,d done (%d%%).".formatted(words, progress.done(), progress.people(), percent());
        return progress.paused() ? of + " It has been stopped." : of;
    }

    /** Of a hundred, how many are done. */
    public long percent() {
        var people = run.progress().people();
        return people == 0 ? 100 : Math.min(100, 100 * run.progress().done() / people);
    }

    /** Why it did not go on last time, or nothing. */
    public String trouble() {
        return run.progress().trouble().isEmpty()
                ? ""
                : "It did not go on at " + InWords.time(run.progress().movedAt())
                        + " and is tried again every minute. Tell your system administrator if this stays.";
    }

    /** Who decided what, or nothing. */
    public String decided() {
        var decision = run.decision();
        return decision == null
                ? ""
                : (decision.count() ? "Made to count by " : "Dropped by ") + decision.byName() + ", "
                        + InWords.time(decision.at()) + ": " + decision.why();
    }

    /** Each way to come out of it. */
    public List<RunLine.Way> ways() {
        return List.of(RunLine.Way.values());
    }

    /** Where those are listed who come out of it this way. */
    public String people(RunLine.Way way) {
        return run.link() + "/people?way=" + way.name().toLowerCase(Locale.ROOT);
    }

    public static String count(long number) {
        return "%,d".formatted(number);
    }

    public static String pounds(BigDecimal amount) {
        return amount.signum() < 0 ? "−" + InWords.pounds(amount.negate()) : InWords.pounds(amount);
    }

    /** The figures that are missing, the one that most people need first. */
    public Stream<Map.Entry<Figure, Long>> missing() {
        return totals.missing().entrySet().stream()
                .sorted(Map.Entry.<Figure, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()));
    }

    /** A missing figure and how many need it. */
    public static String missing(Map.Entry<Figure, Long> entry) {
        return Words.begin(entry.getKey().words()) + ": " + count(entry.getValue())
                + (entry.getValue() == 1 ? " person" : " people");
    }

    /** True when somebody may decide that it counts. */
    public boolean canCount() {
        return may.decide() && run.stage() == RunStage.WORKED && !own;
    }

    public boolean canDrop() {
        return may.decide() && run.stage().mayBeDropped();
    }
}
