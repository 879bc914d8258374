package org.ourplan.writing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.finding.Finding;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;

/** What forms that ask for constants of the law have in common. */
public final class Asking {

    private Asking() {}

    /** The constants of the law as choices. */
    public static <E extends Enum<E>> Question.Option[] options(E[] constants, Function<E, String> words) {
        return Arrays.stream(constants)
                .map(one -> Question.option(one.name(), words.apply(one)))
                .toArray(Question.Option[]::new);
    }

    /** The constant that was chosen; the other one where none was, or something else was sent. */
    public static <E extends Enum<E>> E chosen(Answers answers, String field, E[] constants, E otherwise) {
        return chosen(answers, field, constants).orElse(otherwise);
    }

    /** The constant that was chosen; empty where none was, or something else was sent. */
    public static <E extends Enum<E>> Optional<E> chosen(Answers answers, String field, E[] constants) {
        return Stream.of(constants)
                .filter(one -> one.name().equals(answers.one(field)))
                .findFirst();
    }

    /** Every constant that was ticked, in the order of the page. */
    public static <E extends Enum<E>> List<E> ticked(Answers answers, String field, E[] constants) {
        return Stream.of(constants)
                .filter(one -> answers.chose(field, one.name()))
                .toList();
    }

    /** Yes, no, or not answered. */
    public static Answer yesNo(Answers answers, String field) {
        return switch (answers.one(field)) {
            case "yes" -> Answer.YES;
            case "no" -> Answer.NO;
            default -> Answer.UNANSWERED;
        };
    }

    /** What cannot be taken as typed, with choices that the page does not offer. */
    public static Problems problems(PartForm form, Answers answers) {
        var problems = form.problems(answers);
        form.all().stream()
                .filter(question -> !question.choices().isEmpty() && answers.has(question.name()))
                .filter(question ->
                        question.choices().stream().noneMatch(choice -> answers.chose(question.name(), choice.value())))
                .forEach(question ->
                        problems.add(question.name(), "Choose from the answers on the page: " + question.words()));
        return problems;
    }

    /** A day that is needed and cannot be to come. */
    public static void past(Problems problems, Answers answers, String field, String missing, LocalDate today) {
        problems.when(answers.date(field).isEmpty(), field + "-day", missing)
                .when(
                        answers.date(field).filter(today::isBefore).isPresent(),
                        field + "-day",
                        "This day cannot be after today");
    }

    /** What the law still needs, each at its field. */
    public static void add(Problems problems, List<Finding> findings, Function<String, String> field) {
        findings.forEach(finding -> problems.add(field.apply(finding.place()), finding.sentence()));
    }
}
