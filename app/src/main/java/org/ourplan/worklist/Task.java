package org.ourplan.worklist;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.Role;
import org.ourplan.platform.PersonId;

/**
 * Something to do.
 *
 * @param person for whom, and by what name the list shows them
 * @param about the contact, assessment, plan … it is about
 * @param what the button's sentence, for example "Finish the needs assessment"
 * @param why why it is due, one sentence
 * @param due by when, if there is a date
 * @param account whose it is, if one worker's
 * @param team whose it is, if a team's
 * @param role only for those of this role in the team, if given
 * @param waitingOn who else it waits for, empty when it waits for its owner
 * @param comingUp true for what is not to be done yet: reviews, step-downs
 * @param link straight to the place
 */
public record Task(
        PersonId person,
        String personName,
        TaskKind kind,
        UUID about,
        String what,
        String why,
        @Nullable LocalDate due,
        Force force,
        @Nullable UUID account,
        @Nullable UUID team,
        @Nullable Role role,
        String waitingOn,
        boolean comingUp,
        String link) {}
