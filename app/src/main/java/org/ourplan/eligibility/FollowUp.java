package org.ourplan.eligibility;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ourplan.access.PersonInView;
import org.ourplan.access.SignedIn;
import org.ourplan.eligibility.decide.WhatFollows;
import org.ourplan.eligibility.decide.WhatFollows.HomeCouncil;
import org.ourplan.eligibility.store.AfterStore;
import org.ourplan.eligibility.store.Determined;
import org.ourplan.law.eligibility.DutyDecision;
import org.ourplan.law.finding.Finding;
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
            var after = made.after().answered(answers.one("what-could-be-done"), wants, answers.one("residence"));
            var duty = WhatFollows.duty(after, money(answers));
            store.next(made.id(), after.whatCouldBeDone(), wants, after.settled(), WhatFollows.inWords(duty));
            progress.dutyDecided(person, made, isToMeet(duty, wants), by);
        }
        return saving;
    }

    /** The words of the letter, put to the person; not once the letter is given. */
    @Transactional
    public Saving letterWords(Determined made, int opened, Answers answers, SignedIn by) {
        refuseOld(made);
        if (made.after().letterGivenOn() != null) {
            throw new Refused(List.of("The letter has been given, so its words cannot be changed."), made.page());
        }
        var saving = writings.save(made.id(), "letter", opened, answers, by);
        if (saving instanceof Saving.Saved) {
            store.letterWords(
                    made.id(),
                    answers.given().keySet().stream()
                            .filter(answers::has)
                            .collect(Collectors.toMap(Function.identity(), answers::one)));
            progress.happened(made, Happening.LETTER_WORDED, by);
        }
        return saving;
    }

    /** Help that is open to somebody whatever the result: prevention and information, each with why. */
    @Transactional
    @Carries("ELIG-ADULT-14")
    public Saving offer(Determined made, Offer offer, int opened, Answers answers, SignedIn by) {
        refuseBeforeLetter(made);
        var saving = writings.save(made.id(), "offer/" + offer.word(), opened, answers, by);
        if (saving instanceof Saving.Saved) {
            progress.happened(made, Happening.HELP_OFFERED, by);
        }
        return saving;
    }

    /**
     * What the law makes of the council choosing to meet needs it need not meet: the power with what is missing before
     * it may be used; or that there is no such choice, since it must meet them or cannot say yet.
     */
    public DutyDecision choosing(Determined made, String why, HomeCouncil told) {
        var next = writings.of(made.id()).get("next");
        return WhatFollows.duty(
                made.after().choosing(why, told), money(next == null ? Answers.none() : next.answers()));
    }

    /** The power to meet needs all the same: s19(1) and (2), s20(6). Refused while the law misses something. */
    @Transactional
    @Carries({"ELIG-ADULT-14", "DUTY-4", "DUTY-8"})
    public Saving power(
            PersonInView person, Determined made, HomeCouncil told, int opened, Answers answers, SignedIn by) {
        refuseBeforeLetter(made);
        if (!(choosing(made, answers.one("why"), told) instanceof DutyDecision.MayMeet may)) {
            throw new Refused(
                    List.of("There is nothing to choose here: first see whether the council must meet these needs."),
                    made.page());
        }
        if (!may.beforeUsingPower().isEmpty()) {
            throw new Refused(
                    may.beforeUsingPower().stream().map(Finding::sentence).toList(), made.link() + "/offers/power");
        }
        var saving = writings.save(made.id(), "offer/" + Offer.POWER.word(), opened, answers, by);
        if (saving instanceof Saving.Saved) {
            store.power(
                    made.id(),
                    answers.one("why"),
                    told,
                    "The council chooses to meet needs it need not meet. (" + may.power() + ")");
            progress.dutyDecided(person, made, true, by);
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

    private static boolean isToMeet(DutyDecision duty, String wants) {
        return duty instanceof DutyDecision.MustMeet && !wants.equals("no");
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
