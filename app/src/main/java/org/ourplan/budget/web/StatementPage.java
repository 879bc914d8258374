package org.ourplan.budget.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.budget.StatementView;
import org.ourplan.charging.AssessedContribution;
import org.ourplan.law.plan.PlanKind;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/**
 * The personal budget statement on the page.
 *
 * @param own whether the person themselves reads it
 * @param mayEnter whether the reader may still enter what the person pays: only where there is no financial assessment
 * @param mayChange whether the reader may still change the other figures
 * @param decided what was decided about the plan since it was agreed, in sentences
 * @param since what a later financial assessment found, where the plan goes on saying what it said; null: none
 */
public record StatementPage(
        String callThem,
        StatementView view,
        boolean own,
        boolean mayEnter,
        boolean mayChange,
        @Nullable AssessedContribution since,
        List<String> decided)
        implements Page {

    @Override
    public String template() {
        return "budget/statement";
    }

    /** True for a carer's own support plan, which does not follow a financial assessment. */
    public boolean isCarers() {
        return view.plan().kind() == PlanKind.SUPPORT_PLAN;
    }

    /** What is paid since, in a sentence; empty where nothing was found since. */
    public String sinceInWords() {
        if (since == null) {
            return "";
        }
        var weekly = since.weekly();
        var from = ", from " + InWords.date(since.from());
        return weekly == null
                ? "A newer financial assessment waits for a figure that is not entered yet" + from + "."
                : "A newer financial assessment says " + InWords.pounds(weekly) + " a week" + from
                        + ". This statement stays as it was given with its plan.";
    }
}
