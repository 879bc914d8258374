package org.ourplan.worklist.store;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static org.ourplan.tables.Tables.ACCOUNT;
import static org.ourplan.tables.Tables.PERSON;
import static org.ourplan.tables.Tables.TASK;
import static org.ourplan.tables.Tables.TEAM;
import static org.ourplan.tables.Tables.WORKING_WITH;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.platform.PersonId;
import org.ourplan.worklist.Force;
import org.ourplan.worklist.Group;
import org.ourplan.worklist.TaskKind;
import org.ourplan.worklist.ToDo;
import org.springframework.stereotype.Repository;

/** Work lists: the most pressing of each group with how many there are in all, in one statement. */
@Repository
public class Lists {

    /** As many of each group as the first page shows. */
    public static final int FIRST = 5;

    /** As many as a page of one group shows. */
    public static final int A_PAGE = 25;

    private static final int MOST_CHOSEN = 200;

    private static final Set<Role> WHOLE_COUNCIL = Set.of(Role.SENIOR_MANAGER, Role.SAFEGUARDING_LEAD);

    private static final Field<Integer> PLACE = field(name("place"), Integer.class);
    private static final Field<Integer> GROUP = field(name("in_group"), Integer.class);

    private final DSLContext database;

    Lists(DSLContext database) {
        this.database = database;
    }

    /** Some of one group, and how many it has in all. */
    public record Some(List<ToDo> rows, int all) {}

    /** Each group of one worker's own work. */
    public Map<Group, Some> mine(SignedIn who, LocalDate today) {
        return groups(who, mineOnly(who), today, FIRST, 1);
    }

    /** Each group of the work of a whole team. */
    public Map<Group, Some> teams(SignedIn who, LocalDate today) {
        return groups(who, ofTeam(who), today, FIRST, 1);
    }

    /** One page of one group. */
    public Some page(SignedIn who, boolean team, Group group, int page, LocalDate today) {
        var whose = (team ? ofTeam(who) : mineOnly(who)).and(inGroup(group, today));
        return groups(who, whose, today, A_PAGE, page).getOrDefault(group, new Some(List.of(), 0));
    }

    /** What is to do under each worker of the team: how many in all, how many overdue. */
    public record Load(String worker, int all, int overdue) {}

    /** The workload of the team, or of every team for a senior manager without one, the heaviest first. One statement. */
    public List<Load> loads(SignedIn who, LocalDate today) {
        if (who.team() == null && !who.is(Role.SENIOR_MANAGER)) {
            return List.of();
        }
        var whose = who.team() == null ? ACCOUNT.TEAM.isNotNull() : ACCOUNT.TEAM.eq(who.team());
        var overdue = count().filterWhere(TASK.DUE.lt(today));
        return database.select(ACCOUNT.DISPLAY_NAME, count(TASK.ID), overdue)
                .from(ACCOUNT)
                .leftJoin(TASK)
                .on(TASK.ACCOUNT.eq(ACCOUNT.ID))
                .and(TASK.DONE_AT.isNull())
                .and(comingUp(today).not())
                .where(whose)
                .and(ACCOUNT.ENDED_AT.isNull())
                .groupBy(ACCOUNT.ID, ACCOUNT.DISPLAY_NAME)
                .orderBy(count(TASK.ID).desc(), ACCOUNT.DISPLAY_NAME)
                .fetch(row -> new Load(row.value1(), row.value2(), row.value3()));
    }

    /** Somebody who chose to work with this planner or advocate. */
    public record Chosen(PersonId person, String name) {}

    /** The people this account works with by name, at most {@value #MOST_CHOSEN}. */
    public List<Chosen> chosenBy(SignedIn who) {
        return database.selectDistinct(PERSON.ID, PERSON.GIVEN_NAME, PERSON.PREFERRED_NAME, PERSON.FAMILY_NAME)
                .from(WORKING_WITH)
                .join(PERSON)
                .on(PERSON.ID.eq(WORKING_WITH.PERSON))
                .where(WORKING_WITH.ACCOUNT.eq(who.account()))
                .and(WORKING_WITH.UNTIL.isNull())
                .orderBy(PERSON.FAMILY_NAME, PERSON.GIVEN_NAME, PERSON.ID)
                .limit(MOST_CHOSEN)
                .fetch(row -> new Chosen(new PersonId(row.value1()), called(row)));
    }

    private Map<Group, Some> groups(SignedIn who, Condition whose, LocalDate today, int size, int page) {
        var groups = new EnumMap<Group, Some>(Group.class);
        for (var row : rows(who, listed(whose, today), (page - 1) * size, size)) {
            var toDo = read(row);
            groups.computeIfAbsent(toDo.group(), _ -> new Some(new ArrayList<>(), row.get("in_all", Integer.class)))
                    .rows()
                    .add(toDo);
        }
        return groups;
    }

    /** All of these open tasks, each with its place in its group and how many the group has. */
    private static Table<?> listed(Condition whose, LocalDate today) {
        var group = group(today);
        var pressing =
                rowNumber().over().partitionBy(group).orderBy(TASK.DUE.asc().nullsLast(), TASK.SINCE, TASK.ID);
        return select(
                        group.as(GROUP),
                        count().over().partitionBy(group).as("in_all"),
                        pressing.as(PLACE),
                        TASK.PERSON,
                        TASK.KIND,
                        TASK.WHAT,
                        TASK.WHY,
                        TASK.DUE,
                        TASK.FORCE,
                        TASK.ACCOUNT,
                        TASK.TEAM,
                        TASK.WAITING_ON,
                        TASK.SINCE,
                        TASK.LINK)
                .from(TASK)
                .where(TASK.DONE_AT.isNull())
                .and(whose)
                .asTable(name("listed"));
    }

    private Result<?> rows(SignedIn reader, Table<?> listed, int from, int size) {
        return database.select(listed.fields())
                .select(
                        PERSON.GIVEN_NAME,
                        PERSON.PREFERRED_NAME,
                        PERSON.FAMILY_NAME,
                        coalesce(ACCOUNT.DISPLAY_NAME, TEAM.NAME, val("")).as("whose"),
                        closedTo(reader).as("closed"))
                .from(listed)
                .join(PERSON)
                .on(PERSON.ID.eq(listed.field(TASK.PERSON)))
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(listed.field(TASK.ACCOUNT)))
                .leftJoin(TEAM)
                .on(TEAM.ID.eq(listed.field(TASK.TEAM)))
                .where(listed.field(PLACE).gt(from))
                .and(listed.field(PLACE).le(from + size))
                .orderBy(listed.field(GROUP), listed.field(PLACE))
                .fetch();
    }

    private static String called(Record row) {
        var preferred = row.get(PERSON.PREFERRED_NAME);
        var called = preferred.isBlank() ? row.get(PERSON.GIVEN_NAME) : preferred;
        return (called + " " + row.get(PERSON.FAMILY_NAME)).strip();
    }

    /** A restricted record has tasks too: whoever is not named on it reads that there is one, and when it is due. */
    private static Field<Boolean> closedTo(SignedIn reader) {
        var named = exists(selectOne()
                .from(WORKING_WITH)
                .where(WORKING_WITH.PERSON.eq(PERSON.ID))
                .and(WORKING_WITH.UNTIL.isNull())
                .and(WORKING_WITH.ACCOUNT.eq(reader.account())));
        return field(PERSON.RESTRICTED.isTrue().and(not(named)));
    }

    private static ToDo read(Record row) {
        var closed = row.get("closed", Boolean.class);
        return new ToDo(
                Group.values()[row.get("in_group", Integer.class)],
                new PersonId(row.get("person", UUID.class)),
                closed ? "A restricted record" : called(row),
                TaskKind.valueOf(row.get("kind", String.class)),
                closed ? "Ask to see it" : row.get("what", String.class),
                closed ? "Only its named workers can open it." : row.get("why", String.class),
                row.get("due", LocalDate.class),
                Force.valueOf(row.get("force", String.class).toUpperCase(Locale.ROOT)),
                row.get("whose", String.class),
                closed ? "" : row.get("waiting_on", String.class),
                row.get("since", OffsetDateTime.class).toInstant(),
                row.get("link", String.class),
                closed);
    }

    /**
     * Theirs by name, or of one of their roles: in their team, or in no team at all. Whoever has no team serves every team
     * with the roles that are for the whole council.
     */
    private static Condition mineOnly(SignedIn who) {
        var roles = who.roles().stream().map(Enum::name).toList();
        var ofRole = TASK.ACCOUNT
                .isNull()
                .and(TASK.ROLE.in(roles))
                .and(teamOrNone(who.team()).or(ofEveryTeam(who)));
        var ofTeam = who.team() == null
                ? falseCondition()
                : TASK.ACCOUNT.isNull().and(TASK.ROLE.isNull()).and(TASK.TEAM.eq(who.team()));
        return TASK.ACCOUNT.eq(who.account()).or(ofRole).or(ofTeam);
    }

    private static Condition teamOrNone(@Nullable UUID team) {
        return team == null ? TASK.TEAM.isNull() : TASK.TEAM.isNull().or(TASK.TEAM.eq(team));
    }

    private static Condition ofEveryTeam(SignedIn who) {
        var wide = who.roles().stream()
                .filter(WHOLE_COUNCIL::contains)
                .map(Enum::name)
                .toList();
        return who.team() == null ? TASK.ROLE.in(wide) : falseCondition();
    }

    /** The team's; for a senior manager without a team, every team's but those of restricted records. */
    private static Condition ofTeam(SignedIn who) {
        if (who.team() == null) {
            var restricted = select(PERSON.ID).from(PERSON).where(PERSON.RESTRICTED);
            return who.is(Role.SENIOR_MANAGER) ? TASK.PERSON.notIn(restricted) : falseCondition();
        }
        var workers = select(ACCOUNT.ID).from(ACCOUNT).where(ACCOUNT.TEAM.eq(who.team()));
        return TASK.TEAM.eq(who.team()).or(TASK.ACCOUNT.in(workers));
    }

    /** What comes up waits for nobody until its day has passed. */
    private static Condition comingUp(LocalDate today) {
        return TASK.COMING_UP.isTrue().and(TASK.DUE.isNull().or(TASK.DUE.ge(today)));
    }

    private static Condition inGroup(Group group, LocalDate today) {
        return switch (group) {
            case COMING_UP -> comingUp(today);
            case WAITING_ON_OTHERS -> comingUp(today).not().and(TASK.WAITING_ON.ne(""));
            case WAITING_ON_ME -> comingUp(today).not().and(TASK.WAITING_ON.eq(""));
        };
    }

    private static Field<Integer> group(LocalDate today) {
        return when(comingUp(today), Group.COMING_UP.ordinal())
                .when(TASK.WAITING_ON.ne(""), Group.WAITING_ON_OTHERS.ordinal())
                .otherwise(Group.WAITING_ON_ME.ordinal());
    }
}
