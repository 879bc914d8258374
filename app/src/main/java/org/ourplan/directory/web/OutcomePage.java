package org.ourplan.directory.web;

import org.ourplan.directory.Advice;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/** What came of something that somebody was told about: read, or written once. */
public record OutcomePage(Advice advice, String callThem, Filled form) implements Page {

    @Override
    public String template() {
        return "directory/outcome";
    }

    @Override
    public int status() {
        return form.isWrong() ? 422 : 200;
    }

    /** When they were told. */
    public String told() {
        return callThem + " was told about it on " + InWords.date(advice.givenOn()) + " by " + advice.givenByName()
                + ".";
    }

    /** What came of it; empty while nobody wrote it. */
    public String cameOfIt() {
        var outcome = advice.outcome();
        return outcome == null
                ? ""
                : "On " + InWords.date(outcome.on()) + ": " + outcome.words() + " (" + outcome.by() + ")";
    }
}
