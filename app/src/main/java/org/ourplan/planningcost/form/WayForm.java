package org.ourplan.planningcost.form;

import static org.ourplan.writing.Question.money;
import static org.ourplan.writing.Question.one;
import static org.ourplan.writing.Question.option;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ourplan.planningcost.PlanMade;
import org.ourplan.planningcost.decide.Complexity;
import org.ourplan.planningcost.decide.PlanningModel;
import org.ourplan.platform.web.Answers;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;

/** How a plan is made. */
public final class WayForm {

    private static final String PRICE = "price-";

    private WayForm() {}

    /** The questions. */
    public static PartForm form() {
        return PartForm.of(
                "way",
                "Who leads the making of this plan?",
                "It shows what each way of planning costs. It changes nothing for the person, who chooses.",
                one(
                                "model",
                                "Who leads it?",
                                Stream.of(PlanningModel.values())
                                        .map(WayForm::model)
                                        .toArray(Question.Option[]::new))
                        .needed("Choose who leads it"),
                one(
                                "complexity",
                                "How complex is it?",
                                Stream.of(Complexity.values())
                                        .map(one -> option(one.name(), one.words()))
                                        .toArray(Question.Option[]::new))
                        .needed("Choose how complex it is"));
    }

    private static Question.Option model(PlanningModel model) {
        var choice = option(model.name(), model.words());
        return model.leader() == PlanningModel.Leader.OUTSIDE
                ? choice.then(money(PRICE + model.name(), "What does the council pay them for this plan?")
                        .hint("Leave it empty if it is not known yet."))
                : choice;
    }

    /** What was answered; empty where a choice is not one of the form's. */
    public static Optional<PlanMade.Way> read(Answers answers) {
        var complexity = Stream.of(Complexity.values())
                .filter(one -> answers.chose("complexity", one.name()))
                .findFirst();
        return Stream.of(PlanningModel.values())
                .filter(one -> answers.chose("model", one.name()))
                .findFirst()
                .flatMap(model -> complexity.map(how -> new PlanMade.Way(
                        model,
                        how,
                        model.leader() == PlanningModel.Leader.OUTSIDE
                                ? answers.money(PRICE + model.name()).orElse(null)
                                : null)));
    }

    /** What was said before, as answers. */
    public static Answers answers(PlanMade.@Nullable Way way) {
        if (way == null) {
            return Answers.none();
        }
        var said = Answers.of(
                "model", way.model().name(), "complexity", way.complexity().name());
        var price = way.price();
        return price == null ? said : said.with(PRICE + way.model().name(), price.toPlainString());
    }
}
