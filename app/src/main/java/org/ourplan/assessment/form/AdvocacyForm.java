package org.ourplan.assessment.form;

import static org.ourplan.writing.Question.heading;
import static org.ourplan.writing.Question.ifYes;
import static org.ourplan.writing.Question.line;
import static org.ourplan.writing.Question.number;
import static org.ourplan.writing.Question.one;
import static org.ourplan.writing.Question.option;
import static org.ourplan.writing.Question.several;
import static org.ourplan.writing.Question.words;
import static org.ourplan.writing.Question.yesNo;

import java.util.ArrayList;
import java.util.List;
import org.ourplan.law.advocacy.Difficulty;
import org.ourplan.law.advocacy.Matter;
import org.ourplan.law.advocacy.Process;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.decide.Words;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;

/** The advocacy check of one process (s67): can they take part, who could support them, or is an advocate needed. */
public final class AdvocacyForm {

    private AdvocacyForm() {}

    /** Its questions. */
    @Carries({"ADV-3", "ADV-4", "ADV-5"})
    public static PartForm of(Process process) {
        var questions = new ArrayList<Question>();
        questions.add(heading("Taking part", "Without help, would any of these be very hard for them?"));
        for (var area : Difficulty.values()) {
            questions.add(ifYes(
                    "difficulty-" + Words.of(area),
                    area.plainTitle(),
                    words("evidence-" + Words.of(area), "What shows this?")));
        }
        questions.add(considered(process));
        questions.add(words("adjustments", "What have we changed to make it easier to take part?")
                .hint("Such as a quiet room, more time, pictures, an interpreter, a friend in the room."));
        questions.add(heading("Somebody to support them", "Only where you answered yes above."));
        questions.add(someone());
        questions.addAll(overrides());
        return new PartForm(
                "advocacy",
                "Can they take part?",
                "",
                (process.isAssessment() ? "We ask this before every assessment." : "We ask this anew each time.")
                        + " If they would find it very hard, and nobody suitable can support them, we arrange an"
                        + " independent advocate.",
                questions);
    }

    private static Question considered(Process process) {
        var matters = Matter.in(process).stream()
                .map(matter -> option(Words.of(matter), matter.plainTitle()))
                .toList();
        return several("considered", "We have thought about", matters)
                .hint("Tick each one once you have thought about it, whatever the answer.");
    }

    private static Question someone() {
        return ifYes(
                "someone",
                "Is there somebody who could represent and support them?",
                line("someone-name", "Their name"),
                line("someone-relation", "Who they are to the person"),
                yesNo("someone-paid", "Are they paid to care for the person, or do they do it as a professional?"),
                yesNo("someone-willing", "Are they willing?"),
                yesNo("someone-able", "Are they able to: near enough, well enough, with enough time?"),
                yesNo("someone-harm", "Does anyone say that they have harmed the person?"),
                ifYes(
                        "someone-conflict",
                        "Might what is good for them clash with what is good for the person?",
                        words("someone-conflict-why", "Why are they still right?")),
                one(
                        "can-decide",
                        "Can the person decide whether they want this representative?",
                        option("yes", "Yes").then(yesNo("agrees", "Do they agree?")),
                        option("no", "No").then(yesNo("best-interests", "Is it in the person's best interests?"))));
    }

    private static List<Question> overrides() {
        return List.of(
                one(
                        "nhs-stay",
                        "Is the NHS likely to arrange a stay for them?",
                        option("hospital", "In hospital"),
                        option("care-home", "In a care home"),
                        option("none", "No")),
                number("nhs-days", "For about how many days?").hint("Leave empty if there is no stay."),
                yesNo("nhs-advocate", "Would an advocate be in their best interests during that stay?"),
                ifYes(
                        "disagree",
                        "Do we and the person supporting them disagree on something that matters?",
                        yesNo("both-agree", "Do both think an advocate would be best?")),
                ifYes(
                        "liberty",
                        "Might what is planned take away their freedom to come and go?",
                        line("liberty-senior", "If no advocate is arranged: which senior manager decided that?"),
                        words("liberty-because", "And why?")));
    }
}
