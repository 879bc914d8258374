package org.ourplan.worklist.store;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.ourplan.tables.Tables.ACCOUNT;
import static org.ourplan.tables.Tables.PERSON;
import static org.ourplan.tables.Tables.TASK;
import static org.ourplan.tables.Tables.TEAM;
import static org.ourplan.tables.Tables.WORKING_WITH;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Select;
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

/**
 * Work lists: the most pressing of each group with how many there are in all, in one statement. It reads as much as a page
 * shows, and counts no further than {@value #COUNTED}, however much there is.
 */
@Repository
public class Lists {

    /** As many of each group as the first page shows. */
    public static final int FIRST = 5;

    /** As many as a page of one group shows. */
    public static final int A_PAGE = 25;

    /** Counts are exact up to this many; one more says only that there are more. */
    public static final int COUNTED = 1_000;

    private static final int MOST_CHOSEN = 200;

    private static final Field<Integer> PLACE = field(name("place"), Integer.class);
    private static final Field<Integer> IN_ALL = field(name("in_all"), Integer.class);

    private final DSLContext database;

    Lists(DSLContext database) {
        this.database = database;
    }

    /**
     * Some of one group, and how many it has in all.
     *
     * @param all exact up to {@value #COUNTED}; one more where there are more
     * @param next after which row the rest comes; null where this is the end, or the first page of a list
     */
    public record Some(List<ToDo> rows, int all, @Nullable Place next) {

        /** A group without a task. */
        public static final Some NONE = new Some(List.of(), 0, null);

        /** True where there are more than are counted. */
        public boolean more() {
            return all > COUNTED;
        }
    }

    /** Each group of one worker's own work. */
    public Map<Group, Some> mine(SignedIn who, LocalDate today) {
        return firsts(who, Whose.mine(who), today);
    }

    /** Each group of the work of a whole team. */
    public Map<Group, Some> teams(SignedIn who, LocalDate today) {
        return firsts(who, Whose.teams(who), today);
    }

    /** One page of one group by its number, counted from 1: for the first {@value #COUNTED}. */
    public Some page(SignedIn who, boolean team, Group group, int page, LocalDate today) {
        return one(who, team, group, today, noCondition(), (page - 1) * A_PAGE);
    }

    /** What comes after this row of one group: for a list longer than can be counted. */
    public Some after(SignedIn who, boolean team, Group group, Place place, LocalDate today) {
        return one(who, team, group, today, Piles.after(place), 0);
    }

    /** What is to do under each worker of the team: how many in all, how many overdue; each exact up to {@value #COUNTED}. */
    public record Load(String worker, int all, int overdue) {}

    /** The workload of the team, or of every team for a senior manager without one, the heaviest first. One statement. */
    public List<Load> loads(SignedIn who, LocalDate today) {
        if (who.team() == null && !who.is(Role.SENIOR_MANAGER)) {
            return List.of();
        }
        var whose = who.team() == null ? ACCOUNT.TEAM.isNotNull() : ACCOUNT.TEAM.eq(who.team());
        var all = theirs(Piles.of(List.of(Group.WAITING_ON_ME, Group.WAITING_ON_OTHERS), today));
        var overdue = theirs(Piles.overdue(today));
        return database.select(ACCOUNT.DISPLAY_NAME, all.as("to_do"), overdue)
                .from(ACCOUNT)
                .where(whose)
                .and(ACCOUNT.ENDED_AT.isNull())
                .orderBy(field(name("to_do")).desc(), ACCOUNT.DISPLAY_NAME)
                .fetch(row -> new Load(row.value1(), row.value2(), row.value3()));
    }

    private static Field<Integer> theirs(Table<?> piles) {
        var worker = new Whose(null, TASK.ACCOUNT.eq(ACCOUNT.ID), noCondition());
        return field(selectCount().from(Counts.bounded(piles, worker, noCondition())));
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

    private Map<Group, Some> firsts(SignedIn who, List<Whose> ways, LocalDate today) {
        var groups = new EnumMap<Group, Some>(Group.class);
        if (!ways.isEmpty()) {
            var all = List.of(Group.values());
            for (var row : rows(who, all, ways, today, noCondition(), 0, FIRST)) {
                var toDo = read(row);
                groups.computeIfAbsent(toDo.group(), _ -> new Some(new ArrayList<>(), row.get(IN_ALL), null))
                        .rows()
                        .add(toDo);
            }
        }
        return groups;
    }

    private Some one(SignedIn who, boolean team, Group group, LocalDate today, Condition after, int from) {
        var ways = team ? Whose.teams(who) : Whose.mine(who);
        if (ways.isEmpty()) {
            return Some.NONE;
        }
        var rows = rows(who, List.of(group), ways, today, after, from, A_PAGE + 1);
        if (rows.isEmpty()) {
            return Some.NONE;
        }
        var shown = rows.stream().limit(A_PAGE).map(Lists::read).toList();
        var last = rows.get(shown.size() - 1);
        var next = new Place(last.get(TASK.DUE), last.get(TASK.SINCE), last.get(TASK.ID));
        return new Some(shown, rows.getFirst().get(IN_ALL), rows.size() > shown.size() ? next : null);
    }

    /** The first of each way, each once, with their places in their group. */
    private static Table<?> placed(Table<?> piles, List<Whose> ways, Condition after, int most) {
        var near = together(ways.stream()
                        .map(way -> Piles.first(piles, way, after, most))
                        .toList())
                .asTable("near");
        var place = rowNumber()
                .over()
                .partitionBy(Piles.GROUP)
                .orderBy(Piles.ONES_DAY, Piles.ONES_SINCE, Piles.ONES_ID)
                .as(PLACE);
        return select(Piles.GROUP, Piles.ONES_ID.as("one"), place).from(near).asTable("placed");
    }

    private static <R extends Record> Select<R> together(Collection<? extends Select<R>> ways) {
        Select<R> all = null;
        for (var way : ways) {
            all = all == null ? way : all.union(way);
        }
        return java.util.Objects.requireNonNull(all);
    }

    private Result<?> rows(
            SignedIn reader,
            List<Group> groups,
            List<Whose> ways,
            LocalDate today,
            Condition after,
            int from,
            int size) {
        var piles = Piles.of(groups, today);
        var placed = placed(piles, ways, after, from + size);
        var counts = Counts.of(groups, piles, ways);
        var group = field(name("placed", "in_group"), Integer.class);
        return database.with(counts)
                .select(group, IN_ALL)
                .select(TASK.fields())
                .select(
                        PERSON.GIVEN_NAME,
                        PERSON.PREFERRED_NAME,
                        PERSON.FAMILY_NAME,
                        coalesce(ACCOUNT.DISPLAY_NAME, TEAM.NAME, val("")).as("whose"),
                        closedTo(reader).as("closed"))
                .from(placed)
                .join(counts)
                .on(group.eq(field(name("counts", "in_group"), Integer.class)))
                .join(TASK)
                .on(TASK.ID.eq(field(name("placed", "one"), java.util.UUID.class)))
                .leftJoin(PERSON)
                .on(PERSON.ID.eq(TASK.PERSON))
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(TASK.ACCOUNT))
                .leftJoin(TEAM)
                .on(TEAM.ID.eq(TASK.TEAM))
                .where(PLACE.gt(from))
                .and(PLACE.le(from + size))
                .orderBy(group, PLACE)
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
        var closed = Boolean.TRUE.equals(row.get("closed", Boolean.class));
        java.util.UUID person = row.get(TASK.PERSON);
        return new ToDo(
                Group.values()[row.get(Piles.GROUP)],
                person == null ? null : new PersonId(person),
                closed ? "A restricted record" : person == null ? row.get(TASK.PERSON_NAME) : called(row),
                TaskKind.valueOf(row.get(TASK.KIND)),
                closed ? "Ask to see it" : row.get(TASK.WHAT),
                closed ? "Only its named workers can open it." : row.get(TASK.WHY),
                row.get(TASK.DUE),
                Force.valueOf(row.get(TASK.FORCE).toUpperCase(Locale.ROOT)),
                row.get("whose", String.class),
                closed ? "" : row.get(TASK.WAITING_ON),
                row.get(TASK.SINCE).toInstant(),
                row.get(TASK.LINK),
                closed);
    }
}
