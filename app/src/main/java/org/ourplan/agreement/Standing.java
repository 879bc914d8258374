package org.ourplan.agreement;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.Role;

/** Where the agreement of a plan stands, and everybody whose role may agree plans. */
public record Standing(AgreementSoFar soFar, List<Manager> managers) {

    public Standing {
        managers = List.copyOf(managers);
    }

    /**
     * Somebody who may agree plans.
     *
     * @param jobTitle as the council gave it, may be empty
     */
    public record Manager(
            UUID account,
            String name,
            String jobTitle,
            Set<Role> roles,
            @Nullable UUID team) {

        /** Their name and what they are. */
        public String words() {
            return jobTitle.isBlank() ? name : name + ", " + jobTitle;
        }
    }
}
