package org.ourplan.insight;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;

/**
 * Of whom the figures are.
 *
 * @param council true for everybody of the council
 * @param team otherwise those with whom this team works; null for a manager without a team, who sees nobody
 */
public record Reach(boolean council, @Nullable UUID team) {

    /** The council for a senior manager and a performance analyst; their own team for anybody else. */
    public static Reach of(SignedIn who) {
        return who.is(Role.SENIOR_MANAGER, Role.PERFORMANCE_ANALYST)
                ? new Reach(true, null)
                : new Reach(false, who.team());
    }
}
