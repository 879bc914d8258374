package org.ourplan.plan.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.ourplan.law.accommodation.PlaceType;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.money.Pounds;
import org.ourplan.law.options.OptionLine;
import org.ourplan.law.options.RoundTheClock;
import org.ourplan.law.plan.LineDoer;
import org.ourplan.law.plan.LineScreen;
import org.ourplan.law.plan.OtherDuty;
import org.ourplan.law.plan.WayToMeet;
import org.ourplan.law.review.ClockFigures;
import org.ourplan.law.review.Due;
import org.ourplan.law.review.OtherClocks;
import org.ourplan.law.rules.Carries;
import org.ourplan.plan.HowMet;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.InWords;

/** What a line says of how it meets its need, and what is still in the way of the budget paying for it. */
final class HowMetRead {

    private HowMetRead() {}

    static HowMet of(Answers line) {
        return new HowMet(
                Chosen.of(WayToMeet.class, line.one("way")),
                line.one("way-other"),
                Chosen.of(PlaceType.class, line.one("place-type")),
                line.chose("for-adult", "yes"),
                line.chose("policy-exception", "yes"),
                line.one("exception-why"),
                line.one("own-money-for"),
                line.date("free-until").orElse(null));
    }

    /** What is in the way of the budget paying for the line, each with the line's own place. */
    static List<Finding> findings(String place, Answers line, List<OptionLine> costs) {
        var findings = new ArrayList<>(screen(line).findings(place));
        findings.addAll(exception(place, line));
        findings.addAll(forTheAdult(place, line));
        findings.addAll(freeLongEnough(place, line));
        if (line.has("day-and-night-less") && !mayTakeOff(line, costs)) {
            findings.add(Finding.stop(
                    "S001-L6A",
                    "Cambridgeshire policy line 6",
                    "Less for support day and night counts only for support day and night, with who agreed to it, and"
                            + " never more than it costs: "
                            + line.one("what") + ".",
                    place));
        }
        return findings;
    }

    /** The line as it is screened for what other laws make others provide. */
    private static LineScreen screen(Answers line) {
        return new LineScreen(
                line.one("what"),
                Chosen.of(OtherDuty.class, line.one("other-duty")),
                PlaceType.CARE_HOME.name().equals(line.one("place-type")),
                line.date("nhs-agreed").orElse(null),
                line.chose("urgent-temporary", "yes"),
                line.one("incidental"));
    }

    /** True where the budget pays for urgent nursing to which the NHS has not agreed yet. */
    static boolean mustAskNhs(Answers line) {
        var doer = Chosen.of(LineDoer.class, line.one("doer"));
        return doer != null && doer.paid() && screen(line).mustSeekAgreement();
    }

    /** The costs with what the provider of support day and night agreed to take off, taken off the first of them. */
    @Carries({"S001-L6A"})
    static List<OptionLine> afterReduction(Answers line, List<OptionLine> costs) {
        if (!mayTakeOff(line, costs)) {
            return costs;
        }
        var first = costs.getFirst();
        var less = new RoundTheClock(first.weekly(), Pounds.NOTHING).withAgreedReduction(reduction(line));
        var after = new ArrayList<>(costs);
        after.set(0, new OptionLine(first.what(), less, first.weeks(), first.untilGoalAchieved(), first.goal()));
        return after;
    }

    /** True where support day and night costs less by agreement, so that something beside it needs no exception. */
    static boolean reducedByAgreement(Answers line) {
        return line.chose("round-the-clock", "yes")
                && line.has("day-and-night-agreed-by")
                && reduction(line).signum() > 0;
    }

    private static boolean mayTakeOff(Answers line, List<OptionLine> costs) {
        return reducedByAgreement(line)
                && !costs.isEmpty()
                && reduction(line).compareTo(costs.getFirst().weekly()) <= 0;
    }

    private static BigDecimal reduction(Answers line) {
        return line.money("day-and-night-less").orElse(Pounds.NOTHING);
    }

    @Carries("OPT-6")
    private static List<Finding> exception(String place, Answers line) {
        return line.chose("policy-exception", "yes") && !line.has("exception-why")
                ? List.of(Finding.stop(
                        "OPT-6",
                        "Care and Support Statutory Guidance 10.27",
                        "Say why this person needs an exception: " + line.one("what")
                                + ". A senior manager reads the reason and decides.",
                        place))
                : List.of();
    }

    /** Reablement is free for its first six weeks, or for all of a shorter programme; never for less. */
    @Carries("PREV-4")
    private static List<Finding> freeLongEnough(String place, Answers line) {
        var from = line.date("from").orElse(null);
        var freeUntil = line.date("free-until").orElse(null);
        if (!line.chose("free-reablement", "yes") || from == null || freeUntil == null) {
            return List.of();
        }
        return switch (new OtherClocks(ClockFigures.national())
                .lastFreeDay(from, line.date("until").orElse(null))) {
            case Due.By free
            when freeUntil.isBefore(free.by()) ->
                List.of(Finding.stop(
                        "PREV-4",
                        "SI 2014/2672 reg 3",
                        "Reablement and intermediate care are free for the first six weeks, or for all of a shorter"
                                + " programme. Here that is until "
                                + InWords.date(free.by()) + " at the earliest: " + line.one("what") + ".",
                        place));
            case Due.By longEnough -> List.of();
            case Due.FigureMissing gap -> List.of(Finding.stop("PREV-4", "SI 2014/2672 reg 3", gap.sentence(), place));
        };
    }

    @Carries({"DUTY-6", "PB-5"})
    private static List<Finding> forTheAdult(String place, Answers line) {
        return line.chose("for-adult", "yes") && !line.chose("adult-agrees", "yes")
                ? List.of(Finding.stop(
                        "DUTY-6",
                        "Care Act 2014 s20(3) and (6)",
                        "Care for the adult, so that the carer has a break, needs the adult’s agreement: "
                                + line.one("what")
                                + ". Record that they agree, or plan something else for the carer.",
                        place))
                : List.of();
    }
}
