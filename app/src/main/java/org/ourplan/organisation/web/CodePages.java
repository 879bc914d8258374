package org.ourplan.organisation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.ourplan.access.Invitations;
import org.ourplan.access.MayUse;
import org.ourplan.access.OwnAddresses;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.organisation.Organisations;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The code with which somebody of an organisation comes in: shown for an hour to whoever made it, and kept nowhere. */
@Controller
@MayUse(
        value = {Role.POLICY_OWNER, Role.PLANNER},
        whose = Whose.NOBODYS)
class CodePages {

    private final Organisations organisations;
    private final Invitations invitations;
    private final OwnAddresses addresses;
    private final Door door;
    private final Clock clock;

    CodePages(Organisations organisations, Invitations invitations, OwnAddresses addresses, Door door, Clock clock) {
        this.organisations = organisations;
        this.invitations = invitations;
        this.addresses = addresses;
        this.door = door;
        this.clock = clock;
    }

    @GetMapping(OrganisationsPages.ONE + "/people/{colleague}/code")
    Page code(
            @PathVariable UUID organisation,
            @PathVariable UUID colleague,
            @RequestParam String key,
            SignedIn by,
            HttpServletRequest request) {
        var found = door.keeps(organisation, by);
        var who = organisations.person(organisation, colleague);
        var invitation = invitations.lastTo(who.id()).orElseThrow(NotFound::new);
        var code = invitations
                .code(invitation, key, clock.instant())
                .orElseThrow(() -> new Refused(
                        List.of("This code can no longer be shown: it is there for an hour, while it works."),
                        found.link()));
        return new CodePage(who.name(), code, addresses.origin(request) + "/join", invitation.ends(), found.link());
    }

    static String address(UUID organisation, UUID colleague, Invitations.Sent sent) {
        return OrganisationsPages.ALL + "/" + organisation + "/people/" + colleague + "/code?key="
                + URLEncoder.encode(sent.letter(), StandardCharsets.UTF_8);
    }
}
