package org.ourplan.govuk;

import gg.jte.Content;

/** More about something, for those who open it. Nothing that all must read. */
public record Details(Words summary, Words content, boolean open, Extra extra) implements Adjustable<Details> {

    /** Plain text under a summary. */
    public static Details of(String summary, String text) {
        return of(Words.of(summary), Words.of(text));
    }

    /** Rich content under a summary. */
    public static Details of(String summary, Content content) {
        return of(Words.of(summary), content);
    }

    /** Rich content under a rich summary. */
    public static Details of(Content summary, Content content) {
        return new Details(Words.of(summary), Words.of(content), false, Extra.NONE);
    }

    /** Open from the start. */
    public Details opened() {
        return new Details(summary, content, true, extra);
    }

    @Override
    public Details extra(Extra changed) {
        return new Details(summary, content, open, changed);
    }
}
