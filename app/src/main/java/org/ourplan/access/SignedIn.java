package org.ourplan.access;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.platform.PersonId;

/**
 * Who is at the keyboard: handed to any controller that names it as a parameter.
 *
 * @param account the account's id, for records of who did what
 * @param name the name others see
 * @param jobTitle as the council gave it, may be empty
 * @param roles at least one
 * @param team the team they work in, if any
 * @param self their own record, for a person or carer
 */
public record SignedIn(
        UUID account,
        String name,
        String jobTitle,
        Set<Role> roles,
        @Nullable UUID team,
        @Nullable PersonId self) {

    /** True when they have any of these roles. */
    public boolean is(Role... any) {
        for (var role : any) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }
}
