package org.ourplan.directory.exchange;

import java.util.List;
import java.util.UUID;

/**
 * What a file would do, before anything is done.
 *
 * @param file the file as it was kept
 * @param wrongs while there are any, nothing can be done with it
 * @param fingerprint of what it rests on
 */
public record ImportReport(
        UUID file, String name, boolean taken, List<ImportLine> lines, List<String> wrongs, String fingerprint) {

    public ImportReport {
        lines = List.copyOf(lines);
        wrongs = List.copyOf(wrongs);
    }

    /** The lines of one kind of change. */
    public List<ImportLine> of(ImportLine.Change change) {
        return lines.stream().filter(line -> line.change() == change).toList();
    }

    /** True where taking it over would change something. */
    public boolean changesSomething() {
        return lines.stream()
                .anyMatch(
                        line -> line.change() != ImportLine.Change.SAME && line.change() != ImportLine.Change.LEFT_OUT);
    }
}
