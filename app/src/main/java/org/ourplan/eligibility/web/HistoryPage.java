package org.ourplan.eligibility.web;

import java.util.List;
import org.ourplan.eligibility.store.Determined;
import org.ourplan.platform.web.Page;

/**
 * Every determination of a person, newest first.
 *
 * @param whose the name they like to be called by
 */
public record HistoryPage(String whose, List<Determined> determinations) implements Page {

    @Override
    public String template() {
        return "eligibility/history";
    }
}
