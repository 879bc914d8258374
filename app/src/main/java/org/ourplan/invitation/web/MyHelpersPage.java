package org.ourplan.invitation.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.ourplan.access.HelpPart;
import org.ourplan.access.Helping;
import org.ourplan.access.Invitation;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/**
 * Who helps me, and whom I have invited.
 *
 * @param waiting invited by the person, not used yet
 */
public record MyHelpersPage(List<Helping.Helper> helpers, List<Invitation> waiting) implements Page {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Override
    public String template() {
        return "invitation/myHelpers";
    }

    /** What somebody may see and do, in the person's words. */
    public List<String> parts(Set<HelpPart> parts) {
        return parts.stream().sorted().map(HelpPart::mine).toList();
    }

    public String day(Instant at) {
        return InWords.date(at.atZone(LONDON).toLocalDate());
    }
}
