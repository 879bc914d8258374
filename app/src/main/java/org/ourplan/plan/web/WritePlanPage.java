package org.ourplan.plan.web;

import java.util.List;
import java.util.Optional;
import org.ourplan.govuk.TaskList;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.decide.Places;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/** Writing one's own plan: every step, what there is in it, and no word about what is not. */
public record WritePlanPage(PlanRecord plan, OwnPen pen) implements Page {

    /** Steps that belong together, and how far each is. */
    public record Group(String title, TaskList steps) {}

    @Override
    public String template() {
        return "plan/write";
    }

    public boolean own() {
        return pen.own();
    }

    public String back() {
        return pen.back();
    }

    public String heading() {
        return own() ? "Write my plan" : pen.whose() + ": write the plan";
    }

    /** Why nobody may write just now; empty while it may be written in. */
    public List<String> closed() {
        return Places.ownRefusal(plan.state());
    }

    public List<Group> groups() {
        return OwnSteps.of(plan).stream()
                .filter(group -> !group.steps().isEmpty())
                .map(group -> new Group(group.title(), list(group)))
                .toList();
    }

    private TaskList list(OwnSteps.Group group) {
        var list = TaskList.empty()
                .idPrefix(group.title().toLowerCase(java.util.Locale.UK).replace(' ', '-'));
        for (var step : group.steps()) {
            list = list.task(task(step));
        }
        return list;
    }

    /** Who wrote last is known of the part, which may hold more than this step. */
    private TaskList.Task task(OwnStep step) {
        var address = closed().isEmpty() ? pen.step(step) : null;
        var part = plan.parts().get(step.place());
        if (part == null || !step.written(plan)) {
            return TaskList.Task.of(step.title(), address, "Still open");
        }
        var last = "Under “" + PlaceNames.of(plan, step.place()) + "” last by " + part.writtenByName() + ", "
                + InWords.time(part.writtenAt());
        return TaskList.Task.of(step.title(), address, "Written in").hint(last);
    }

    /** How many steps have something in them, in a sentence that asks for nothing. */
    public String howFar() {
        var all = OwnSteps.all(plan);
        var some = all.stream().filter(step -> step.written(plan)).count();
        return some == 0
                ? "There is nothing here yet. Begin anywhere."
                : "There is something in " + some + " of " + all.size() + " parts. A plan does not need all of them.";
    }

    /** The first step with nothing in it: its words and its address. */
    public Optional<PlanPartPage.PlanLink> carryOn() {
        return OwnSteps.all(plan).stream()
                .filter(step -> closed().isEmpty() && !step.written(plan))
                .findFirst()
                .map(step -> new PlanPartPage.PlanLink("Carry on with: " + step.title(), pen.step(step), ""));
    }
}
