package org.ourplan.plan.web;

import org.ourplan.law.plan.PlanKind;
import org.ourplan.plan.PlanRecord;

/** The parts about the person's whole life, before anything about support. */
final class LifeForms {

    private LifeForms() {}

    static PartForm aboutMe() {
        return PartForm.of(
                "about-me",
                "About me",
                "Write it the way you would tell a friend. What you told us in the assessment is here already: change"
                        + " whatever you like.",
                Ask.words(
                        "words",
                        "Who and what matters to me",
                        "People, places, pets, faith, music, work: whatever makes you you."),
                Ask.words("good-at", "What people like about me, and what I am good at", ""),
                Ask.words(
                        "support-me-well",
                        "How to support me well",
                        "What to do, what to avoid, and how I tell you things."));
    }

    static PartForm goodWeek() {
        return PartForm.of(
                "good-week",
                "A good week",
                "What you told us about a typical week is here already.",
                Ask.words(
                        "words",
                        "What does a good week look like for me?",
                        "Mornings, evenings, weekends. What I would keep, and what I would change."),
                Ask.words("bad-day", "What is a bad day like?", ""));
    }

    static PartForm wishes() {
        return PartForm.of(
                "about-me",
                "What I think, want, feel and believe",
                "Your views count in every decision here (Care Act 2014 s1(3)).",
                Ask.words("words", "My views, wishes, feelings and beliefs", ""));
    }

    static PartForm workAndLeisure() {
        return PartForm.of(
                "work-and-leisure",
                "Work, learning and time for me",
                "The law asks us to think about this with every carer (Care Act 2014 s10(6)).",
                Ask.words(
                        "words",
                        "Do I work, or want to? And education, training and things I enjoy",
                        "If you do not want to, say so: that is an answer."));
    }

    static PartForm extra() {
        return PartForm.listed(
                "more-about-me",
                "Something else I want in my plan",
                "It is your plan. You can add anything.",
                Ask.line("title", "What is it about?", ""),
                Ask.words("words", "What I want to say", ""));
    }

    static PartForm comment() {
        return PartForm.listed(
                "comments",
                "A comment on the plan",
                "Comments are talk about the plan. They are not part of it and are not printed.",
                Ask.words("words", "What do you want to say?", ""));
    }

    static PartForm reviewDate(PlanRecord plan) {
        var carer = plan.kind() == PlanKind.SUPPORT_PLAN;
        return PartForm.of(
                "review",
                "When shall we look at this plan again?",
                "We look at every new plan after six to eight weeks, and you can ask for a review at any time.",
                Ask.day("date", "First planned review date", "For example 1 March 2027"),
                Ask.words(
                        "preference",
                        carer ? "When and how would suit you as a carer?" : "When and how would suit you?",
                        "Who should be there, where, what time of day."));
    }
}
