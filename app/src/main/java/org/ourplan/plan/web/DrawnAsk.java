package org.ourplan.plan.web;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;
import org.ourplan.govuk.Checkboxes;
import org.ourplan.govuk.DateInput;
import org.ourplan.govuk.Radios;
import org.ourplan.govuk.Select;
import org.ourplan.govuk.TextInput;
import org.ourplan.govuk.Textarea;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;

/** Draws the questions of a plan's parts, with what was typed and what is wrong. */
record DrawnAsk(Answers answers, Problems problems) {

    /** The same, but a choice of one as a list that drops down: for many of the same question on one page. */
    Content dropDown(Ask ask) {
        if (ask.kind() != Ask.Kind.ONE_OF) {
            return draw(ask);
        }
        var list = Select.named(ask.name())
                .label(ask.label())
                .hint(ask.hint().isEmpty() ? null : ask.hint())
                .error(error(ask.name()))
                .value(answers.one(ask.name()))
                .option("", "Choose");
        for (var choice : ask.choices()) {
            list = list.option(choice.value(), choice.words());
        }
        return list;
    }

    /** The question drawn, with what was typed and what is wrong. */
    Content draw(Ask ask) {
        var error = error(ask.kind() == Ask.Kind.DAY ? ask.name() + "-day" : ask.name());
        var hint = ask.hint().isEmpty() ? null : ask.hint();
        return switch (ask.kind()) {
            case WORDS ->
                Textarea.named(ask.name())
                        .label(ask.label())
                        .hint(hint)
                        .rows(4)
                        .value(typed(ask))
                        .error(error);
            case ONE_LINE, MONEY, NUMBER -> box(ask, hint, error);
            case DAY -> day(ask, hint, error);
            case ONE_OF -> radios(ask, hint, error);
            case ANY_OF -> boxes(ask, hint, error);
            case HIDDEN, HEADING, FOLD -> throw new IllegalArgumentException("drawn by the template");
        };
    }

    private Content box(Ask ask, @Nullable String hint, @Nullable String error) {
        var box = TextInput.named(ask.name())
                .label(ask.label())
                .hint(hint)
                .value(typed(ask))
                .error(error);
        return switch (ask.kind()) {
            case MONEY -> box.pounds();
            case NUMBER -> box.width(5).inputmode("decimal");
            default -> box;
        };
    }

    private Content day(Ask ask, @Nullable String hint, @Nullable String error) {
        var name = ask.name();
        return DateInput.named(name)
                .legend(ask.label())
                .hint(hint)
                .values(answers.typed(name + "-day"), answers.typed(name + "-month"), answers.typed(name + "-year"))
                .error(error);
    }

    private Content radios(Ask ask, @Nullable String hint, @Nullable String error) {
        var radios = Radios.named(ask.name())
                .legend(ask.label())
                .hint(hint)
                .error(error)
                .value(answers.one(ask.name()))
                .small();
        for (var choice : ask.choices()) {
            radios = radios.choice(choice.value(), choice.words());
        }
        return ask.choices().size() == 2 ? radios.inline() : radios;
    }

    private Content boxes(Ask ask, @Nullable String hint, @Nullable String error) {
        var boxes = Checkboxes.named(ask.name())
                .legend(ask.label())
                .hint(hint)
                .error(error)
                .values(answers.all(ask.name()))
                .small();
        for (var choice : ask.choices()) {
            boxes = boxes.choice(choice.value(), choice.words());
        }
        return boxes;
    }

    private String typed(Ask ask) {
        return answers.typed(ask.name());
    }

    private @Nullable String error(String field) {
        var message = problems.of(field);
        return message.isEmpty() ? null : message;
    }
}
