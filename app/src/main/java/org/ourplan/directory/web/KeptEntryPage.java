package org.ourplan.directory.web;

import java.util.List;
import java.util.stream.Collectors;
import org.ourplan.directory.Entry;
import org.ourplan.directory.EntryField;
import org.ourplan.directory.store.DirectoryStore.Before;
import org.ourplan.directory.store.ReportStore.Report;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/**
 * One entry for its keeper.
 *
 * @param history every text it had, the last first
 * @param reports what people said is wrong and is not settled
 * @param told how many people were told about it
 */
public record KeptEntryPage(
        Entry entry, LastChecked lastChecked, List<Before> history, List<Report> reports, int told, Filled form)
        implements Page {

    /** Fewer than these are never counted out loud: in a small place somebody could be known by it. */
    private static final int FEW = 5;

    public KeptEntryPage {
        history = List.copyOf(history);
        reports = List.copyOf(reports);
    }

    @Override
    public String template() {
        return "directory/kept";
    }

    @Override
    public int status() {
        return form.isWrong() ? 422 : 200;
    }

    /** When it was last checked. */
    public String checked() {
        return lastChecked.of(entry);
    }

    /** How many were told about it, without saying who. */
    public String toldAbout() {
        return told == 0
                ? "Nobody was told about it by a worker yet."
                : told < FEW
                        ? "Fewer than 5 people were told about it by a worker."
                        : told + " people were told about it by a worker.";
    }

    /** What one text changed, by whom and when, in a sentence. */
    public String change(int at) {
        var now = history.get(at);
        var by = InWords.time(now.at()) + ", " + now.by() + ": ";
        if (at == history.size() - 1) {
            return by + "added.";
        }
        var before = history.get(at + 1);
        if (!now.why().equals(before.why())) {
            return by + (now.why().isEmpty() ? "shown again." : "withdrawn. " + now.why());
        }
        var fields = now.text().differsIn(before.text()).stream()
                .map(EntryField::label)
                .collect(Collectors.joining(", "));
        return by + "changed" + (fields.isEmpty() ? " what people may be looking for." : ": " + fields + ".");
    }

    /** When somebody said so. */
    public String said(Report report) {
        return InWords.time(report.at());
    }
}
