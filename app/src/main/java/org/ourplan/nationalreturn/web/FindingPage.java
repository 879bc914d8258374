package org.ourplan.nationalreturn.web;

import java.util.Map;
import org.ourplan.nationalreturn.KeptReturn;
import org.ourplan.nationalreturn.decide.NotHeld;
import org.ourplan.nationalreturn.decide.Summary;
import org.ourplan.nationalreturn.store.Menders;
import org.ourplan.platform.web.Page;

/**
 * One kind of finding, with the first rows that have it: each leads to the record, which opens for those who work with the person.
 *
 * @param menders who works with each person, by the council's own number
 */
public record FindingPage(KeptReturn kept, Summary.Group group, Map<String, Menders.Mender> menders) implements Page {

    @Override
    public String template() {
        return "nationalreturn/finding";
    }

    /** The field, and what is the matter with it. */
    public String title() {
        return group.field().header() + " " + group.problem().words();
    }

    /** Who can mend them. */
    public String mender() {
        return NotHeld.mender(group.field(), group.problem()).words();
    }

    /** Where in the record it is put right; empty where nobody has this number any more. */
    public String link(Summary.Sample sample) {
        var mender = menders.get(sample.person());
        return mender == null || mender.restricted()
                ? ""
                : "/people/" + mender.person() + NotHeld.place(group.field(), NotHeld.EventOf.named(sample.event()));
    }

    /** Who works with them. */
    public String workers(Summary.Sample sample) {
        var mender = menders.get(sample.person());
        if (mender != null && mender.restricted()) {
            return "This record is restricted. Ask a safeguarding lead";
        }
        return mender == null || mender.workers().isEmpty() ? "Nobody works with them now" : mender.workers();
    }

    /** What stands in the field; of a restricted record nothing is shown. */
    public String says(Summary.Sample sample) {
        var mender = menders.get(sample.person());
        if (mender != null && mender.restricted()) {
            return "Not shown";
        }
        return sample.value().isEmpty() ? "Nothing" : sample.value();
    }

    /** What kind of row it is. */
    public String event(Summary.Sample sample) {
        return sample.event().isEmpty() ? "Carer known by association" : sample.event();
    }
}
