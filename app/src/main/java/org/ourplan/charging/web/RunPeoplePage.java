package org.ourplan.charging.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ourplan.charging.FigureRun;
import org.ourplan.charging.RunEntry;
import org.ourplan.charging.decide.RunLine;
import org.ourplan.charging.decide.RunWords;
import org.ourplan.law.charging.figures.FigureTable;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/**
 * Those who come out of a run in one way, by the numbers of their records: names are behind the record, where each look is
 * logged.
 *
 * @param number which page of them this is, from 1
 * @param more whether there is another page
 */
public record RunPeoplePage(
        FigureRun run, RunLine.Way way, List<RunEntry> people, int number, boolean more, FigureTable table)
        implements Page {

    @Override
    public String template() {
        return "charging/runPeople";
    }

    public String title() {
        return "People who " + way.words() + " from " + InWords.date(run.from());
    }

    /** Where the person's financial assessments are. */
    public static String link(RunEntry entry) {
        return new PersonId(entry.line().person()).link() + "/charging";
    }

    /** An amount a week, or what stands in its place. */
    public static String amount(RunLine.Amount amount) {
        return amount.weekly() == null ? outcome(amount.outcome()) : InWords.pounds(amount.weekly());
    }

    private static String outcome(String outcome) {
        return outcome.equals(RunLine.UNANSWERED) ? "An answer is needed" : "A figure is missing";
    }

    /** The change with its direction. */
    public static String change(RunLine line) {
        BigDecimal change = line.change();
        return change.signum() == 0 ? "" : InWords.pounds(change.abs()) + (change.signum() > 0 ? " more" : " less");
    }

    /** Why, in sentences. */
    public List<String> why(RunEntry entry) {
        return RunWords.why(entry.line(), entry.then(), table);
    }

    /** What became of the line, once it was decided. */
    public static String done(RunEntry entry) {
        var passed = entry.passed();
        if (!entry.isDone()) {
            return "";
        }
        return passed == null || passed.isEmpty() ? "Counts now" : "Passed over: " + passed;
    }

    /** The next page, or nothing. */
    public @Nullable String next() {
        return more
                ? run.link() + "/people?way=" + way.name().toLowerCase(Locale.ROOT) + "&page=" + (number + 1)
                : null;
    }
}
