package org.ourplan.review.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.ourplan.govuk.Table;
import org.ourplan.platform.web.CsvText;
import org.ourplan.platform.web.InWords;
import org.ourplan.review.decide.BacklogSimulation;
import org.ourplan.review.decide.Forecast;
import org.ourplan.review.decide.Measured;
import org.ourplan.review.decide.Wanted;

/**
 * A forecast for people: its answer in a sentence, its picture, its figures, and what it takes to be so.
 *
 * @param counted what was counted since, by day; empty for one of today
 */
public record ForecastShown(
        Measured measured, Wanted wanted, Forecast forecast, long seed, SortedMap<LocalDate, Integer> counted) {

    private static final int ROW = 4;

    /** The answer. */
    public String headline() {
        if (measured.backlog() == 0) {
            return "No review is overdue on " + InWords.date(forecast.from());
        }
        return forecast.cleared() == 0
                ? "In no run is the backlog cleared by " + InWords.date(forecast.end())
                : "The chance that the backlog is cleared by " + InWords.date(forecast.end()) + " is " + chance();
    }

    /** In how many of a hundred runs. */
    public String chance() {
        var percent = Math.round(100.0 * forecast.cleared() / forecast.runs());
        if (forecast.cleared() == forecast.runs()) {
            return "100 in 100";
        }
        return percent == 0 ? "less than 1 in 100" : percent == 100 ? "more than 99 in 100" : percent + " in 100";
    }

    /** When, as far as chance lets one say. */
    public List<String> sentences() {
        var atTheEnd = "On " + InWords.date(forecast.end()) + " half of the runs have no more than "
                + count(forecast.weeks().getLast().middle()) + " reviews waiting; on " + InWords.date(forecast.from())
                + " there are " + count(measured.backlog()) + ".";
        return measured.backlog() == 0
                ? List.of(atTheEnd)
                : List.of(
                        clear("1 run in 10 is", "1 run in 10", forecast.early()),
                        clear("Half of the runs are", "half of the runs", forecast.middle()),
                        clear("9 runs in 10 are", "9 runs in 10", forecast.late()),
                        atTheEnd);
    }

    private String clear(String are, String so, int week) {
        var day = forecast.dayOrNever(week);
        return day == null
                ? "Fewer than " + so + " are clear by " + InWords.date(forecast.end()) + "."
                : are + " clear by " + InWords.date(day) + ".";
    }

    /** The question, in a sentence. */
    public String question() {
        var usual =
                some(wanted.workers(), "worker") + ", each doing " + some(wanted.each(), "review") + " in a usual week";
        return wanted.more() == 0
                ? usual + "."
                : usual + "; " + change() + " from " + InWords.date(wanted.from()) + " to "
                        + InWords.date(wanted.until()) + ".";
    }

    /** 8 more workers; empty where there is no change. */
    public String change() {
        return wanted.more() == 0
                ? ""
                : some(Math.abs(wanted.more()), wanted.more() < 0 ? "fewer worker" : "more worker");
    }

    private static String some(double many, String what) {
        var number = ForecastForm.number(many);
        return number + " " + what + (number.equals("1") ? "" : "s");
    }

    /** Everything that is taken to be so. */
    public List<String> assumptions() {
        var all = new ArrayList<String>();
        all.add("Waiting now: " + count(measured.backlog()) + (measured.backlog() == 1 ? " review" : " reviews")
                + " whose day has passed, counted by date, those of restricted records too.");
        all.add("Falling due: " + count(measured.dueInAll())
                + " in the coming year, in the weeks that the record says. None is done before its week.");
        all.add(
                "Asked for, or needed because something changed: about " + ForecastForm.number(measured.askedAWeek())
                        + " a week, as in the record. The number of each week is drawn by chance around that (a Poisson draw).");
        all.add("Plans that start: about " + ForecastForm.number(measured.startedAWeek())
                + " a week, drawn alike. Each brings a first look, from week " + (BacklogSimulation.FIRST_LOOK + 1)
                + " on: until then the record has their dates already.");
        all.add(done());
        all.add(comesBack());
        all.add(
                "Whoever comes does as much from the first day as those who are there, and all they do is reviews as the others do.");
        all.add(
                "A week in which nothing waits is not used to work ahead. What no week of the record had, such as a pandemic, is not in it.");
        all.add(String.format(
                Locale.UK,
                "%,d runs, drawn from the number %d: the same question has the same answer.",
                forecast.runs(),
                seed));
        return all;
    }

    private String done() {
        return measured.enough()
                ? "Done: each week is one of the " + measured.done().size() + " weeks of the record, drawn by chance ("
                        + count(measured.doneInAll()) + " reviews by " + measured.doers()
                        + " workers), made larger or smaller as the workers and what each does differ from then."
                : "Done: the record has fewer than " + Measured.FEWEST_WEEKS
                        + " weeks of reviews, or too few in them, so each week is drawn by chance around workers times reviews (a Poisson draw).";
    }

    private String comesBack() {
        return measured.comesBack().stream().anyMatch(many -> many > 0)
                ? "Coming back: a review that is done comes due again after as long as one of the record did, drawn by chance."
                : "Coming back: the record has no review that set the next, so none that is done comes due again within the year.";
    }

    /** Every fourth week. */
    public Table table() {
        var head = new ArrayList<>(List.of(
                Table.Cell.of("By"),
                Table.Cell.number("1 run in 10 has no more than"),
                Table.Cell.number("Half have no more than"),
                Table.Cell.number("9 in 10 have no more than")));
        if (!counted.isEmpty()) {
            head.add(Table.Cell.number("Counted"));
        }
        var table = Table.of("Reviews waiting").head(head).firstCellNamesRow();
        for (var week = 0; week < forecast.weeks().size(); week += ROW) {
            table = table.row(row(week));
        }
        return table;
    }

    private List<Table.Cell> row(int week) {
        var line = forecast.weeks().get(week);
        var row = new ArrayList<>(List.of(
                Table.Cell.of(InWords.date(forecast.day(week))),
                Table.Cell.number(count(line.low())),
                Table.Cell.number(count(line.middle())),
                Table.Cell.number(count(line.high()))));
        if (!counted.isEmpty()) {
            row.add(Table.Cell.number(countedBy(forecast.day(week))));
        }
        return row;
    }

    /** Every week, as a file for a spreadsheet. */
    public String csv() {
        var rows = new StringBuilder(
                CsvText.row(List.of("by", "workers", "1 in 10 at most", "half at most", "9 in 10 at most", "counted")));
        for (var week = 0; week < forecast.weeks().size(); week++) {
            var line = forecast.weeks().get(week);
            var day = forecast.day(week);
            rows.append(CsvText.row(List.of(
                    day.toString(),
                    ForecastForm.number(wanted.workersFrom(day)),
                    String.valueOf(line.low()),
                    String.valueOf(line.middle()),
                    String.valueOf(line.high()),
                    countedBy(day).replace(",", ""))));
        }
        return rows.toString();
    }

    /** What was counted on the day, or in the six days before it where it was not; empty where it was on none of them. */
    private String countedBy(LocalDate day) {
        var week = counted.subMap(day.minusDays(6), day.plusDays(1));
        return week.isEmpty() ? "" : count(on(week.lastKey()));
    }

    /** How what was counted last stands to what was foreseen; null where nothing was counted yet. */
    public @Nullable String sinceThen() {
        if (counted.isEmpty()) {
            return null;
        }
        var last = counted.lastKey();
        var line = forecast.weeks().get((int) ChronoUnit.WEEKS.between(forecast.from(), last));
        var where = on(last) < line.low()
                ? "fewer than in 9 of 10 runs"
                : on(last) > line.high() ? "more than in 9 of 10 runs" : "within what was foreseen";
        return "On " + InWords.date(last) + " there were " + count(on(last)) + " overdue: " + where + ".";
    }

    private int on(LocalDate day) {
        return counted.getOrDefault(day, 0);
    }

    public ForecastPicture picture() {
        return ForecastPicture.of(this);
    }

    static String count(int many) {
        return String.format(Locale.UK, "%,d", many);
    }
}
