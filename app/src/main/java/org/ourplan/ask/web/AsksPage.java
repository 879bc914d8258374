package org.ourplan.ask.web;

import java.time.LocalDate;
import java.util.List;
import org.ourplan.ask.Ask;
import org.ourplan.platform.web.Page;

/**
 * What was asked for, the last first, and what became of each.
 *
 * @param asks true where the reader may ask for more, and is not the one who answers
 * @param base where its addresses begin
 */
public record AsksPage(String heading, boolean asks, String base, String back, List<Ask> all, LocalDate today)
        implements Page {

    @Override
    public String template() {
        return "ask/asks";
    }

    /** What was asked for, in a few words. */
    public String what(Ask ask) {
        return asks ? ask.kind().mine() : capital(ask.kind().theirs());
    }

    /** When, and by whom. */
    public String asked(Ask ask) {
        return AskWords.asked(ask);
    }

    /** By when there is an answer, for what still waits. */
    public String answerBy(Ask ask) {
        return AskWords.answerBy(ask, today, asks);
    }

    /** The answer and what comes of it. */
    public String answered(Ask ask) {
        return AskWords.answered(ask);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
    }
}
