package org.ourplan.advocacy.web;

import org.ourplan.advocacy.Report;
import org.ourplan.platform.web.InWords;

/** When a report came, and how far its answer is, in a sentence. */
final class ReportWords {

    private ReportWords() {}

    static String said(Report one) {
        var came = "Report of " + one.byName() + ", " + InWords.time(one.reported())
                + (one.hasConcern() ? ", with a concern. " : ". ");
        var reply = one.reply();
        return came
                + (reply != null
                        ? "Answered by " + reply.by() + ", " + InWords.time(reply.at()) + "."
                        : one.answerBy() == null
                                ? "It waits for our answer. No day was set for it."
                                : "It waits for our answer, by " + InWords.date(one.answerBy())
                                        + ", our local target.");
    }
}
