package org.ourplan.policy.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ourplan.law.pack.LineKind;
import org.ourplan.law.pack.PackContent;
import org.ourplan.law.pack.PackLine;
import org.ourplan.policy.PackDraft;

/**
 * One kind of line of a pack, for reading.
 *
 * @param rows its lines; none where the pack says nothing of the kind
 * @param notSaid what holds where it says nothing
 * @param add where a line is added; empty where nothing may be
 */
public record Sections(LineKind kind, List<Row> rows, String notSaid, String add) {

    /**
     * One line.
     *
     * @param link where it is changed; empty where it may not be
     */
    public record Row(String name, String says, String source, String link) {}

    /** The kind's heading. */
    public String heading() {
        return kind.words();
    }

    /** Every kind in order, for everybody to read: without the register's ids. */
    static List<Sections> plain(PackContent pack) {
        return of(pack, line -> row(line, line.where(), ""));
    }

    /** Every kind in order, for those who keep packs. */
    static List<Sections> of(PackContent pack) {
        return of(pack, line -> row(line, LineInWords.source(line), ""));
    }

    private static List<Sections> of(PackContent pack, Function<PackLine, Row> row) {
        return Stream.of(LineKind.values())
                .map(kind -> new Sections(kind, pack.of(kind).stream().map(row).toList(), kind.otherwise(), ""))
                .toList();
    }

    /** Every kind in order, each line with where it is written. */
    static List<Sections> of(PackDraft draft, String address) {
        var sections = new ArrayList<Sections>();
        for (var kind : LineKind.values()) {
            var rows = draft.lines().entrySet().stream()
                    .filter(entry -> entry.getValue().line().kind() == kind)
                    .map(entry -> row(
                            entry.getValue().line(),
                            LineInWords.source(entry.getValue().line()),
                            address + "/" + entry.getKey()))
                    .toList();
            sections.add(new Sections(kind, rows, kind.otherwise(), address + "/new/" + kind.stored()));
        }
        return sections;
    }

    private static Row row(PackLine line, String source, String link) {
        var name = LineInWords.name(line);
        return new Row(name.isBlank() ? "Not named yet" : name, LineInWords.says(line), source, link);
    }
}
