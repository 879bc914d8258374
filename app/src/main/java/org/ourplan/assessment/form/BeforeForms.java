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
import org.ourplan.law.assessment.Expertise;
import org.ourplan.law.assessment.How;
import org.ourplan.law.assessment.Involved;
import org.ourplan.law.capacity.FunctionalTest;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.decide.Words;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;

/**
 * What is asked before an assessment and around it: how it is done, who is involved, one decision, a pause, a no.
 */
final class BeforeForms {

    private BeforeForms() {}

    @Carries({"AS-5", "AS-7", "AS-8", "AS-10", "AS-20"})
    static PartForm how() {
        var modes = Arrays.stream(How.Mode.values())
                .filter(mode -> mode != How.Mode.NOT_CHOSEN)
                .map(mode -> option(Words.of(mode), mode.plainTitle()))
                .toArray(Question.Option[]::new);
        return PartForm.of(
                "how",
                "How we do this together",
                "What to expect, who leads, and when it should be finished.",
                date("explained", "When did we give them information on how an assessment works?"),
                words("why-not-before", "If that was not before we started: why not?"),
                one(
                        "self-assessment",
                        "We asked: would you like to do the assessment yourself, with our support?",
                        option("yes", "Yes, they would")
                                .then(yesNo("can-take-part", "Do they have capacity to take part in that?")),
                        option("no", "No, they would rather we did it together")),
                one("mode", "How is it done?", modes),
                words("why", "Why does that suit this person?"),
                yesNo("capacity-in-doubt", "Is there doubt about their capacity to make a decision in it?"),
                line("assured-by", "If they do it themselves: who checks with them that it is right and complete?"),
                date("expect-by", "When did we tell them it should be finished?"));
    }

    @Carries({"AS-12", "AS-19", "CON-7"})
    static PartForm assessor(boolean carers) {
        var expertise = Arrays.stream(Expertise.values())
                .map(one -> option(Words.of(one), one.plainTitle())
                        .then(yesNo("trained-" + Words.of(one), "Are they trained in that?")))
                .toList();
        return PartForm.of(
                "assessor",
                "Who does this assessment",
                "The person may have a wish. Whoever does it has to know enough about what they live with.",
                line("assessor", "Who does it?"),
                words("preference", "Whom would the person like to do it, or not to do it?"),
                several("asked", "What does whoever does it have to know more about?", expertise)
                        .hint("Leave it empty if nothing special."),
                words("consulted", "If they are not trained in it: which expert did you ask, and when?"),
                ifYes(
                        "combined",
                        "Is it done together with somebody else's assessment?",
                        line(
                                "combined-with",
                                carers ? "Whose? Such as the adult they care for" : "Whose? Such as their carer"),
                        yesNo("agrees-here", "Does the person assessed here agree to that?"),
                        yesNo("agrees-other", "Does the other person agree?")));
    }

    @Carries({"AS-3", "CAR-5"})
    static PartForm person(boolean carers) {
        return PartForm.of(
                "involved/person",
                carers ? "How the carer took part" : "How they took part",
                "Nothing about them without them.",
                words("how", "How did they take part?")
                        .hint("Such as: we met twice at home, and talked for an hour each time."),
                words("meant", "What helped them say what they wanted to say?"));
    }

    static PartForm somebody(boolean carers) {
        var roles = Arrays.stream(Involved.Role.values())
                .filter(role -> role != Involved.Role.THE_PERSON)
                .filter(role -> carers || role != Involved.Role.CARED_FOR_ADULT_NOT_ASKED_FOR)
                .map(role -> option(Words.of(role), whyHere(role, carers)))
                .toArray(Question.Option[]::new);
        return PartForm.of(
                "involved/",
                "Somebody else who is involved",
                "",
                line("name", "Their name").needed("Enter their name"),
                one("role", "Why do they belong here?", roles),
                one(
                        "invited",
                        "Were they invited?",
                        option("yes", "Yes")
                                .then(
                                        yesNo("took-part", "Did they take part?"),
                                        words("how", "How did they take part?")),
                        option("no", "No").then(words("why-not", "Why not?"))));
    }

    private static String whyHere(Involved.Role role, boolean carers) {
        return switch (role) {
            case THE_PERSON -> "The person";
            case CARER -> carers ? "Another carer" : "They care for the person unpaid";
            case ASKED_FOR -> carers ? "The carer asked for them" : "The person asked for them";
            case INTERESTED_IN_WELFARE -> "The person lacks capacity to ask, and they care about their wellbeing";
            case CARED_FOR_ADULT_NOT_ASKED_FOR -> "The adult cared for, whom the carer did not ask for";
        };
    }

    @Carries({"MCA-1", "MCA-2", "MCA-3"})
    static PartForm capacity() {
        var questions = new ArrayList<Question>();
        questions.add(line("decision", "Which one decision is this about?")
                .hint("Such as: whether to accept help with washing. It says nothing about any other decision.")
                .needed("Name the one decision this is about, such as: whether to accept help with washing"));
        questions.add(date("assessed", "When did you assess it?"));
        questions.add(words("help", "What help did you give them to make it?")
                .hint("Such as: pictures, a second visit in the morning, their daughter explaining."));
        for (var test : FunctionalTest.values()) {
            questions.add(one(
                    "able-" + Words.of(test),
                    "For this decision, can they: " + lower(test.plainTitle()) + "?",
                    option("yes", "Yes"),
                    option("no", "No").then(words("why-" + Words.of(test), "What shows this?"))));
        }
        questions.addAll(impairment());
        return new PartForm(
                "capacity/",
                "Capacity for one decision",
                "",
                "Everybody is presumed able to decide. This is about one decision at one time, never about the person.",
                questions);
    }

    private static List<Question> impairment() {
        return List.of(
                heading("Only where one of those is no", "An unwise decision is not a sign that they cannot decide."),
                ifYes(
                        "impairment",
                        "Is there an impairment of, or a disturbance in, how the mind or brain works?",
                        yesNo("because", "Is that why they cannot make this decision?"),
                        words("because-why", "How do you know?")));
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(java.util.Locale.UK) + words.substring(1);
    }

    @Carries("PREV-8")
    static PartForm pause() {
        return PartForm.of(
                "pause",
                "Pause the assessment",
                "You may pause to see what reablement or prevention does. The duty to assess goes on, and a"
                        + " need that cannot wait"
                        + " is met meanwhile.",
                words("why", "Why are we pausing?"),
                words("trying", "What are we trying meanwhile?"),
                date("resume", "When do we take it up again?"));
    }

    @Carries({"AS-16", "CAR-8"})
    static PartForm refusal(boolean carers) {
        var said = List.of(
                date("refused", "When did they say no?"),
                words("words", "What did they say?").needed("Write down what they said"));
        var law = List.of(
                one(
                        "capacity-to-refuse",
                        "Do they have capacity to say no to this assessment?",
                        option("yes", "Yes"),
                        option("no", "No")
                                .then(yesNo("best-interests", "Would an assessment be in their best interests?"))),
                yesNo("abuse-or-neglect", "Are they experiencing abuse or neglect, or at risk of it?"));
        var questions = new ArrayList<Question>(said);
        if (!carers) {
            questions.addAll(law);
        }
        return new PartForm(
                "refusal",
                "They say no to the assessment",
                "",
                "They can change their mind at any time, and we will offer again if things change.",
                questions);
    }
}
