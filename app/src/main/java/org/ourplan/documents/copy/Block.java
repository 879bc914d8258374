package org.ourplan.documents.copy;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ourplan.documents.Picture;

/** One thing that a page says, without how it looks. */
public sealed interface Block {

    /** A heading: 1 for the title of the page, 2 for a part, 3 beneath it. */
    record Heading(int level, String words) implements Block {}

    /** A paragraph. A line that its writer began is kept as {@code \n}. */
    record Words(List<Run> runs, Manner manner) implements Block {
        public Words {
            runs = List.copyOf(runs);
        }
    }

    /**
     * One thing of a list.
     *
     * @param depth 0 for the list itself, 1 for a list within it
     * @param mark its number with a stop; empty where the list has none
     */
    record Item(int depth, String mark, List<Run> runs) implements Block {
        public Item {
            runs = List.copyOf(runs);
        }
    }

    /** One idea of an Easy Read page, with its picture where it is one of ours. */
    record Idea(@Nullable Picture picture, String words, boolean theirs) implements Block {}

    /**
     * A table.
     *
     * @param heads what each column holds; empty where the table does not say
     * @param rows each with as many cells as there are columns, or with one: a heading of the rows beneath it
     */
    record Table(String caption, List<String> heads, List<List<String>> rows) implements Block {
        public Table {
            heads = List.copyOf(heads);
            rows = rows.stream().map(List::copyOf).toList();
        }

        /** Each row that says something as its cells with what each holds; a heading among the rows is one by itself. */
        List<List<String>> toldByRow() {
            return rows.stream().map(this::told).toList();
        }

        private List<String> told(List<String> row) {
            if (row.size() == 1) {
                return row;
            }
            return java.util.stream.IntStream.range(0, row.size())
                    .filter(at -> !row.get(at).isBlank())
                    .mapToObj(at -> (at < heads.size() && !heads.get(at).isBlank() ? heads.get(at) + ": " : "")
                            + row.get(at).replace("\n", ", "))
                    .toList();
        }
    }

    /** Room to write by hand, in lines. */
    record ToWrite(int lines) implements Block {}

    /** Words in one weight. */
    record Run(String words, boolean bold) {}

    /** Whose words a paragraph holds, or how weighty it is. */
    enum Manner {
        PLAIN,
        /** The person's own. */
        THEIRS,
        SMALL
    }

    /** The words of these runs together. */
    static String words(List<Run> runs) {
        return runs.stream().map(Run::words).collect(Collectors.joining());
    }
}
