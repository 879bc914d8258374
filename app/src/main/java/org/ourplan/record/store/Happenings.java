package org.ourplan.record.store;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.ourplan.tables.Tables.ACCOUNT;
import static org.ourplan.tables.Tables.EVENT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.event.Happening;
import org.ourplan.record.store.Overview.Happened;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The timeline of a person, newest first. */
@Repository
public class Happenings {

    /** As many as one page shows. */
    public static final int A_PAGE = 100;

    private static final int LATEST = 60;

    /** What a record never tells of is left out, also where it was written on a person’s chain before. */
    private static final Condition TOLD = EVENT.HAPPENING.notIn(Stream.of(Happening.values())
            .filter(happening -> !happening.onRecord())
            .map(happening -> DSL.inline(happening.name()))
            .toList());

    private static final JsonMapper json = new JsonMapper();

    private final DSLContext database;

    Happenings(DSLContext database) {
        this.database = database;
    }

    /** One page of the timeline and how many things happened in all. */
    public record Timeline(List<Happened> happened, int all) {}

    /** One page of what happened, of one kind or of all. One statement. */
    public Timeline of(PersonId person, Happening.@Nullable Kind kind, int page) {
        var all = new int[1];
        var happened = database.select(
                        EVENT.HAPPENING,
                        EVENT.SUBJECT,
                        EVENT.VERSION,
                        coalesce(ACCOUNT.DISPLAY_NAME, val("")),
                        EVENT.HAPPENED_AT,
                        EVENT.DETAILS,
                        count().over())
                .from(EVENT)
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(EVENT.BY_ACCOUNT))
                .where(EVENT.CHAIN.eq(person.value()))
                .and(TOLD)
                .and(kind == null ? noCondition() : EVENT.HAPPENING.in(names(kind)))
                .orderBy(EVENT.POSITION.desc())
                .limit(A_PAGE)
                .offset((page - 1) * A_PAGE)
                .fetch(row -> {
                    all[0] = row.value7();
                    return new Happened(
                            Happening.valueOf(row.value1()),
                            row.value2(),
                            row.value3(),
                            row.value4(),
                            row.value5().toInstant(),
                            details(row.value6()));
                });
        return new Timeline(together(happened), all[0]);
    }

    /** The latest, as part of a larger statement. */
    static Field<List<Happened>> latest(UUID person) {
        return multiset(select(
                                EVENT.HAPPENING,
                                EVENT.SUBJECT,
                                EVENT.VERSION,
                                coalesce(ACCOUNT.DISPLAY_NAME, val("")),
                                EVENT.HAPPENED_AT,
                                EVENT.DETAILS)
                        .from(EVENT)
                        .leftJoin(ACCOUNT)
                        .on(ACCOUNT.ID.eq(EVENT.BY_ACCOUNT))
                        .where(EVENT.CHAIN.eq(person))
                        .and(TOLD)
                        .orderBy(EVENT.POSITION.desc())
                        .limit(LATEST))
                .convertFrom(rows -> rows.map(row -> new Happened(
                        Happening.valueOf(row.value1()),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5().toInstant(),
                        details(row.value6()))));
    }

    /** The same thing done to the same subject by the same person several times running is told once, with how often. */
    static List<Happened> together(List<Happened> each) {
        var told = new ArrayList<Happened>();
        for (var one : each) {
            var before = told.isEmpty() ? null : told.getLast();
            if (before != null
                    && before.happening() == one.happening()
                    && before.subject().equals(one.subject())
                    && before.by().equals(one.by())) {
                told.set(
                        told.size() - 1,
                        new Happened(
                                before.happening(),
                                before.subject(),
                                before.version(),
                                before.by(),
                                before.at(),
                                Stream.concat(before.details().stream(), one.details().stream())
                                        .toList()));
            } else {
                told.add(one);
            }
        }
        return told;
    }

    private static List<Map<String, String>> details(JSONB written) {
        return List.of(json.readValue(written.data(), new TypeReference<Map<String, String>>() {}));
    }

    private static List<String> names(Happening.Kind kind) {
        return Stream.of(Happening.values())
                .filter(happening -> happening.kind() == kind)
                .map(Enum::name)
                .toList();
    }
}
