package org.ourplan.plan.web;

import java.util.List;
import org.ourplan.govuk.Textarea;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.decide.Places;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/** One step of writing one's own plan. */
public record PlanStepPage(PlanRecord plan, OwnStep step, OwnPen pen) implements Page {

    /** A question as it is drawn: room to answer, and what helps to think about it. */
    public record Drawn(Textarea box, List<String> prompts) {}

    @Override
    public String template() {
        return "plan/step";
    }

    public String title() {
        return step.title();
    }

    /** Whose plan it is. */
    public String of() {
        return pen.own() ? "My plan" : "The plan of " + pen.whose();
    }

    public String action() {
        return pen.step(step);
    }

    public String back() {
        return pen.overview();
    }

    /** True for the person, who has pages that a helper has not. */
    public boolean own() {
        return pen.own();
    }

    /** Why nobody may write just now; empty while it may be written in. */
    public List<String> closed() {
        return Places.ownRefusal(plan.state());
    }

    /** What they told us gets in the way, where the step is about a need; the assessment is not what a helper was given. */
    public String toldUs() {
        return plan.needs().stream()
                .filter(need -> own() && need.reference().equals(step.need()))
                .map(need -> need.getsInTheWay().strip())
                .findFirst()
                .orElse("");
    }

    /** Where ideas for it are; empty for a step that is not about a need, and for a helper. */
    public String ideas() {
        return step.need().isEmpty() || !own() ? "" : "/me/plan/ideas/" + step.need();
    }

    /** What the council's policy pack says to those who think about ways; empty where it says nothing. */
    public String ofTheCouncil() {
        return step.need().isEmpty() ? "" : plan.policy().whereOptionsAreWeighed();
    }

    public int version() {
        var part = plan.parts().get(step.place());
        return part == null ? 0 : part.version();
    }

    /** Who wrote in it last and when, in words; empty where nobody did. */
    public String saved() {
        var part = plan.parts().get(step.place());
        return part == null ? "" : "Last saved by " + part.writtenByName() + ", " + InWords.time(part.writtenAt());
    }

    public List<Drawn> questions() {
        var answers = plan.written(step.place());
        return step.questions().stream()
                .map(question -> new Drawn(
                        Textarea.named(question.field())
                                .label(question.words())
                                .rows(step.questions().size() == 1 ? 8 : 4)
                                .value(answers.typed(question.field())),
                        question.prompts()))
                .toList();
    }
}
