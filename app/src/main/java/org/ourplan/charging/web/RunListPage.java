package org.ourplan.charging.web;

import java.util.List;
import org.ourplan.charging.FigureRun;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/**
 * The runs there were, and the way to ask for one.
 *
 * @param mayAsk whether the reader's role asks for runs
 */
public record RunListPage(List<FigureRun> runs, Filled form, boolean mayAsk) implements Page {

    static final String PATH = "/charging/runs";

    @Override
    public String template() {
        return "charging/runList";
    }

    /** A run, as a link says it. */
    public static String named(FigureRun run) {
        return "From " + InWords.date(run.from());
    }

    /** Who asked for it, and when. */
    public static String asked(FigureRun run) {
        return run.askedByName() + ", " + InWords.time(run.askedAt());
    }
}
