package org.ourplan.complaint.web;

import java.time.LocalDate;
import org.ourplan.complaint.Complaint;
import org.ourplan.complaint.StepTaken;
import org.ourplan.complaint.decide.Step;
import org.ourplan.law.complaint.Complainant;
import org.ourplan.law.review.Due;
import org.ourplan.platform.web.InWords;

/** Where a complaint stands and by when something is due, in sentences; the law's days and our own told apart (FIX-13). */
final class ComplaintWords {

    private ComplaintWords() {}

    /** Where it stands, in a few words. */
    static String stands(Complaint complaint, LocalDate today) {
        var life = complaint.life(today);
        if (life.refused()) {
            return "Not looked into";
        }
        if (life.ended()) {
            return complaint.steps().stream()
                    .map(StepTaken::step)
                    .filter(step -> step == Step.ANSWERED
                            || step == Step.SETTLED
                            || step == Step.OUTSIDE
                            || step == Step.PASSED_ON
                            || step == Step.WITHDRAWN)
                    .findFirst()
                    .map(Step::done)
                    .orElse("Ended");
        }
        if (life.standingWaits()) {
            return "Waits: who may complain";
        }
        if (life.timeWaits()) {
            return "Waits: made after twelve months";
        }
        return life.toAcknowledge() ? "To be acknowledged" : "Being looked into";
    }

    /** The day of the acknowledgement, or that it cannot be counted. */
    static String acknowledge(Complaint complaint) {
        return switch (complaint.acknowledgeBy()) {
            case Due.By by -> "Acknowledge it by " + InWords.day(by.by()) + ": three working days, the law says so.";
            case Due.FigureMissing gap -> "Acknowledge it at once. " + gap.sentence();
        };
    }

    /** The last day of the law for the answer, and the day that was told where it is another. */
    static String answer(Complaint complaint) {
        var law = "Answer it by " + InWords.day(complaint.answerBy())
                + (complaint.last(Step.LONGER).isPresent()
                        ? ": they agreed to a longer time than the law’s six months."
                        : ": six months, the law says so.");
        return complaint
                .told()
                .filter(day -> day.isBefore(complaint.answerBy()))
                .map(day -> law + " They were told " + InWords.day(day) + ": that day is our own.")
                .orElse(law);
    }

    /** Whether it came in time, and may be made. */
    static String standing(Complaint complaint) {
        var time = complaint.time().inTime(complaint.received())
                ? "Made within twelve months: the last day was "
                        + InWords.date(complaint.time().lastDay()) + "."
                : "Made after twelve months: the last day was "
                        + InWords.date(complaint.time().lastDay()) + ".";
        return switch (complaint.standing()) {
            case Complainant.Standing.MayComplain may -> "May complain. " + time;
            case Complainant.Standing.Waits waits -> waits.sentence() + " " + time;
            case Complainant.Standing.Refused refused -> refused.sentence() + " " + time;
        };
    }

    /** What whoever complained reads of where it stands. */
    static String toThem(Complaint complaint, LocalDate today) {
        var life = complaint.life(today);
        if (life.ended()) {
            return "We have written to you about it.";
        }
        if (life.standingWaits()) {
            return "We have to find out first whether you may complain for somebody else.";
        }
        if (life.toAcknowledge()) {
            return switch (complaint.acknowledgeBy()) {
                case Due.By by
                when by.by().isBefore(today) ->
                    "You should have heard from us by " + InWords.day(by.by()) + ". We are late. Please ask us why.";
                case Due.By by -> "You hear from us by " + InWords.day(by.by()) + ".";
                case Due.FigureMissing gap -> "You hear from us within three working days.";
            };
        }
        var day = complaint.told().orElse(complaint.answerBy());
        return day.isBefore(today)
                ? "You should have had our answer by " + InWords.day(day) + ". We are late. Please ask us why."
                : "You have our answer by " + InWords.day(day) + ".";
    }
}
