package org.ourplan.documents;

import java.util.List;

/**
 * An Easy Read document: one idea to a line, a picture on the left and the words on the right. At most twelve pages, which
 * {@code documents/easyRead.jte} keeps to where there are no more than sixty lines.
 *
 * @param sections each with its heading
 */
public record EasyRead(List<Section> sections) {

    /** More lines than this do not fit on twelve pages. */
    public static final int MOST_LINES = 60;

    public EasyRead {
        sections = List.copyOf(sections);
        if (sections.stream().mapToInt(section -> section.lines().size()).sum() > MOST_LINES) {
            throw new IllegalArgumentException(
                    "Easy Read holds at most " + MOST_LINES + " lines: say the most important");
        }
    }

    /** What somebody can do who thinks that something is wrong: the same in every Easy Read document about money. */
    public static Section ifIThinkThisIsWrong() {
        return new Section(
                "If I think this is wrong",
                List.of(
                        new Line(Picture.QUESTION, "I tell my worker."),
                        new Line(Picture.LOOK_AGAIN, "Then the council looks at it again."),
                        new Line(Picture.HELP, "My care goes on while they look."),
                        new Line(Picture.QUESTION, "If I am still not happy, I can complain."),
                        new Line(Picture.LOOK_AGAIN, "After that I can ask the Ombudsman to look at it."),
                        new Line(Picture.SPEAK_UP, "Somebody can help me to do this.")));
    }

    /** A part of the document. */
    public record Section(String heading, List<Line> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One idea.
     *
     * @param words a sentence of at most about fifteen words
     * @param theirs true when these are the person's own words
     */
    public record Line(Picture picture, String words, boolean theirs) {

        public Line(Picture picture, String words) {
            this(picture, words, false);
        }
    }
}
