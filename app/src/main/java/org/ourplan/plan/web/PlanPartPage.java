package org.ourplan.plan.web;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.govuk.Checkboxes;
import org.ourplan.govuk.DateInput;
import org.ourplan.govuk.Radios;
import org.ourplan.govuk.TextInput;
import org.ourplan.govuk.Textarea;
import org.ourplan.plan.PolicyOfPlan;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;

/**
 * The page on which one part of a plan is written.
 *
 * @param action where its form goes
 * @param back the letter, at the place of this part
 * @param version of the part as opened, 0 where nothing was written yet
 * @param saved who wrote it last and when, in words; empty where nobody did
 * @param beneath links shown under the form: the options of a paid line
 * @param newOption where another option is added, empty where there are none
 * @param policy what the policy pack asks people to think about here; none where no options are weighed
 */
public record PlanPartPage(
        PartForm form,
        Answers answers,
        Problems problems,
        String action,
        String back,
        int version,
        String saved,
        List<PlanLink> beneath,
        String newOption,
        PolicyOfPlan policy,
        String policyLink)
        implements Page {

    /** A link with its words, and a few words after it. */
    public record PlanLink(String words, String link, String after) {}

    @Override
    public String template() {
        return "plan/part";
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : 422;
    }

    /** The question drawn, with what was typed and what is wrong. */
    public Content draw(Ask ask) {
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
            case HIDDEN, HEADING -> throw new IllegalArgumentException("drawn by the template");
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
