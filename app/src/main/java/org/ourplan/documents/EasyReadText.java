package org.ourplan.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ourplan.documents.EasyRead.Line;
import org.ourplan.documents.EasyRead.Section;
import org.ourplan.documents.copy.Block;
import org.ourplan.documents.copy.Block.Manner;
import org.ourplan.documents.copy.PageTree;

/**
 * An Easy Read document as somebody types it: each line one idea; a line that begins with # is a heading; the name of a picture and a
 * colon before a line choose its picture ("phone: Call us"); words in quotation marks are the person's own.
 */
public final class EasyReadText {

    private static final String FIRST = "What this is about";

    private EasyReadText() {}

    /** As typed, read into its parts. A line without the name of a picture gets one that goes with its words. */
    public static List<Section> read(String typed) {
        var sections = new ArrayList<Section>();
        var heading = FIRST;
        var lines = new ArrayList<Line>();
        for (var line :
                typed.lines().map(String::strip).filter(one -> !one.isEmpty()).toList()) {
            if (line.startsWith("#")) {
                close(sections, heading, lines);
                heading = line.replaceFirst("^#+\\s*", "");
            } else {
                lines.add(line(line));
            }
        }
        close(sections, heading, lines);
        return sections;
    }

    private static void close(List<Section> sections, String heading, List<Line> lines) {
        if (!lines.isEmpty()) {
            sections.add(new Section(heading, lines));
            lines.clear();
        }
    }

    private static Line line(String typed) {
        var colon = typed.indexOf(':');
        var named = colon < 0 ? "" : typed.substring(0, colon).strip();
        for (var picture : Picture.values()) {
            if (name(picture).equalsIgnoreCase(named)) {
                return said(picture, typed.substring(colon + 1).strip());
            }
        }
        return said(Picture.going(typed), typed);
    }

    private static Line said(Picture picture, String words) {
        var theirs = words.length() > 2 && words.matches("[“\"].*[”\"]");
        return new Line(picture, theirs ? words.substring(1, words.length() - 1) : words, theirs);
    }

    /** The name by which a picture is chosen, for example {@code look again}. */
    public static String name(Picture picture) {
        return picture.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A first draft from what a document says: its sentences in short lines, for somebody to make easy. */
    public static String draft(PageTree page) {
        var draft = new StringBuilder("# " + FIRST + "\n");
        var lines = 0;
        var begun = false;
        for (var block : page.blocks()) {
            begun |= block instanceof Block.Heading heading && heading.level() == 1;
            if (!begun) {
                continue;
            }
            if (block instanceof Block.Heading heading && heading.level() == 2) {
                draft.append("\n# ").append(heading.words()).append('\n');
            }
            for (var line : lines(block).limit(EasyRead.MOST_LINES - 1L - lines).toList()) {
                draft.append(line).append('\n');
                lines++;
            }
        }
        return draft + (lines == EasyRead.MOST_LINES - 1 ? "page: There is more in the whole letter.\n" : "");
    }

    private static Stream<String> lines(Block block) {
        return switch (block) {
            case Block.Words words when words.manner() == Manner.SMALL -> Stream.empty();
            case Block.Words words
            when words.manner() == Manner.THEIRS ->
                ShortLines.of(Block.words(words.runs())).map(line -> "“" + line + "”");
            case Block.Words words -> ShortLines.of(Block.words(words.runs()));
            case Block.Item item -> ShortLines.of(Block.words(item.runs()));
            case Block.Idea idea -> {
                var picture = idea.picture() == null ? "" : name(idea.picture()) + ": ";
                yield Stream.of(picture + (idea.theirs() ? "“" + idea.words() + "”" : idea.words()));
            }
            case Block.Table table ->
                table.rows().stream()
                        .flatMap(row -> ShortLines.of(row.stream()
                                .map(cell -> cell.replace("\n", ", "))
                                .filter(cell -> !cell.isBlank())
                                .collect(Collectors.joining(": "))));
            case Block.Heading heading -> heading.level() > 2 ? Stream.of(heading.words()) : Stream.empty();
            case Block.ToWrite room -> Stream.empty();
        };
    }
}
