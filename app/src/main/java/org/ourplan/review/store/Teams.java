package org.ourplan.review.store;

import static org.jooq.impl.DSL.arrayOverlap;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.ourplan.tables.Tables.ACCOUNT;
import static org.ourplan.tables.Tables.PERSON;
import static org.ourplan.tables.Tables.REVIEW_DATE;
import static org.ourplan.tables.Tables.WORKING_WITH;

import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.review.ReviewKind;

/** Whose reviews, people and workers a manager looks at: those of the team; of every team for a senior manager without one. */
final class Teams {

    /** Somebody who does the council's work with people, be they in whatever team. */
    static final Condition WORKER = arrayOverlap(
            ACCOUNT.ROLES, val(new String[] {Role.PRACTITIONER.name(), Role.TEAM_MANAGER.name()}, ACCOUNT.ROLES));

    /** A date on which a plan or its direct payment is looked at: no end of something in it. */
    static final Condition REVIEW_OF_A_PLAN = REVIEW_DATE.KIND.in(
            inline(ReviewKind.FIRST.name()), inline(ReviewKind.NEXT.name()), inline(ReviewKind.DIRECT_PAYMENT.name()));

    private Teams() {}

    /** The people whom the reader's team works with. */
    static Condition people(SignedIn who) {
        var team = who.team();
        return team == null ? everyTeams(who) : peopleOf(val(team));
    }

    /** The people whom this team, or somebody in it, works with. */
    static Condition peopleOf(Field<UUID> team) {
        return works(WORKING_WITH
                .TEAM
                .eq(team)
                .or(WORKING_WITH.ACCOUNT.in(select(ACCOUNT.ID).from(ACCOUNT).where(ACCOUNT.TEAM.eq(team)))));
    }

    /** The accounts of the reader's team. */
    static Condition accounts(SignedIn who) {
        var team = who.team();
        return team == null ? ACCOUNT.TEAM.isNotNull().and(everyTeams(who)) : ACCOUNT.TEAM.eq(team);
    }

    /** Somebody works with the person now, of whom this is true. */
    static Condition works(Condition with) {
        return exists(selectOne()
                .from(WORKING_WITH)
                .where(WORKING_WITH.PERSON.eq(PERSON.ID))
                .and(WORKING_WITH.UNTIL.isNull())
                .and(with));
    }

    private static Condition everyTeams(SignedIn who) {
        return who.is(Role.SENIOR_MANAGER) ? noCondition() : falseCondition();
    }
}
