package org.ourplan.writing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Problems;

/**
 * One part that people write: its place, its title and its questions.
 *
 * @param place for example {@code typical-week} or {@code outcome/A1}
 * @param title the page's heading
 * @param small the legal name, shown small beneath; may be empty
 * @param lead one or two sentences before the questions; may be empty
 */
public record PartForm(String place, String title, String small, String lead, List<Question> questions) {

    public PartForm {
        questions = List.copyOf(questions);
    }

    public static PartForm of(String place, String title, String lead, Question... questions) {
        return new PartForm(place, title, "", lead, List.of(questions));
    }

    /** The same questions at another place: for what there may be several of. */
    public PartForm at(String other) {
        return new PartForm(other, title, small, lead, questions);
    }

    /** The same without the questions of these names, those beneath choices too. */
    public PartForm without(Set<String> names) {
        return new PartForm(place, title, small, lead, without(questions, names));
    }

    private static List<Question> without(List<Question> questions, Set<String> names) {
        return questions.stream()
                .filter(question -> !names.contains(question.name()))
                .map(question -> new Question(
                        question.name(),
                        question.words(),
                        question.hint(),
                        question.kind(),
                        question.needed(),
                        question.choices().stream()
                                .map(choice -> new Question.Option(
                                        choice.value(), choice.words(), choice.hint(), without(choice.then(), names)))
                                .toList()))
                .toList();
    }

    /** Every question, those beneath choices too, headings left out. */
    public List<Question> all() {
        return questions.stream()
                .flatMap(question -> question.withBeneath().stream())
                .filter(question -> question.kind() != Question.Kind.HEADING)
                .toList();
    }

    /** Whether a field belongs to this part: a form keeps no more than it asked. */
    public Predicate<String> fields() {
        var names = new HashSet<String>();
        for (var question : all()) {
            names.add(question.name());
            if (question.kind() == Question.Kind.DATE) {
                names.addAll(List.of(question.name() + "-day", question.name() + "-month", question.name() + "-year"));
            }
        }
        return names::contains;
    }

    /** The label of each field, for the page of two texts. */
    public Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        for (var question : all()) {
            if (question.kind() == Question.Kind.DATE) {
                labels.put(question.name() + "-day", question.words() + " Day");
                labels.put(question.name() + "-month", question.words() + " Month");
                labels.put(question.name() + "-year", question.words() + " Year");
            } else {
                labels.put(question.name(), question.words());
            }
        }
        return labels;
    }

    /** The words of each choice of each field that offers choices, for the page of two texts. */
    public Map<String, Map<String, String>> choices() {
        var choices = new LinkedHashMap<String, Map<String, String>>();
        for (var question : all()) {
            if (!question.choices().isEmpty()) {
                var words = new LinkedHashMap<String, String>();
                question.choices().forEach(choice -> words.put(choice.value(), choice.words()));
                choices.put(question.name(), words);
            }
        }
        return choices;
    }

    /**
     * What cannot be taken as typed: a day that is not one, a number that is not one, something left out that is
     * needed.
     */
    public Problems problems(Answers answers) {
        var problems = Problems.none();
        for (var question : all()) {
            var name = question.name();
            switch (question.kind()) {
                case DATE ->
                    problems.when(
                            answers.hasDate(name) && answers.date(name).isEmpty(),
                            name + "-day",
                            "“" + question.words() + "” must be a real date, such as 27 3 2027");
                case NUMBER ->
                    problems.when(
                            answers.has(name) && !answers.one(name).matches("\\d{1,5}"),
                            name,
                            "“" + question.words() + "” must be a whole number, such as 28");
                case MONEY ->
                    problems.when(
                            answers.has(name) && answers.money(name).isEmpty(),
                            name,
                            "“" + question.words() + "” must be an amount in pounds, such as 83.10");
                default -> problems.when(!question.needed().isEmpty() && !answers.has(name), name, question.needed());
            }
        }
        return problems;
    }

    /** A question and its answer in words, for reading. */
    public record Line(String question, String answer) {}

    /** What was answered, in order; what nobody answered is left out, and so is what belongs to a choice not made. */
    public List<Line> read(Answers answers) {
        var lines = new ArrayList<Line>();
        questions.forEach(question -> read(question, answers, lines));
        return lines;
    }

    private static void read(Question question, Answers answers, List<Line> lines) {
        var said = said(question, answers);
        if (!said.isEmpty()) {
            lines.add(new Line(question.words(), said));
        }
        for (var choice : question.choices()) {
            if (answers.chose(question.name(), choice.value())) {
                choice.then().forEach(beneath -> read(beneath, answers, lines));
            }
        }
    }

    private static String said(Question question, Answers answers) {
        return switch (question.kind()) {
            case HEADING -> "";
            case DATE -> answers.date(question.name()).map(InWords::date).orElse("");
            case LINE, WORDS, NUMBER -> answers.one(question.name());
            case MONEY -> answers.money(question.name()).map(InWords::pounds).orElse(answers.one(question.name()));
            case ONE, SEVERAL, LIST ->
                String.join(
                        "; ",
                        question.choices().stream()
                                .filter(choice -> answers.chose(question.name(), choice.value()))
                                .map(Question.Option::words)
                                .toList());
        };
    }
}
