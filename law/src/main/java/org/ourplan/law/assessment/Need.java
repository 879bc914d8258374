package org.ourplan.law.assessment;

import java.util.List;
import org.ourplan.law.answer.Answer;

/**
 * One need found by an assessment, whoever meets it now: Care Act 2014 s9(1), (4).
 *
 * @param number its place in the assessment, from 1; pages link to {@code need/1}
 * @param description what it is
 * @param source who or what says so; may be empty
 * @param frequency how often; may be empty
 * @param fluctuates whether it goes up and down
 * @param lookBack the period looked at, for example "12 months"; needed when it fluctuates
 * @param days what it is like at worst, on a typical day and at best; needed when it fluctuates
 * @param metNowBy who meets it now; may be empty. It makes no difference to whether it is a need
 * @param outcomesWanted what the person wants in day-to-day life, in their words
 * @param wantsNoOutcomeBecause why the person wants no outcome for it; may be empty
 * @param howSupportCouldHelp whether and how far care and support could contribute to those outcomes
 */
public record Need(
        int number,
        String description,
        String source,
        String frequency,
        Answer fluctuates,
        String lookBack,
        Days days,
        String metNowBy,
        List<String> outcomesWanted,
        String wantsNoOutcomeBecause,
        String howSupportCouldHelp) {

    /** A bad day, a typical day and a good day, each in words; each may be empty. */
    public record Days(String worst, String typical, String best) {

        public static Days notDescribed() {
            return new Days("", "", "");
        }

        boolean described() {
            return !worst.isBlank() && !typical.isBlank() && !best.isBlank();
        }
    }

    public Need {
        outcomesWanted =
                outcomesWanted.stream().filter(wanted -> !wanted.isBlank()).toList();
        if (number < 1) {
            throw new IllegalArgumentException("needs are numbered from 1");
        }
    }

    /** A steady need with one outcome the person wants and how support could help with it. */
    public static Need steady(int number, String description, String outcomeWanted, String howSupportCouldHelp) {
        return new Need(
                number,
                description,
                "",
                "",
                Answer.NO,
                "",
                Days.notDescribed(),
                "",
                List.of(outcomeWanted),
                "",
                howSupportCouldHelp);
    }

    /** The same need going up and down, with the period looked at and what its days are like. */
    public Need fluctuating(String period, Days described) {
        return new Need(
                number,
                description,
                source,
                frequency,
                Answer.YES,
                period,
                described,
                metNowBy,
                outcomesWanted,
                wantsNoOutcomeBecause,
                howSupportCouldHelp);
    }
}
