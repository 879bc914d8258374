package org.ourplan.invitation.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.ourplan.access.HelpPart;
import org.ourplan.access.Helping;
import org.ourplan.access.Invitation;
import org.ourplan.organisation.Involvement;
import org.ourplan.organisation.Work;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/**
 * Who helps me, and whom I have invited.
 *
 * @param helpers those who help by an invitation of their own
 * @param waiting invited by the person, not used yet
 * @param asked organisations that were asked to help and have not ended; those the person chose stay when they say no
 */
public record MyHelpersPage(List<Helping.Helper> helpers, List<Invitation> waiting, List<Involvement> asked)
        implements Page {

    public MyHelpersPage {
        helpers = helpers.stream().filter(one -> one.involvement() == null).toList();
        asked = asked.stream()
                .filter(one -> one.waits() || one.goesOn() || (one.work() == Work.PLANNING && one.end() == null))
                .toList();
    }

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Override
    public String template() {
        return "invitation/myHelpers";
    }

    /** What somebody may see and do, in the person's words. */
    public List<String> parts(Set<HelpPart> parts) {
        return parts.stream().sorted().map(HelpPart::mine).toList();
    }

    /** For what the organisation was asked, in the person's words. */
    public String about(Involvement one) {
        return one.work() == Work.ADVOCACY
                ? "Somebody independent who speaks up for you, for " + one.about() + "."
                : "You chose them to help you plan.";
    }

    public String day(Instant at) {
        return InWords.date(at.atZone(LONDON).toLocalDate());
    }
}
