package org.ourplan.directory.web;

import org.ourplan.directory.Entry;
import org.ourplan.plan.NeedBegunFrom;
import org.ourplan.platform.web.Page;

/**
 * Ideas for one thing that somebody wants.
 *
 * @param own true on the person's own page
 * @param choose the words of the button beside each idea; empty where nothing can be written in the plan now
 */
public record IdeasPage(NeedBegunFrom need, Ideas.Some some, boolean own, String action, String back, String choose)
        implements Page {

    @Override
    public String template() {
        return "directory/ideas";
    }

    /** The beginning of what an entry says. */
    public String beginning(Entry entry) {
        return DirectoryPage.beginningOf(entry);
    }

    /** Where it is and what it costs. */
    public String whereAndCost(Entry entry) {
        return DirectoryPage.whereAndCostOf(entry);
    }

    public String words() {
        return some.words();
    }

    public String place() {
        return some.place();
    }

    public java.util.List<Entry> entries() {
        return some.entries();
    }
}
