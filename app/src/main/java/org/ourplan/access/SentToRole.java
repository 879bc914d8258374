package org.ourplan.access;

import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.val;
import static org.ourplan.tables.Tables.TASK;

import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.ourplan.platform.PersonId;

/**
 * Something to do that was sent to a role, and not to anybody by name: it gives those of the role the look that it
 * needs, for as long as it is not done. A role of the whole council is sent things from every team.
 */
public final class SentToRole {

    private SentToRole() {}

    /** An open task about this person waits for a role of this account. */
    public static Condition waitsFor(SignedIn who, PersonId person) {
        return waitsFor(who, val(person.value()));
    }

    /** The same for the person of a row. */
    public static Condition waitsFor(SignedIn who, Field<UUID> person) {
        var ofWholeCouncil = who.team() == null
                ? TASK.ROLE.in(Role.SENIOR_MANAGER.name(), Role.SAFEGUARDING_LEAD.name())
                : falseCondition();
        var ofTheirTeam = who.team() == null ? falseCondition() : TASK.TEAM.eq(who.team());
        return TASK.PERSON
                .eq(person)
                .and(TASK.DONE_AT.isNull())
                .and(TASK.ACCOUNT.isNull())
                .and(TASK.COMING_UP.isFalse())
                .and(TASK.ROLE.in(who.roles().stream().map(Enum::name).toList()))
                .and(TASK.TEAM.isNull().or(ofTheirTeam).or(ofWholeCouncil));
    }
}
