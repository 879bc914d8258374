package org.ourplan.govuk.ourplan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.govuk.Adjustable;
import org.ourplan.govuk.Extra;

/**
 * The way from first contact to review, and where we are on it. Each stage says in words whether it is done.
 *
 * @param label what a screen reader calls it
 */
public record StagesLine(String label, List<Stage> stages, Extra extra) implements Adjustable<StagesLine> {

    public StagesLine {
        stages = List.copyOf(stages);
    }

    /** How far a stage is. */
    public enum Progress {
        DONE("Done"),
        NOW("Now"),
        GOES_ON("Goes on"),
        TO_COME("To come"),
        NOT_NEEDED("Not needed");

        private final String words;

        Progress(String words) {
            this.words = words;
        }

        /** What is shown. */
        public String words() {
            return words;
        }

        /** The end of the class of a stage this far. */
        public String modifier() {
            return words.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
        }
    }

    /**
     * One stage.
     *
     * @param href where it can be read; null where there is nothing yet
     * @param when it was done or is expected, such as "12 May 2026"; null where not known
     */
    public record Stage(
            String name,
            Progress progress,
            @Nullable String href,
            @Nullable String when) {}

    /** No stages yet; a screen reader calls it by this. */
    public static StagesLine called(String label) {
        return new StagesLine(label, List.of(), Extra.NONE);
    }

    /** With this stage next. */
    public StagesLine stage(String name, Progress progress, @Nullable String href, @Nullable String when) {
        List<Stage> more = new ArrayList<>(stages);
        more.add(new Stage(name, progress, href, when));
        return new StagesLine(label, more, extra);
    }

    @Override
    public StagesLine extra(Extra changed) {
        return new StagesLine(label, stages, changed);
    }
}
