package org.ourplan.agreement.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.ourplan.law.agreement.Answer;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;

/** Reads an answer to the plan: what was said, in whose words, on which day. */
final class AnswerForm {

    private AnswerForm() {}

    /** What the person typed by themselves, today. */
    static Answers own(Answers answers, LocalDate today, Problems problems) {
        problems.when(said(answers).isEmpty(), "said", "Choose whether you agree.");
        problems.when(!answers.has("words"), "words", "Tell us in your own words. A few are enough.");
        return Answers.of(
                "said",
                answers.one("said"),
                "words",
                answers.one("words"),
                "on",
                today.toString(),
                "how",
                "by themselves, online");
    }

    /** What a worker wrote down. */
    static Answers recorded(Answers answers, LocalDate today, Problems problems) {
        problems.when(said(answers).isEmpty(), "said", "Choose what they said.");
        problems.when(
                !answers.has("words"),
                "words",
                "Write down what they said, in their words, or why they could not answer.");
        problems.when(!answers.has("how"), "how", "Say how they gave this answer.");
        return Answers.of(
                "said",
                answers.one("said"),
                "words",
                answers.one("words"),
                "on",
                day(answers, today, problems),
                "how",
                answers.one("how"));
    }

    /** What somebody else said. */
    static Answers other(Answers answers, LocalDate today, Problems problems) {
        problems.when(!answers.has("name"), "name", "Enter who said this, and who they are.");
        return recorded(answers, today, problems).with("name", answers.one("name"));
    }

    private static String day(Answers answers, LocalDate today, Problems problems) {
        var on = answers.date("on");
        problems.when(on.isEmpty(), "on", "Enter the day they said this: a real date, such as 27 3 2026.");
        problems.when(
                on.filter(day -> day.isAfter(today)).isPresent(),
                "on",
                "The day they said this cannot be after today.");
        return on.orElse(today).toString();
    }

    private static Optional<Answer.Said> said(Answers answers) {
        return Stream.of(Answer.Said.values())
                .filter(said -> said.name().equals(answers.one("said")))
                .findFirst();
    }
}
