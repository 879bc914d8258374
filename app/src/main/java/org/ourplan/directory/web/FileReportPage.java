package org.ourplan.directory.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ourplan.directory.exchange.ImportLine;
import org.ourplan.directory.exchange.ImportLine.Change;
import org.ourplan.directory.exchange.ImportReport;
import org.ourplan.platform.web.Page;

/** What a file would do, before anything is done. */
public record FileReportPage(ImportReport report) implements Page {

    @Override
    public String template() {
        return "directory/fileReport";
    }

    @Override
    public int status() {
        return report.wrongs().isEmpty() ? 200 : 422;
    }

    /** The changes that the file would make, in order. */
    public List<Change> changes() {
        return Stream.of(Change.values())
                .filter(change -> !report.of(change).isEmpty())
                .toList();
    }

    /** The lines of one change. */
    public List<ImportLine> of(Change change) {
        return report.of(change);
    }

    /** How many of each, in a sentence. */
    public String count() {
        return changes().stream()
                .map(change -> report.of(change).size() + " " + change.words().toLowerCase(java.util.Locale.UK))
                .collect(Collectors.joining(", ", "", "."));
    }

    /** True where it can be taken over. */
    public boolean mayTake() {
        return report.wrongs().isEmpty() && !report.taken() && report.changesSomething();
    }
}
