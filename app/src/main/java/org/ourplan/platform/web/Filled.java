package org.ourplan.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.govuk.Button;
import org.ourplan.govuk.DateInput;
import org.ourplan.govuk.ErrorSummary;
import org.ourplan.govuk.Radios;
import org.ourplan.govuk.Select;
import org.ourplan.govuk.TextInput;
import org.ourplan.govuk.Textarea;

/** A form as it stands: what was typed and what is wrong with it, as page components that show both. */
public record Filled(Answers answers, Problems problems) {

    /** A form nobody has filled in yet. */
    public static Filled empty() {
        return new Filled(Answers.none(), Problems.none());
    }

    /** A form that begins with these answers. */
    public static Filled with(Answers answers) {
        return new Filled(answers, Problems.none());
    }

    /** One line of text. */
    public TextInput text(String field, String label) {
        return TextInput.named(field).label(label).value(answers.typed(field)).error(wrong(field));
    }

    /** An amount of pounds. */
    public TextInput pounds(String field, String label) {
        return text(field, label).pounds().width(10);
    }

    /** A number, not always whole. */
    public TextInput number(String field, String label) {
        return text(field, label).inputmode("decimal").width(5);
    }

    /** Several lines of text. */
    public Textarea area(String field, String label) {
        return Textarea.named(field)
                .label(label)
                .value(answers.typed(field))
                .rows(4)
                .error(wrong(field));
    }

    /** A day in three boxes. */
    public DateInput day(String field, String legend) {
        return DateInput.named(field)
                .legend(legend)
                .hint("For example, 27 3 2027")
                .values(answers.typed(field + "-day"), answers.typed(field + "-month"), answers.typed(field + "-year"))
                .error(wrong(field));
    }

    /** One of these; its choices are to be added. */
    public Radios oneOf(String field, String legend) {
        return Radios.named(field).legend(legend).value(answers.typed(field)).error(wrong(field));
    }

    /** One of a list. */
    public Select list(String field, String label, List<Select.Option> options) {
        return Select.named(field)
                .label(label)
                .options(options)
                .value(answers.typed(field))
                .error(wrong(field));
    }

    /** The button that sends it. */
    public Button send(String words) {
        return Button.of(words).preventDoubleClick();
    }

    /** What is wrong with a field, or nothing. */
    public @Nullable String wrong(String field) {
        var message = problems.of(field);
        return message.isEmpty() ? null : message;
    }

    /** Everything that is wrong, each linked to its field. */
    public ErrorSummary summary() {
        var summary = ErrorSummary.empty();
        for (var problem : problems.all()) {
            var field = problem.getKey();
            var first = answers.given().containsKey(field + "-day") ? field + "-day" : field;
            summary = summary.problem(first, problem.getValue());
        }
        return summary;
    }

    /** True when something is wrong. */
    public boolean isWrong() {
        return !problems.isEmpty();
    }

    /** The page's title: begins with "Error: " while something is wrong. */
    public String title(String title) {
        return isWrong() ? "Error: " + title : title;
    }
}
