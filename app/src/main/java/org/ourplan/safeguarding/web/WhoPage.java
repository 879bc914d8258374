package org.ourplan.safeguarding.web;

import org.ourplan.platform.web.Page;
import org.ourplan.safeguarding.ConcernFile;
import org.ourplan.safeguarding.Named;
import org.ourplan.safeguarding.Source;

/** Who needs to know of a concern. */
public record WhoPage(ConcernFile file, boolean decides) implements Page {

    @Override
    public String template() {
        return "safeguarding/who";
    }

    /** The address of the page. */
    public String link() {
        return file.concern().link() + "/who";
    }

    /** Where somebody stops being named. */
    public String end(Named one) {
        return link() + "/name/" + one.account() + "/end";
    }

    /** Where it is written that nobody says so any more. */
    public String withdraw(Source one) {
        return link() + "/source/" + one.id() + "/withdraw";
    }
}
