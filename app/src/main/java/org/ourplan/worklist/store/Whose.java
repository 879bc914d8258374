package org.ourplan.worklist.store;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.values;
import static org.ourplan.tables.Tables.ACCOUNT;
import static org.ourplan.tables.Tables.PERSON;
import static org.ourplan.tables.Tables.TASK;
import static org.ourplan.tables.Tables.TEAM;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Row2;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;

/**
 * One of the ways in which tasks are on somebody's list: each is a place of an index.
 *
 * @param owners of whom there are several, as rows; null where there is one
 * @param theirs which tasks are an owner's
 * @param apart which of these no earlier way has already
 */
record Whose(@Nullable Table<?> owners, Condition theirs, Condition apart) {

    private static final Set<Role> WHOLE_COUNCIL = Set.of(Role.SENIOR_MANAGER, Role.SAFEGUARDING_LEAD);

    private static final UUID NO_TEAM = new UUID(0, 0);

    /** Word for word as in V26 and V27. */
    private static final Field<UUID> OF_TEAM =
            field("coalesce({0}, uuid '00000000-0000-0000-0000-000000000000')", UUID.class, TASK.TEAM);

    private static final Field<String> OF_ROLE = field("coalesce({0}, '')", String.class, TASK.ROLE);

    /**
     * Theirs by name, or of one of their roles: in their team, or in no team at all. Whoever has no team serves every team
     * with the roles that are for the whole council.
     */
    static List<Whose> mine(SignedIn who) {
        var ways = new ArrayList<Whose>();
        ways.add(new Whose(null, TASK.ACCOUNT.eq(who.account()), noCondition()));
        ways.add(nobodysByName(posts(who), who));
        var wide = who.roles().stream().filter(WHOLE_COUNCIL::contains).toList();
        if (who.team() == null && !wide.isEmpty()) {
            var role = field(name("post", "role"), String.class);
            var teams = select(TEAM.ID.as("team"), role).from(TEAM).crossJoin(asRoles(wide));
            ways.add(nobodysByName(teams.asTable("post"), who));
        }
        return ways;
    }

    /** The team's, and what its workers have from other teams; for a senior manager without a team, every team's and nobody's. */
    static List<Whose> teams(SignedIn who) {
        if (who.team() == null) {
            return who.is(Role.SENIOR_MANAGER) ? List.of(ofEveryTeam()) : List.of();
        }
        var workers = select(ACCOUNT.ID.as("worker"))
                .from(ACCOUNT)
                .where(ACCOUNT.TEAM.eq(who.team()))
                .asTable("workers");
        return List.of(
                new Whose(null, OF_TEAM.eq(who.team()), noCondition()),
                new Whose(
                        workers,
                        TASK.ACCOUNT.eq(field(name("workers", "worker"), UUID.class)),
                        TASK.TEAM.isDistinctFrom(who.team())));
    }

    /** All there is but what is about those with restricted records. */
    private static Whose ofEveryTeam() {
        var restricted = select(PERSON.ID).from(PERSON).where(condition(PERSON.RESTRICTED));
        var team = field(name("each_team", "team"), UUID.class);
        var teams = select(TEAM.ID.as("team")).from(TEAM).unionAll(select(inline(NO_TEAM)));
        return new Whose(
                teams.asTable("each_team"),
                OF_TEAM.eq(team).and(TASK.PERSON.isNull().or(TASK.PERSON.notIn(restricted))),
                noCondition());
    }

    private static Whose nobodysByName(Table<?> posts, SignedIn who) {
        return new Whose(
                posts,
                TASK.ACCOUNT
                        .isNull()
                        .and(OF_TEAM.eq(field(name("post", "team"), UUID.class)))
                        .and(OF_ROLE.eq(field(name("post", "role"), String.class)))
                        .and(TASK.NOT_FOR.isDistinctFrom(who.account())),
                noCondition());
    }

    /** Each role in their team and in none, and their team without a role. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Table<?> posts(SignedIn who) {
        var posts = new ArrayList<Row2<UUID, String>>();
        for (var role : who.roles().stream().sorted().toList()) {
            posts.add(row(inline(NO_TEAM), inline(role.name())));
            if (who.team() != null) {
                posts.add(row(val(who.team()), inline(role.name())));
            }
        }
        if (who.team() != null) {
            posts.add(row(val(who.team()), inline("")));
        }
        return values(posts.toArray(Row2[]::new)).as("post", "team", "role");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Table<?> asRoles(List<Role> roles) {
        return values(roles.stream().map(role -> row(inline(role.name()))).toArray(org.jooq.Row1[]::new))
                .as("post", "role");
    }
}
