package org.ourplan.review.form;

import static org.ourplan.writing.Question.ifYes;
import static org.ourplan.writing.Question.line;
import static org.ourplan.writing.Question.one;
import static org.ourplan.writing.Question.option;
import static org.ourplan.writing.Question.words;
import static org.ourplan.writing.Question.yesNo;

import java.util.ArrayList;
import java.util.stream.Stream;
import org.ourplan.law.review.LedBy;
import org.ourplan.law.rules.Carries;
import org.ourplan.review.Around;
import org.ourplan.review.PlanLooked;
import org.ourplan.review.decide.ReviewRead;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;

/** How people meet for a review, who takes part, and what the person writes by themselves before. */
public final class MeetingForms {

    /** The part that the person writes. */
    public static final String OWN = ReviewRead.OWN;

    private MeetingForms() {}

    /** Who leads, where and how. Whoever helped to make the plan is offered first (S004-89). */
    @Carries({"REV-4", "S004-82", "S004-85"})
    static PartForm how(Around around) {
        var looked = around.review().looked();
        var leaders = Stream.of(LedBy.values())
                .map(led -> leader(led, around.callThem(), looked))
                .toArray(Question.Option[]::new);
        return PartForm.of(
                "how",
                "How do we meet?",
                "Ask " + around.callThem()
                        + " first: it is for them to choose who leads, where, when and at what pace.",
                one("led-by", "Who leads the review?", leaders),
                line("led-by-name", "Their name"),
                one(
                        "mode",
                        "How do you meet?",
                        option("face-to-face", "Face to face"),
                        option("video", "By video"),
                        option("phone", "By phone"),
                        option("writing", "In writing"),
                        option("several", "In more than one way")),
                line("where", "Where?").hint("Such as: at home, at the café, in the garden, by phone from work."),
                Question.date("when", "On which day?"),
                words("pace", "What helps " + around.callThem() + " on that day?")
                        .hint("Time of day, breaks, pictures, an interpreter, more than one short meeting."),
                one(
                        "as-wished",
                        "Is it where, when and how they wished?",
                        option("yes", "Yes"),
                        option("no", "No").then(words("not-as-wished", "What was not possible, and why?"))));
    }

    private static Question.Option leader(LedBy led, String who, PlanLooked looked) {
        var said = switch (led) {
            case PLANNER -> looked.planner() + ", who helped to make the plan";
            case PERSON -> who + ", by themselves";
            case CARER, PEER, ADVOCATE, PROVIDER, WORKER -> led.words();
        };
        var choice = option(led.name(), said);
        return led.needsAssurance(looked.plannerIsCouncil())
                ? choice.then(line(
                                "assured-" + led.name(),
                                "Which worker of the council makes sure that it is right and whole?")
                        .hint("They read it, and talk with the person, before the review ends."))
                : choice;
    }

    /** Who takes part: the person, every carer, whom they ask for, the advocate. */
    @Carries({"REV-8", "S004-87"})
    static PartForm involved(Around around) {
        var who = around.callThem();
        var questions = new ArrayList<Question>();
        questions.add(words("person-how", "How does " + who + " take part?")
                .hint("If they do not: why not, and what was tried."));
        around.carers()
                .forEach(carer -> questions.add(one(
                        Around.field(carer),
                        carer.name() + " cares for " + who + ". Were they invited?",
                        option("yes", "Yes"),
                        option("no", "No")
                                .then(line(
                                        "why-not-" + Around.field(carer),
                                        "Why was " + carer.name() + " not invited?")))));
        if (around.review().looked().supportPlan()) {
            questions.add(ifYes(
                    "adult-wanted",
                    "Does " + who + " want the adult they care for to take part?",
                    one(
                            "adult-invited",
                            "Were they invited?",
                            option("yes", "Yes"),
                            option("no", "No").then(line("adult-why-not", "Why were they not invited?")))));
        }
        questions.add(line("asked-for", "Whom else did " + who + " ask for?")
                .hint("Family, a friend, somebody who gives the support. Leave it empty if nobody."));
        questions.add(one(
                "asked-for-invited",
                "Were they invited?",
                option("yes", "Yes"),
                option("no", "No").then(line("asked-for-why-not", "Why were those they asked for not invited?"))));
        questions.add(line("advocate", "The independent advocate who takes part")
                .hint("Leave it empty where none is needed."));
        questions.add(
                line("copies", "Who is to have a copy of the letter?").hint("Only those whom " + who + " names."));
        return new PartForm("involved", "Who takes part?", "", "Nothing about them without them.", questions);
    }

    /**
     * What the person writes before people meet.
     *
     * @param mine true on their own page
     */
    public static PartForm own(boolean mine, String who) {
        return PartForm.of(
                OWN,
                mine ? "My own part" : "What " + who + " wrote before",
                mine
                        ? "Write as much or as little as you like, before we meet. Whoever does the review with you reads it."
                        : who
                                + " can write this on their own page. Or write it down here with them, in their own words.",
                words("working", mine ? "What is going well for me?" : "What is going well?"),
                words("not-working", mine ? "What is not going well?" : "What is not going well?")
                        .hint("What makes a bad day? What gets in the way?"),
                words("important", mine ? "What matters most to me now?" : "What matters most to them now?"),
                words("promises", "Did people do what they said they would?"),
                words("change", mine ? "What do I want to change?" : "What do they want to change?"),
                words(
                        "meeting",
                        mine
                                ? "Whom do I want there? Where and when suits me?"
                                : "Whom do they want there? Where and when suits them?"),
                yesNo("nothing", mine ? "Is everything fine as it is?" : "Is everything fine as it is?"));
    }
}
