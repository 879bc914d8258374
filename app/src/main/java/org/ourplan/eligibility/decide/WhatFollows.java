package org.ourplan.eligibility.decide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.eligibility.AfterDetermination;
import org.ourplan.law.eligibility.AfterFacts;
import org.ourplan.law.eligibility.CarerDuty;
import org.ourplan.law.eligibility.Determination;
import org.ourplan.law.eligibility.Duty;
import org.ourplan.law.eligibility.DutyDecision;
import org.ourplan.law.eligibility.DutyFacts;
import org.ourplan.law.eligibility.OrdinaryResidence;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/** What must follow a determination, from what is recorded after it: s13(2) to (5), ss 18 to 20, 24(2). */
public final class WhatFollows {

    private static final String ONLY_A_POWER = "The council need not meet these needs, but it may. ";

    private WhatFollows() {}

    /** True where what was decided, in words, is a power that has not been used. */
    public static boolean isOnlyAPower(String decided) {
        return decided.startsWith(ONLY_A_POWER);
    }

    /**
     * What is recorded after a determination.
     *
     * @param carer true for a carer's determination
     * @param wantsCouncil yes, no or not-asked
     * @param settled of the adult, also for a carer: resident-here, present-no-settled-residence, elsewhere or unknown
     * @param whyPower why the council chooses to meet needs it need not meet; may be empty
     * @param whyNotMeeting why it will not meet some needs; empty: no such decision
     * @param letterWords the letter's words as put to the person
     * @param homeCouncil the council where they ordinarily live, and when it was told (s19(2))
     */
    public record After(
            boolean carer,
            Determination determination,
            @Nullable LocalDate letterGivenOn,
            String adviceMeetOrReduce,
            String advicePreventOrDelay,
            String whatCouldBeDone,
            String wantsCouncil,
            String settled,
            String whyPower,
            String whyNotMeeting,
            @Nullable LocalDate notMeetingGivenOn,
            LetterWords letterWords,
            HomeCouncil homeCouncil) {

        /** The same with the answers of s13(3), or of s13(4) for a carer. */
        public After answered(String couldBeDone, String wants, String lives) {
            return new After(
                    carer,
                    determination,
                    letterGivenOn,
                    adviceMeetOrReduce,
                    advicePreventOrDelay,
                    couldBeDone,
                    wants,
                    lives,
                    whyPower,
                    whyNotMeeting,
                    notMeetingGivenOn,
                    letterWords,
                    homeCouncil);
        }

        /** The same with why the council would use its power, and which council it told. */
        public After choosing(String why, HomeCouncil told) {
            return new After(
                    carer,
                    determination,
                    letterGivenOn,
                    adviceMeetOrReduce,
                    advicePreventOrDelay,
                    whatCouldBeDone,
                    wantsCouncil,
                    settled,
                    why,
                    whyNotMeeting,
                    notMeetingGivenOn,
                    letterWords,
                    told);
        }

        /** True where choosing to meet the needs asks for notice to the council where they ordinarily live: s19(2). */
        public boolean tellsHomeCouncil() {
            return !carer && determination instanceof Determination.Eligible && settled.equals("elsewhere");
        }

        AfterFacts facts() {
            var facts = AfterFacts.of(carer ? AfterFacts.Who.CARER : AfterFacts.Who.ADULT, determination)
                    .withLetterSent(letterGivenOn)
                    .withAdvice(adviceMeetOrReduce, advicePreventOrDelay)
                    .withNextStep(whatCouldBeDone, answer(wantsCouncil), residence(settled));
            return whyNotMeeting.isBlank() ? facts : facts.withDecisionNotToMeet(notMeetingGivenOn);
        }
    }

    /**
     * Notice to the council where an adult ordinarily lives, before this one chooses to meet their eligible needs.
     *
     * @param name empty while it is not known
     * @param toldOn the day it was told; null while it has not been
     */
    public record HomeCouncil(String name, @Nullable LocalDate toldOn) {

        /** Nobody was told. */
        public static HomeCouncil notTold() {
            return new HomeCouncil("", null);
        }
    }

    /** What stops the letter. */
    public static List<Finding> beforeLetter(After after) {
        return AfterDetermination.beforeSendingLetter(after.facts());
    }

    /** What stops budget and plan. */
    public static List<Finding> beforePlanning(After after) {
        return AfterDetermination.beforePlanning(after.facts());
    }

    /** What stops closing. */
    public static List<Finding> beforeClosing(After after) {
        return AfterDetermination.beforeClosing(after.facts());
    }

    /** Advice that is word for word another person's, or one part like the other, is not written for this person. */
    @Carries("PREV-9")
    public static List<Finding> notTailored(String meetOrReduce, String preventOrDelay, boolean usedForSomebodyElse) {
        var findings = new ArrayList<Finding>();
        if (!meetOrReduce.isBlank() && meetOrReduce.equals(preventOrDelay)) {
            findings.add(Finding.stop(
                    "PREV-9",
                    "Care Act 2014 s13(5)",
                    "The two parts say the same. Write each for its own purpose.",
                    "advice/prevent-or-delay"));
        }
        if (usedForSomebodyElse) {
            findings.add(Finding.stop(
                    "PREV-9",
                    "Care Act 2014 s13(5)",
                    "These are the very words of another person’s letter. Write what fits this person.",
                    "advice/meet-or-reduce"));
        }
        return findings;
    }

    /**
     * What is known for the duty to meet eligible needs.
     *
     * @param charge none, at-or-below, above or not-known
     * @param careHome yes, no or not-asked
     * @param lacksCapacity whether they lack capacity to arrange this care: about that one decision
     * @param someoneElse whether somebody else can arrange it
     */
    public record Money(String charge, String careHome, String lacksCapacity, String someoneElse) {}

    /** Whether the council must, may, or cannot yet say. */
    @Carries({"DUTY-1", "DUTY-2", "DUTY-4", "DUTY-6", "DUTY-8", "ELIG-CARER-8"})
    public static DutyDecision duty(After after, Money money) {
        var eligible = after.determination() instanceof Determination.Eligible;
        if (after.carer()) {
            return CarerDuty.toSupport(new CarerDuty.CarerSupport(
                    eligible,
                    residence(after.settled()),
                    CarerDuty.DeliveredTo.CARER,
                    carersCharge(money.charge()),
                    Answer.UNANSWERED,
                    "",
                    after.whyPower()));
        }
        var facts = eligible
                ? DutyFacts.eligibleNeed(residence(after.settled()), charge(money.charge()))
                : DutyFacts.otherNeed(residence(after.settled()));
        return Duty.toMeet(new DutyFacts(
                facts.eligible(),
                facts.residence(),
                facts.charge(),
                answer(after.wantsCouncil()),
                answer(money.careHome()),
                answer(money.lacksCapacity()),
                answer(money.someoneElse()),
                false,
                after.homeCouncil().toldOn(),
                after.whyPower()));
    }

    /** The decision in one or more sentences with its section. */
    public static String inWords(DutyDecision decision) {
        return switch (decision) {
            case DutyDecision.MustMeet must ->
                "The council must meet these needs. " + must.reason()
                        + (must.paysFullCost() ? " They pay the full cost." : "") + " (" + must.section() + ")";
            case DutyDecision.MayMeet may -> ONLY_A_POWER + may.reason() + " (" + may.power() + ")";
            case DutyDecision.MetByCarer met -> met.reason() + " (" + met.section() + ")";
            case DutyDecision.CannotDecide cannot ->
                "We cannot say yet whether the council must meet these needs. "
                        + String.join(
                                " ",
                                cannot.missing().stream().map(Finding::sentence).toList());
        };
    }

    /** How the page's words for a home read in the law. */
    static OrdinaryResidence residence(String settled) {
        return switch (settled) {
            case "resident-here" -> OrdinaryResidence.HERE;
            case "present-no-settled-residence" -> OrdinaryResidence.PRESENT_WITH_NO_SETTLED_RESIDENCE;
            case "elsewhere" -> OrdinaryResidence.ELSEWHERE;
            default -> OrdinaryResidence.UNKNOWN;
        };
    }

    private static DutyFacts.Charge charge(String charge) {
        return switch (charge) {
            case "none" -> DutyFacts.Charge.NO_CHARGE;
            case "at-or-below" -> DutyFacts.Charge.RESOURCES_AT_OR_BELOW_LIMIT;
            case "above" -> DutyFacts.Charge.RESOURCES_ABOVE_LIMIT;
            default -> DutyFacts.Charge.NOT_KNOWN;
        };
    }

    private static Answer carersCharge(String charge) {
        return switch (charge) {
            case "none", "at-or-below" -> Answer.YES;
            case "above" -> Answer.NO;
            default -> Answer.UNANSWERED;
        };
    }

    private static Answer answer(String words) {
        return switch (words) {
            case "yes" -> Answer.YES;
            case "no" -> Answer.NO;
            default -> Answer.UNANSWERED;
        };
    }
}
