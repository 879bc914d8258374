package org.ourplan.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ourplan.law.plan.PlanKind;
import org.ourplan.law.rules.Carries;
import org.ourplan.plan.NeedBegunFrom;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.web.OwnStep.Prompted;

/** The steps of writing one's own plan: the whole life first, then each thing that I want. No step has to come before another. */
@Carries("S004-8")
final class OwnSteps {

    private OwnSteps() {}

    /** Steps that belong together. */
    record Group(String title, List<OwnStep> steps) {}

    /** Every step of this plan, in the order of the letter. */
    static List<Group> of(PlanRecord plan) {
        var life = new ArrayList<>(List.of(matters(), goodAt(), support(), goodWeek(), badDay(), wishes()));
        if (plan.kind() == PlanKind.SUPPORT_PLAN) {
            life.add(ownTime());
        }
        return List.of(
                new Group("My life", List.copyOf(life)),
                new Group(
                        "What I want", plan.needs().stream().map(OwnSteps::want).toList()),
                new Group("Later on", List.of(again())));
    }

    /** All of them, one after the other. */
    static List<OwnStep> all(PlanRecord plan) {
        return of(plan).stream().flatMap(group -> group.steps().stream()).toList();
    }

    /** The step of this key. */
    static Optional<OwnStep> at(PlanRecord plan, String key) {
        return all(plan).stream().filter(step -> step.key().equals(key)).findFirst();
    }

    private static OwnStep matters() {
        return OwnStep.of(
                "matters",
                "Who and what matters to me",
                "about-me",
                "words",
                "Who and what matters to me?",
                "Who do I want to see, and how often?",
                "Which place, habit, belief or music would I miss most?",
                "What makes me laugh, or makes me calm?");
    }

    private static OwnStep goodAt() {
        return OwnStep.of(
                "good-at",
                "What I am good at",
                "about-me",
                "good-at",
                "What do people like about me, and what am I good at?",
                "What do others thank me for?",
                "What could I show somebody else how to do?",
                "What did I use to do that I would like to do again?");
    }

    private static OwnStep support() {
        return OwnStep.of(
                "support",
                "How to support me well",
                "about-me",
                "support-me-well",
                "How do I want to be supported?",
                "What should somebody know before they come to my door?",
                "How do I show that I have had enough?",
                "What should nobody do for me?");
    }

    private static OwnStep goodWeek() {
        return OwnStep.of(
                "good-week",
                "A good week",
                "good-week",
                "words",
                "What does a good week look like for me?",
                "What is a usual week like now, and which day of it is best?",
                "What would I keep exactly as it is?",
                "What would I do more of, less of, or for the first time?");
    }

    private static OwnStep badDay() {
        return OwnStep.of(
                "bad-day",
                "A bad day",
                "good-week",
                "bad-day",
                "What is a bad day like?",
                "How does it begin, and who notices first?",
                "What helps, even a little?");
    }

    private static OwnStep wishes() {
        return OwnStep.of(
                "wishes",
                "What I think, want, feel and believe",
                "wishes",
                "words",
                "What do I think, want, feel and believe about all this?",
                "What do I hope is different in a year?",
                "What am I not willing to give up?",
                "What worries me?");
    }

    private static OwnStep ownTime() {
        return OwnStep.of(
                "own-time",
                "Work, learning and time for me",
                "work-and-leisure",
                "words",
                "Do I work or learn, or want to? What do I enjoy?",
                "What did I do before I cared for somebody?",
                "What would I do with two free hours?");
    }

    private static OwnStep want(NeedBegunFrom need) {
        return new OwnStep(
                "need-" + need.reference(),
                need.title(),
                "need/" + need.reference(),
                need.reference(),
                List.of(
                        new Prompted(
                                "goal",
                                "What do I want?",
                                List.of(
                                        "If this went well, what would I be doing, where and with whom?",
                                        "What would I feel at the end of the day?")),
                        new Prompted(
                                "can-do-myself",
                                "What can I do for myself?",
                                List.of("And with more time, some practice, or the right thing to hold or to press?")),
                        new Prompted(
                                "others-can-do",
                                "What can family, friends and people near me do?",
                                List.of(
                                        "Who has said that they would like to?",
                                        "Which group, shop, faith or neighbour could be part of it?")),
                        new Prompted("my-ideas", "What would I like to try?", ideas())));
    }

    private static List<String> ideas() {
        return List.of(
                "Near me: a place, a group, somebody who likes the same things.",
                "Family and friends: something that they would enjoy too.",
                "Something technical: a reminder, a call with a picture, a door that opens by itself.",
                "Somebody paid: when, to do what, and what they should be like.");
    }

    private static OwnStep again() {
        return OwnStep.of(
                "again",
                "When we look at it again",
                "review-date",
                "preference",
                "When and how do I want to look at this plan again?",
                "Who should be there, and who should not?",
                "Which place and which time of day suit me?");
    }
}
