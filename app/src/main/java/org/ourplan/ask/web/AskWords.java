package org.ourplan.ask.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.ourplan.ask.Ask;
import org.ourplan.platform.web.InWords;

/** What became of something that was asked for, in sentences. */
final class AskWords {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private AskWords() {}

    static String asked(Ask ask) {
        return "Asked on " + day(ask.asked()) + " by " + ask.askedByName() + ".";
    }

    /** By when an answer comes. Nothing is invented: where nobody said a day yet, this says so. */
    static String answerBy(Ask ask, LocalDate today, boolean toPerson) {
        var by = ask.answerBy();
        if (by == null) {
            return toPerson
                    ? "Nobody has said yet when you get an answer. We tell you here as soon as we know."
                    : "Nobody has said yet by when this is answered.";
        }
        var who = ask.promisedBy().isEmpty() ? "This is our own target." : ask.promisedBy() + " said so.";
        if (by.isBefore(today)) {
            return toPerson
                    ? "You should have had an answer by " + InWords.day(by) + ". We are late. Please ask us why."
                    : "The answer was due by " + InWords.day(by) + ". " + who;
        }
        return (toPerson ? "You get an answer by " : "The answer is due by ") + InWords.day(by) + ". " + who;
    }

    static String answered(Ask ask) {
        var answer = ask.answer();
        if (answer == null) {
            return "";
        }
        var when = answer.happensBy() == null ? "" : " Expect it by " + InWords.day(answer.happensBy()) + ".";
        return answer.said().toPerson() + when + " Answered on " + day(answer.at()) + " by " + answer.by() + ".";
    }

    private static String day(Instant at) {
        return InWords.date(at.atZone(LONDON).toLocalDate());
    }
}
