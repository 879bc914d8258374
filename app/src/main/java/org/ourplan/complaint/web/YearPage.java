package org.ourplan.complaint.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ourplan.complaint.Learning;
import org.ourplan.complaint.decide.ComplaintYear;
import org.ourplan.govuk.Table;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/** The report of a year: how many, about what, how many were right, and what was done. Nobody is named. */
public record YearPage(ComplaintYear year, List<Learning> learnt) implements Page {

    @Override
    public String template() {
        return "complaint/year";
    }

    public String heading() {
        return "Complaints in the year to " + InWords.date(year.lastDay());
    }

    /** What is counted, in the order of the regulations. */
    Map<String, Long> counts() {
        var counts = new LinkedHashMap<String, Long>();
        counts.put("Complaints received", year.received());
        counts.put("Decided to be well founded, in whole or in part", year.wellFounded());
        counts.put("Known to have gone to the Ombudsman", year.ombudsman());
        counts.put("Acknowledged within three working days", year.acknowledgedInTime());
        counts.put("Answered so far", year.answered());
        counts.put("Answered by the day that was told", year.inTime());
        counts.put("Told us orally and settled by the next working day (not counted above)", year.settledAtOnce());
        return counts;
    }

    public Table table() {
        var table = Table.of("How many")
                .head(List.of(Table.Cell.of("What"), Table.Cell.number("How many")))
                .firstCellNamesRow();
        for (var one : counts().entrySet()) {
            table = table.row(Table.Cell.of(one.getKey()), Table.Cell.number(String.valueOf(one.getValue())));
        }
        return table;
    }

    public Table subjects() {
        var table = Table.of("About what")
                .head(List.of(Table.Cell.of("What"), Table.Cell.number("How many")))
                .firstCellNamesRow();
        for (var one : year.subjects().entrySet()) {
            table = table.row(Table.Cell.of(one.getKey().words()), Table.Cell.number(String.valueOf(one.getValue())));
        }
        return table;
    }

    public int fewest() {
        return ComplaintYear.FEWEST_SHOWN;
    }

    /** All of it as rows: kind, what, how many or what was done. */
    List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        counts().forEach((what, count) -> rows.add(List.of("count", what, String.valueOf(count))));
        year.subjects().forEach((what, count) -> rows.add(List.of("subject", what.words(), String.valueOf(count))));
        rows.add(List.of(
                "subject", "About something that fewer than " + fewest() + " complained about", "" + year.fewer()));
        learnt.forEach(one -> rows.add(List.of("learnt", one.theme() + ": " + one.words(), done(one))));
        return rows;
    }

    /** What was done about it, or that nobody said so yet. */
    public String done(Learning one) {
        return LearningPage.done(one);
    }
}
