package org.ourplan.planningcost.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.govuk.Button;
import org.ourplan.govuk.Table;
import org.ourplan.planningcost.PersonTime;
import org.ourplan.planningcost.PlanMade;
import org.ourplan.planningcost.TimeEntry;
import org.ourplan.planningcost.decide.PlanningStep;
import org.ourplan.planningcost.decide.TimeKind;
import org.ourplan.planningcost.form.TimeForm;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/**
 * Time on one step, in one click: what the reader spent, entry by entry, and what everybody spent only in sums.
 *
 * @param plan whose time it is; null while the person has none
 * @param reader the account that reads this
 */
public record TimePage(
        PersonId person,
        String callThem,
        PlanningStep step,
        PersonTime time,
        @Nullable PlanMade plan,
        UUID reader) implements Page {

    @Override
    public String template() {
        return "planningcost/time";
    }

    /** The address of the page of a step, with its plan. */
    public String link(PlanningStep of) {
        return person.link() + "/time/" + of.code() + chosen(plan);
    }

    /** Where another amount is written. */
    public String other() {
        return person.link() + "/time/" + step.code() + "/other" + chosen(plan);
    }

    private static String chosen(@Nullable PlanMade plan) {
        return plan == null ? "" : "?plan=" + plan.id();
    }

    /** Every step. */
    public List<PlanningStep> steps() {
        return List.of(PlanningStep.values());
    }

    /** Whose time it is, in a sentence. */
    public String about() {
        return plan == null
                ? "There is no plan yet. This time counts to the first one."
                : "This time counts to plan " + plan.number() + ", begun on " + InWords.date(plan.begunOn()) + ".";
    }

    /** The other plans: their words, with where their time is recorded. */
    public Map<String, String> others() {
        var others = new LinkedHashMap<String, String>();
        time.plans().stream()
                .filter(one -> !one.equals(plan))
                .forEach(one -> others.put(
                        "Plan " + one.number() + ", begun on " + InWords.date(one.begunOn()),
                        person.link() + "/time/" + step.code() + chosen(one)));
        return others;
    }

    /** Who leads the making of the plan, in a sentence; empty while there is no plan. */
    public String way() {
        if (plan == null) {
            return "";
        }
        var way = plan.way();
        return way == null
                ? "Nobody said yet who leads the making of this plan."
                : way.model().words() + ". " + way.complexity().words() + "."
                        + (way.price() == null ? "" : " Paid for it: " + InWords.pounds(way.price()) + ".");
    }

    /** Where it is said who leads; empty while there is no plan. */
    public String wayLink() {
        return plan == null ? "" : person.link() + "/plans/" + plan.id() + "/who-leads";
    }

    /** What can be done in the time. */
    public List<TimeKind> kinds() {
        return List.of(TimeKind.values());
    }

    /** The buttons of one kind. */
    public List<Button> buttons(TimeKind kind) {
        return TimeForm.AT_ONCE.stream()
                .map(minutes -> Button.of(minutes + " minutes")
                        .secondary()
                        .preventDoubleClick()
                        .named("spent", TimeForm.button(kind, minutes))
                        .attribute("aria-label", minutes + " minutes: " + kind.words()))
                .toList();
    }

    /** The id of the next entry: sent twice, it is kept once. */
    public String next() {
        return NewId.next().toString();
    }

    /** What the reader spent on the plan, step by step; what they took back is left out. */
    public List<TimeEntry> own() {
        return time.own(reader, planId()).stream()
                .filter(one -> one.spent().minutes() > 0)
                .toList();
    }

    /** One entry in a line. */
    public String line(TimeEntry one) {
        var spent = one.spent();
        return InWords.date(spent.on()) + ": " + spent.step().words() + ", " + minutes(spent.minutes()) + ". "
                + spent.kind().words() + ".";
    }

    /** Where an entry is put right. */
    public String putRight(TimeEntry one) {
        return person.link() + "/time-put-right/" + one.id();
    }

    /** What everybody spent, by step; nobody is named. */
    public Table sums() {
        var table = Table.of("Everybody together, by step")
                .head(List.of(Table.Cell.of("Step"), Table.Cell.number("Minutes")))
                .firstCellNamesRow();
        for (var one : time.minutes(planId()).entrySet()) {
            table = table.row(Table.Cell.of(one.getKey().words()), Table.Cell.number(String.valueOf(one.getValue())));
        }
        return table;
    }

    /** True once anybody spent time. */
    public boolean begun() {
        return !time.minutes(planId()).isEmpty();
    }

    private @Nullable UUID planId() {
        return plan == null ? null : plan.id();
    }

    private static String minutes(int minutes) {
        return minutes == 1 ? "1 minute" : minutes + " minutes";
    }
}
