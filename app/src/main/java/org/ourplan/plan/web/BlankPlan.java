package org.ourplan.plan.web;

import java.util.ArrayList;
import java.util.List;
import org.ourplan.forms.BlankForm;
import org.ourplan.plan.PlanRecord;
import org.ourplan.platform.web.Answers;
import org.ourplan.writing.Question;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** A plan as a form to write on by hand: what the page asks that takes it in again, in the same order and the same words. */
@Configuration(proxyBeanMethods = false)
class BlankPlan {

    private static final int WANTS = 4;
    private static final String LEAD =
            "For writing your own plan, with anybody you like beside you. It is your plan: what you want and who does what."
                    + " We type it in as you wrote it and go through it with you.";
    private static final String SECTION = "Care Act 2014 s25";

    /** For somebody whose plan is not begun. */
    @Bean
    @Order(4)
    BlankForm blankPlanForm() {
        return form("plan", "My plan", PaperSheets.unbegun(WANTS));
    }

    /** For this plan, with the needs that were found. */
    static BlankForm of(PlanRecord plan) {
        return form("plan", "The plan of " + plan.personName(), new PaperSheets(plan, Answers.none()).sections());
    }

    private static BlankForm form(String name, String title, List<PaperSheets.Section> sections) {
        return new BlankForm(
                name,
                title,
                LEAD,
                SECTION,
                sections.stream().map(BlankPlan::part).toList());
    }

    private static BlankForm.Part part(PaperSheets.Section section) {
        var questions = new ArrayList<Question>();
        for (var sheet : section.sheets()) {
            if (!sheet.legend().isEmpty()) {
                questions.add(Question.heading(sheet.legend(), ""));
            }
            sheet.asks().forEach(ask -> questions.add(asked(ask, !sheet.need().isEmpty())));
        }
        return new BlankForm.Part(section.heading(), section.lead(), questions);
    }

    /** A choice among many that is asked again and again has a line to write on, as it has a list that drops down on the page. */
    private static Question asked(Ask ask, boolean again) {
        var choices = ask.choices().stream()
                .map(pick -> Question.option(pick.value(), pick.words()))
                .toList();
        var kind = switch (ask.kind()) {
            case WORDS -> Question.Kind.WORDS;
            case ONE_LINE -> Question.Kind.LINE;
            case ONE_OF -> again ? Question.Kind.LIST : Question.Kind.ONE;
            case ANY_OF -> Question.Kind.SEVERAL;
            case DAY -> Question.Kind.DATE;
            case MONEY -> Question.Kind.MONEY;
            case NUMBER -> Question.Kind.NUMBER;
            case HEADING -> Question.Kind.HEADING;
            case HIDDEN, FOLD -> throw new IllegalArgumentException("not asked on paper");
        };
        return new Question(ask.name(), ask.label(), ask.hint(), kind, "", choices);
    }
}
