package org.ourplan.invitation.web;

import java.util.List;
import org.ourplan.access.Helping;
import org.ourplan.platform.web.Page;

/**
 * The people whom this account helps.
 *
 * @param organisation the page of the organisation that it answers for; empty for anybody else
 */
public record HelpingPage(List<Helping.Helped> people, String organisation) implements Page {

    @Override
    public String template() {
        return "invitation/helping";
    }
}
