package org.ourplan.assessment.form;

import static org.ourplan.writing.Question.date;
import static org.ourplan.writing.Question.heading;
import static org.ourplan.writing.Question.ifYes;
import static org.ourplan.writing.Question.line;
import static org.ourplan.writing.Question.one;
import static org.ourplan.writing.Question.option;
import static org.ourplan.writing.Question.several;
import static org.ourplan.writing.Question.words;
import static org.ourplan.writing.Question.yesNo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ourplan.law.outcome.AdultOutcome;
import org.ourplan.law.outcome.AdultUnable;
import org.ourplan.law.rules.Carries;
import org.ourplan.law.wellbeing.WellbeingArea;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;

/** What a needs assessment asks about a life: the story first, then each outcome, then all of it together. */
final class LifeForms {

    /** For words that go into the letter with the decision. */
    static final String TO_THEM = "Say it to them, as “you”: it goes into the letter with the decision.";

    private LifeForms() {}

    static PartForm typicalWeek() {
        return PartForm.of(
                "typical-week",
                "What a typical week is like",
                "Start here. In their words, as they would tell a friend.",
                words("week", "What does a typical week look like, from getting up to going to bed?"),
                words("good", "What makes a good day?"));
    }

    static PartForm matters() {
        return PartForm.of(
                "matters",
                "Who and what matters to me",
                "",
                words("matters", "Who and what matters most to me?")
                        .hint("People, places, faith, food, music, pets, work, habits."),
                words("good-at", "What am I good at, and what do people like about me?"));
    }

    @Carries("GEN-2")
    static PartForm ownView() {
        return PartForm.of(
                "own-view",
                "My own view of my life",
                "They know best what is good for them. Write this down before anybody else's view.",
                words("own-view", "How is my life now, and what would make it better?"),
                words("feel", "How do I feel about having, or not having, help?"));
    }

    @Carries("AS-11")
    static PartForm household() {
        return PartForm.of(
                "household",
                "The people I live with",
                "What this means for everybody at home.",
                words("who", "Who lives at home with me?"),
                ifYes(
                        "looks-after-child",
                        "Am I responsible for a child, as a parent, grandparent or guardian?",
                        words("child", "Who is the child, and how old?")),
                ifYes(
                        "children",
                        "Does a child under 18 live in the home, or help?",
                        ifYes(
                                "child-cares",
                                "Does the child do any caring?",
                                words("child-does", "What does the child do?")
                                        .hint("Think about lifting, washing, giving medicine, missing school."),
                                words(
                                        "young-carer",
                                        "When did we refer them for a young carer's assessment? If we did not, why?"))),
                words("family", "How does all this affect family and the people who help?"));
    }

    @Carries({"ELIG-ADULT-5", "S003-25"})
    static PartForm outcome(AdultOutcome outcome, HelpNow help) {
        var meanings = Arrays.stream(AdultUnable.values())
                .map(meaning -> option(meaning.code(), meaning.firstPerson()))
                .toArray(Question.Option[]::new);
        var place = "outcome/" + outcome.code();
        return new PartForm(
                place,
                outcome.plainTitle(),
                outcome.legalName(),
                outcome.whatItMeans() + " Leave out of account any help they get now from family or friends.",
                NeedQuestions.of(meanings, false, help.question(place)));
    }

    static PartForm otherNeed(String place, HelpNow help) {
        var questions = new ArrayList<Question>();
        questions.add(line("title", "What would you call this need?")
                .needed("Give this need a short name, such as: taking tablets"));
        questions.add(words("can", "What I can do"));
        questions.add(words("want", "What I want"));
        questions.add(words("wants-nothing", "If I want nothing here: why?"));
        questions.add(words("way", "What gets in the way"));
        questions.addAll(NeedQuestions.around(help.question(place)));
        return new PartForm(
                place,
                "Another need",
                "",
                "A need that does not belong to one of the cards. It counts as a need all the same.",
                questions);
    }

    @Carries("AS-6")
    static PartForm upsAndDowns() {
        return PartForm.of(
                "ups-and-downs",
                "Good days and bad days",
                "Needs that come and go count. Look back far enough to see them truly.",
                yesNo("fluctuates", "Do my needs or my situation go up and down?"),
                line("period", "What period did we look at?").hint("Such as: the last 12 months."),
                words("pattern", "What is the pattern?"));
    }

    @Carries({"GEN-1", "GEN-3"})
    static PartForm wellbeing(boolean carers) {
        var questions = new ArrayList<Question>();
        for (var area : WellbeingArea.values()) {
            questions.add(one(
                    "affected-" + area.letter(),
                    area.plainWords(),
                    option("yes", carers ? "Caring affects this" : "My needs affect this"),
                    option("no", "Not affected")));
            questions.add(line("note-" + area.letter(), "How, or why not: " + lower(area.plainWords()) + "?"));
        }
        questions.addAll(takenTogether());
        return new PartForm(
                "wellbeing",
                "What it does to my wellbeing",
                "",
                "Nine areas. Say something about each, even if it is that all is well.",
                questions);
    }

    private static List<Question> takenTogether() {
        var areas = Arrays.stream(WellbeingArea.values())
                .map(area -> option(area.letter(), area.plainWords()))
                .toList();
        return List.of(
                heading(
                        "Taken together",
                        "This is a judgement about this person's life. A person makes it, with them."),
                several("significant-areas", "Where is the effect significant, or likely to be?", areas),
                one(
                        "significance",
                        "So the effect on wellbeing is",
                        option("now", "significant now"),
                        option("likely", "likely to be significant"),
                        option("not", "not significant")),
                words("why", "Why? What does it mean in this person's life?").hint(TO_THEM));
    }

    static PartForm cause() {
        return PartForm.of(
                "cause",
                "Where the needs come from",
                "",
                yesNo(
                                "from-impairment",
                                "Do the needs come from, or have to do with, a physical or mental impairment or"
                                        + " an illness?")
                        .hint("No diagnosis is needed. Old age by itself is not one; frailty is."),
                words("basis", "What does that rest on?").hint(TO_THEM));
    }

    @Carries("AS-4")
    static PartForm whatElse() {
        return PartForm.of(
                "what-else",
                "What else could help",
                "Before any help that the council arranges.",
                words("what-else", "What could help other than care and support?")
                        .hint("Their own strengths, the people and places around them, something at home that"
                                + " could be made easier."),
                words("prevention", "Would prevention, information and advice, or something in the community help?")
                        .hint("“No, because …” is an answer."));
    }

    @Carries("AS-14")
    static PartForm continuingHealthcare() {
        return PartForm.of(
                "continuing-healthcare",
                "NHS continuing healthcare",
                "Some people with complex health needs have all their care arranged by the NHS. If that might"
                        + " be so, we must refer them.",
                yesNo("appears", "Does it appear that they may be eligible for NHS continuing healthcare?"),
                date("referred", "When did we refer them to the integrated care board?"),
                date("already", "If the board already had it: since when?"));
    }

    static PartForm conclusion(boolean carers) {
        return PartForm.of(
                "conclusion",
                "What we found",
                "",
                yesNo(
                        "has-needs",
                        carers
                                ? "Does the carer have needs for support, or is that likely?"
                                : "Do they have needs for care and support?"),
                words("conclusion", "What did we find, in a few sentences?")
                        .hint("What they want and what gets in the way. How to meet it comes with the plan."),
                words("differs", "Where do we see it differently from them, and why?")
                        .hint("Leave empty if we agree."));
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(java.util.Locale.UK) + words.substring(1);
    }
}
