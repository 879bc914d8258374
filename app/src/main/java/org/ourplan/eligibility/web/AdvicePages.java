package org.ourplan.eligibility.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.eligibility.FollowUp;
import org.ourplan.eligibility.decide.WhatFollows;
import org.ourplan.eligibility.store.AfterStore;
import org.ourplan.eligibility.web.Forms.Form;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Written advice for one person (s13(5)), and reasons for not meeting needs with the same advice (s24(2)). */
@Controller
@MayUse(value = Role.PRACTITIONER, whose = Whose.A_PERSON_WORKED_WITH)
class AdvicePages {

    private static final String ADVICE = "/people/{person}/eligibility/{determination}/advice";
    private static final String NOT_MEETING = "/people/{person}/eligibility/{determination}/not-meeting";
    private static final Form ADVICE_FORM = new Form(
            "advice",
            "/advice",
            "advice",
            "Advice for this person",
            "It goes into the letter. Write it for them: what is near them, what they like, what they told you.");
    private static final Form NOT_MEETING_FORM = new Form(
            "notMeeting",
            "/not-meeting",
            "not-meeting",
            "Needs we will not meet",
            "Everything here goes into a letter to them (Care Act 2014 section 24(2)).");

    private final Forms forms;
    private final FollowUp followUp;
    private final AfterStore after;

    AdvicePages(Forms forms, FollowUp followUp, AfterStore after) {
        this.forms = forms;
        this.followUp = followUp;
        this.after = after;
    }

    @GetMapping(ADVICE)
    FollowUpPage advice(PersonInView person, @PathVariable UUID determination) {
        return forms.open(person, forms.made(person, determination), ADVICE_FORM, Answers.none());
    }

    @PostMapping(ADVICE)
    Object saveAdvice(PersonInView person, @PathVariable UUID determination, Answers typed, SignedIn by) {
        var made = forms.made(person, determination);
        var problems = adviceProblems(person, typed);
        if (!problems.isEmpty()) {
            return forms.sent(person, made, ADVICE_FORM, typed, problems);
        }
        var saving = followUp.advice(made, Forms.opened(typed), Forms.kept(typed), by);
        return Forms.answer(saving, made, ADVICE_FORM, labels(), "The advice is saved.");
    }

    @GetMapping(NOT_MEETING)
    FollowUpPage notMeeting(PersonInView person, @PathVariable UUID determination) {
        var made = forms.made(person, determination);
        var beginning = Answers.of(
                "meet-or-reduce",
                made.after().adviceMeetOrReduce(),
                "prevent-or-delay",
                made.after().advicePreventOrDelay());
        return forms.open(person, made, NOT_MEETING_FORM, beginning);
    }

    @PostMapping(NOT_MEETING)
    Object saveNotMeeting(PersonInView person, @PathVariable UUID determination, Answers typed, SignedIn by) {
        var made = forms.made(person, determination);
        var problems =
                Problems.none().when(!typed.has("why"), "why", "Say which needs the council will not meet, and why.");
        adviceProblems(person, typed).all().forEach(problem -> problems.add(problem.getKey(), problem.getValue()));
        if (!problems.isEmpty()) {
            return forms.sent(person, made, NOT_MEETING_FORM, typed, problems);
        }
        var labels = new LinkedHashMap<>(Map.of("why", "Which needs, and why"));
        labels.putAll(labels());
        var saving = followUp.notMeeting(person, made, Forms.opened(typed), Forms.kept(typed), by);
        return Forms.answer(saving, made, NOT_MEETING_FORM, labels, "Saved. Next, make the letter with these reasons.");
    }

    private Problems adviceProblems(PersonInView person, Answers typed) {
        var meet = typed.one("meet-or-reduce");
        var prevent = typed.one("prevent-or-delay");
        var problems = Problems.none()
                .when(meet.isEmpty(), "meet-or-reduce", "Write advice on what could meet or reduce their needs.")
                .when(
                        prevent.isEmpty(),
                        "prevent-or-delay",
                        "Write advice on what could prevent or delay needs in future.");
        WhatFollows.notTailored(meet, prevent, after.usedForSomebodyElse(person.id(), meet, prevent))
                .forEach(finding -> problems.add(finding.place().substring("advice/".length()), finding.sentence()));
        return problems;
    }

    private static Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        labels.put("meet-or-reduce", "What could meet or reduce their needs");
        labels.put("prevent-or-delay", "What could prevent or delay needs in future");
        return labels;
    }
}
