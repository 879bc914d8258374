package org.ourplan.budget.web;

import org.ourplan.budget.Indicative;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/** Asks how, when and by whom the person was told their indicative budget. */
public record TellPage(PersonId person, String callThem, Indicative worked, Filled form) implements Page {

    @Override
    public String template() {
        return "budget/tell";
    }

    /** The figure to tell. */
    public String figure() {
        return InWords.pounds(worked.weekly()) + " a week, which is " + InWords.pounds(worked.yearly()) + " a year";
    }

    /** Where the form goes. */
    public String action() {
        return person.link() + "/budget/" + worked.id() + "/tell";
    }
}
