package org.ourplan.organisation.web;

import java.util.UUID;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.organisation.Colleague;
import org.ourplan.organisation.Organisation;
import org.ourplan.organisation.Organisations;
import org.ourplan.platform.web.NotFound;
import org.springframework.stereotype.Component;

/** Who comes to an organisation's pages: whoever keeps them all for the council, and of the organisation only its own people. */
@Component
class Door {

    private final Organisations organisations;

    Door(Organisations organisations) {
        this.organisations = organisations;
    }

    /** For whoever keeps it: the council's keeper, or a manager of the organisation itself. It is not there for anybody else. */
    Organisation keeps(UUID organisation, SignedIn by) {
        var found = organisations.find(organisation);
        if (!by.is(Role.POLICY_OWNER)) {
            manages(organisation, by);
        }
        return found;
    }

    /** For a manager of the organisation itself. It is not there for anybody else, the council's keeper neither. */
    Colleague manages(UUID organisation, SignedIn by) {
        return organisations
                .of(by)
                .filter(one -> one.manages() && one.organisation().equals(organisation))
                .orElseThrow(NotFound::new);
    }
}
