package org.ourplan.worklist;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.Role;

/**
 * Something to do that is about nobody's record, for any of a role in the whole council.
 *
 * @param called what stands where other rows have a name, for example "Everybody who pays"
 * @param about what it is about: one open task of a kind for each
 * @param what the button's sentence
 * @param why why it waits, one sentence
 * @param due by when, if there is a date
 * @param notFor whoever of the role may not do it, such as the one who asked for it
 * @param link straight to the place
 */
public record CouncilTask(
        String called,
        TaskKind kind,
        UUID about,
        String what,
        String why,
        @Nullable LocalDate due,
        Role role,
        @Nullable UUID notFor,
        String link) {}
