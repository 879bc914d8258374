package org.ourplan.policy.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;
import org.ourplan.policy.Decision;

/** Reads the council's decision as it was written down. */
final class DecisionForm {

    private DecisionForm() {}

    /** The decision, or nothing where a problem was added. */
    static Optional<Decision> read(Answers answers, LocalDate today, Problems problems) {
        var minor = answers.chose("minor", "yes");
        var consulted = Stream.of(answers.one("consulted").split("\n"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        var decidedOn = answers.date("decided-on");
        var from = answers.date("from");
        var review = answers.date("next-review");
        problems.when(!answers.has("minor"), "minor", "Say whether it is a minor amendment.")
                .when(!answers.has("decided-by"), "decided-by", "Say who decided: the committee, or the officer.")
                .when(
                        decidedOn.isEmpty(),
                        "decided-on",
                        "Enter the day of the decision: a real date, such as 9 2 2027.")
                .when(
                        decidedOn.filter(day -> day.isAfter(today)).isPresent(),
                        "decided-on",
                        "The day of the decision is today or before.")
                .when(!answers.has("reference"), "reference", "Enter the minute or report, for example Minute 14.")
                .when(
                        minor && consulted.size() < 2,
                        "consulted",
                        "Name the two who were consulted, one on each line. Anything more than minor goes to the"
                                + " committee.")
                .when(!answers.has("equality"), "equality", "Say where the equality assessment is.")
                .when(from.isEmpty(), "from", "Enter the first day it is in force: a real date, such as 1 4 2027.")
                .when(
                        answers.hasDate("next-review") && review.isEmpty(),
                        "next-review",
                        "Enter a real date, such as 31 3 2028, or leave it empty.");
        return problems.isEmpty() ? Optional.of(decision(answers, minor ? consulted : List.of())) : Optional.empty();
    }

    private static Decision decision(Answers answers, List<String> consulted) {
        return new Decision(
                answers.one("decided-by"),
                answers.date("decided-on").orElseThrow(),
                answers.one("reference"),
                !consulted.isEmpty(),
                consulted,
                answers.one("equality"),
                answers.date("from").orElseThrow(),
                answers.date("next-review").orElse(null));
    }
}
