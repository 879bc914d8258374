package org.ourplan.invitation.web;

import java.util.List;
import org.ourplan.access.Helping;
import org.ourplan.platform.web.Page;

/** The people whom this account helps. */
public record HelpingPage(List<Helping.Helped> people) implements Page {

    @Override
    public String template() {
        return "invitation/helping";
    }
}
