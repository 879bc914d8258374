package org.ourplan.eligibility;

import java.util.List;
import org.ourplan.access.PersonInView;
import org.ourplan.access.SignedIn;
import org.ourplan.eligibility.decide.WhatFollows;
import org.ourplan.eligibility.decide.WhatFollows.After;
import org.ourplan.eligibility.store.AfterStore;
import org.ourplan.eligibility.store.Determined;
import org.ourplan.law.eligibility.DutyDecision;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.event.Happening;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Refused;
import org.ourplan.writing.Saving;
import org.ourplan.writing.Writings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records what follows a determination: advice, the next questions and the duty, other help, and a decision not to meet needs.
 * Each is written as a part with its versions. Nothing but the advice that goes into the letter begins before the letter is
 * given, and nothing is written about a determination that another has taken the place of.
 */
@Component
public class FollowUp {

    private final Writings writings;
    private final AfterStore store;
    private final Progress progress;

    FollowUp(Writings writings, AfterStore store, Progress progress) {
        this.writings = writings;
        this.store = store;
        this.progress = progress;
    }

    /** Both parts of the advice; after the letter is given only where it belongs to a decision not to meet needs. */
    @Transactional
    @Carries("PREV-9")
    public Saving advice(Determined made, int opened, Answers answers, SignedIn by) {
        refuseOld(made);
        if (made.after().letterGivenOn() != null && !made.eligible()) {
            throw new Refused(
                    List.of("The letter with this advice has been given, so the advice cannot be changed."),
                    made.page());
        }
        var saving = writings.save(made.id(), "advice", opened, answers, by);
        if (saving instanceof Saving.Saved) {
            store.advice(made.id(), answers.one("meet-or-reduce"), answers.one("prevent-or-delay"));
            progress.happened(made, Happening.ADVICE_WRITTEN, by);
        }
        return saving;
    }

    /** The answers of s13(3) or (4), and the duty they come to. */
    @Transactional
    @Carries({"ELIG-ADULT-11", "ELIG-ADULT-12", "ELIG-CARER-8"})
    public Saving next(PersonInView person, Determined made, int opened, Answers answers, SignedIn by) {
        refuseBeforeLetter(made);
        if (!made.eligible()) {
            throw new Refused(
                    List.of(
                            "No need was found eligible, so there is no duty to decide on. See what is still open to them."),
                    made.page());
        }
        var saving = writings.save(made.id(), "next", opened, answers, by);
        if (saving instanceof Saving.Saved) {
            var wants = answers.has("wants-council") ? answers.one("wants-council") : "not-asked";
            var after = after(made, answers, wants);
            var duty = WhatFollows.duty(after, money(answers));
            store.next(made.id(), after.whatCouldBeDone(), wants, after.settled(), WhatFollows.inWords(duty));
            progress.dutyDecided(person, made, isToMeet(duty, wants), by);
        }
        return saving;
    }

    /** Help that is open to somebody whatever the result: the power, prevention, information. Each with why. */
    @Transactional
    @Carries({"ELIG-ADULT-14", "DUTY-4", "DUTY-8"})
    public Saving offer(PersonInView person, Determined made, Offer offer, int opened, Answers answers, SignedIn by) {
        refuseBeforeLetter(made);
        var saving = writings.save(made.id(), "offer/" + offer.word(), opened, answers, by);
        if (saving instanceof Saving.Saved) {
            if (offer == Offer.POWER) {
                var power = "Care Act 2014 " + power(made);
                store.power(
                        made.id(),
                        answers.one("why"),
                        "The council chooses to meet needs it need not meet. (" + power + ")");
                progress.dutyDecided(person, made, true, by);
            }
            progress.happened(made, Happening.HELP_OFFERED, by);
        }
        return saving;
    }

    /** A decision not to meet needs that were assessed: its reasons are owed in writing. */
    @Transactional
    @Carries("DUTY-13")
    public Saving notMeeting(PersonInView person, Determined made, int opened, Answers answers, SignedIn by) {
        refuseBeforeLetter(made);
        var saving = writings.save(made.id(), "not-meeting", opened, answers, by);
        if (saving instanceof Saving.Saved) {
            store.notMeeting(made.id(), answers.one("why"));
            store.advice(made.id(), answers.one("meet-or-reduce"), answers.one("prevent-or-delay"));
            progress.notMeeting(person, made, by);
        }
        return saving;
    }

    /** For a carer s20(6); for eligible needs of somebody who lives elsewhere s19(2); for any others s19(1). */
    private static String power(Determined made) {
        if (made.carer()) {
            return "s20(6)";
        }
        return made.eligible() && made.after().settled().equals("elsewhere") ? "s19(2)" : "s19(1)";
    }

    private static boolean isToMeet(DutyDecision duty, String wants) {
        return duty instanceof DutyDecision.MustMeet && !wants.equals("no");
    }

    private static After after(Determined made, Answers answers, String wants) {
        var so = made.after();
        return new After(
                so.carer(),
                so.determination(),
                so.letterGivenOn(),
                so.adviceMeetOrReduce(),
                so.advicePreventOrDelay(),
                answers.one("what-could-be-done"),
                wants,
                answers.one("residence"),
                so.whyPower(),
                so.whyNotMeeting(),
                so.notMeetingGivenOn());
    }

    private static WhatFollows.Money money(Answers answers) {
        return new WhatFollows.Money(
                answers.one("charge"),
                answers.one("care-home"),
                answers.one("lacks-capacity"),
                answers.one("someone-else"));
    }

    private static void refuseBeforeLetter(Determined made) {
        refuseOld(made);
        if (made.after().letterGivenOn() == null) {
            throw new Refused(
                    List.of("The written decision and its reasons have not been given yet. Give them before going on."),
                    made.page());
        }
    }

    private static void refuseOld(Determined made) {
        if (made.supersededBy() > 0) {
            throw new Refused(
                    List.of("A later determination has taken the place of this one."),
                    made.person().link() + "/eligibility");
        }
    }
}
