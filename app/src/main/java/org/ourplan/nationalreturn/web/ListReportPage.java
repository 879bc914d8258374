package org.ourplan.nationalreturn.web;

import org.ourplan.nationalreturn.ReturnLists;
import org.ourplan.platform.web.Page;

/** What a file of lists would do, before anything is done. */
public record ListReportPage(ReturnLists.Report report) implements Page {

    @Override
    public String template() {
        return "nationalreturn/listReport";
    }

    @Override
    public int status() {
        return report.wrongs().isEmpty() ? 200 : 422;
    }

    /** True where it can be loaded. */
    public boolean mayTake() {
        return report.wrongs().isEmpty() && !report.taken();
    }

    /** How much of a list changes, in a sentence. */
    public String count(ReturnLists.Change change) {
        return change.same() + " the same, " + change.added().size() + " new, "
                + change.gone().size() + " no longer";
    }
}
