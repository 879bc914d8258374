package org.ourplan.charter.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ourplan.charter.Measure;
import org.ourplan.charter.Standard;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;

/** The questions of the charter: a few standards, each with what it is measured by. */
public final class CharterForm {

    /** More than anybody reads. */
    static final int MOST = 8;

    private static final String INTRODUCTION = "introduction";
    private static final String OTHERWISE = "otherwise";
    private static final int LONGEST_DAYS = 999;

    private CharterForm() {}

    /** As the page draws it. */
    public static PartForm form() {
        var questions = new ArrayList<Question>();
        questions.add(Question.words(INTRODUCTION, "What is this charter?")
                .needed("Say in a sentence or two what this charter is"));
        for (var number = 1; number <= MOST; number++) {
            questions.add(Question.heading("Standard " + number, ""));
            questions.add(Question.line(words(number), "What can people expect?")
                    .hint("One sentence that begins with We. Leave it empty where there are fewer."));
            questions.add(Question.list(
                    measure(number),
                    "What measures it?",
                    Stream.of(Measure.values())
                            .map(one -> Question.option(one.name(), one.words()))
                            .toList()));
            questions.add(Question.number(days(number), "Within how many days?")
                    .hint("Where it is measured in days: all days are counted, not only working days."));
        }
        questions.add(Question.words(OTHERWISE, "What can people do where we do not keep to it?")
                .needed("Say what people can do"));
        return new PartForm(
                "charter",
                "Our charter",
                "",
                "Promise what you can be held to. What nothing measures yet says so to everybody.",
                questions);
    }

    /** What cannot be taken as typed. */
    public static Problems problems(Answers answers) {
        var problems = form().problems(answers);
        for (var number = 1; number <= MOST; number++) {
            var measure = Measure.named(answers.one(measure(number)));
            problems.when(
                            answers.has(measure(number)) && !answers.has(words(number)),
                            words(number),
                            "Say what people can expect in standard " + number)
                    .when(
                            answers.has(measure(number)) && measure.isEmpty(),
                            measure(number),
                            "Choose a measure from the list")
                    .when(
                            measure.filter(Measure::inDays).isPresent()
                                    && !answers.one(days(number)).matches("\\d{1,3}"),
                            days(number),
                            "Enter within how many days, 0 to " + LONGEST_DAYS);
        }
        return problems.when(standards(answers).isEmpty(), words(1), "Write at least one standard");
    }

    /** The standards that were written, in order. */
    public static List<Standard> standards(Answers says) {
        return IntStream.rangeClosed(1, MOST)
                .filter(number -> says.has(words(number)))
                .mapToObj(number -> standard(says, number))
                .toList();
    }

    private static Standard standard(Answers says, int number) {
        var measure = Measure.named(says.one(measure(number))).orElse(null);
        var days = says.one(days(number));
        return new Standard(
                says.one(words(number)),
                measure,
                measure != null && measure.inDays() && days.matches("\\d{1,3}") ? Integer.parseInt(days) : 0);
    }

    /** What the charter is. */
    public static String introduction(Answers says) {
        return says.one(INTRODUCTION);
    }

    /** What people can do where it is not kept to. */
    public static String otherwise(Answers says) {
        return says.one(OTHERWISE);
    }

    /** All the words together. */
    public static String all(Answers says) {
        return String.join(
                "\n\n",
                Stream.concat(
                                Stream.of(introduction(says), otherwise(says)),
                                standards(says).stream().map(Standard::words))
                        .toList());
    }

    private static String words(int number) {
        return "standard-" + number;
    }

    private static String measure(int number) {
        return "measure-" + number;
    }

    private static String days(int number) {
        return "days-" + number;
    }
}
