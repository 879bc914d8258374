package org.ourplan.agreement.store;

import static org.ourplan.tables.Tables.AGREEMENT_ENTRY;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.ourplan.agreement.EntryKind;
import org.ourplan.agreement.RegisteredException;
import org.ourplan.law.agreement.ExceptionAsked;
import org.ourplan.law.agreement.ExceptionAsked.Outcome;
import org.ourplan.law.agreement.ExceptionGround;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Answers;
import org.ourplan.tables.tables.AgreementEntry;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The exceptions to local policy that plans were sent with, each with the decision on that sending. */
@Repository
public class ExceptionStore {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final AgreementEntry SENT = AGREEMENT_ENTRY.as("sent");
    private static final AgreementEntry DECISION = AGREEMENT_ENTRY.as("decision");

    private final DSLContext database;
    private final JsonMapper json;

    ExceptionStore(DSLContext database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Those that were sent on that day or since, the newest first. One statement. */
    public List<RegisteredException> since(LocalDate day) {
        return database.select(SENT.asterisk(), DECISION.asterisk())
                .from(SENT)
                .leftJoin(DECISION)
                .on(DECISION.PLAN.eq(SENT.PLAN))
                .and(DECISION.NUMBER.eq(DSL.field(firstDecision())))
                .where(SENT.KIND.eq(EntryKind.SENT.name()))
                .and(first(SENT.DETAIL, "exception").eq("yes"))
                .and(SENT.AT.ge(day.atStartOfDay(LONDON).toOffsetDateTime()))
                .orderBy(SENT.AT.desc(), SENT.PLAN)
                .fetch(this::registered);
    }

    /** The first decision after the sending. */
    private static org.jooq.Select<org.jooq.Record1<Integer>> firstDecision() {
        var later = AGREEMENT_ENTRY.as("later");
        return DSL.select(DSL.min(later.NUMBER))
                .from(later)
                .where(later.PLAN.eq(SENT.PLAN))
                .and(later.NUMBER.gt(SENT.NUMBER))
                .and(later.KIND.in(
                        DSL.inline(EntryKind.AGREED.name()),
                        DSL.inline(EntryKind.RETURNED.name()),
                        DSL.inline(EntryKind.NOT_AGREED.name())));
    }

    private static Field<String> first(Field<JSONB> detail, String field) {
        return DSL.field("({0} -> {1} ->> 0)", String.class, detail, DSL.inline(field));
    }

    private RegisteredException registered(Record row) {
        var said = answers(row.get(SENT.DETAIL));
        var decidedAt = row.get(DECISION.AT);
        var decision = decidedAt == null ? Answers.none() : answers(row.get(DECISION.DETAIL));
        var until = decision.date("exception-until").orElse(null);
        return new RegisteredException(
                new ExceptionAsked(
                        day(row.get(SENT.AT)),
                        said.has("exception-from") ? said.one("exception-from") : "Nobody said which part",
                        ground(said.one("exception-ground")),
                        outcome(row.get(DECISION.KIND), until),
                        decidedAt == null ? null : day(decidedAt),
                        until),
                row.get(SENT.BY_NAME),
                why(said),
                decidedAt == null ? "" : row.get(DECISION.BY_NAME),
                decision.has("reasons") ? decision.one("reasons") : decision.one("why"),
                new PersonId(row.get(SENT.PERSON)).link() + "/plans/" + row.get(SENT.PLAN));
    }

    private static String why(Answers said) {
        return String.join(
                " ",
                Stream.concat(Stream.of(said.one("exception-why")), said.all("exception-line").stream())
                        .filter(words -> !words.isEmpty())
                        .toList());
    }

    private static @Nullable ExceptionGround ground(String name) {
        return Stream.of(ExceptionGround.values())
                .filter(ground -> ground.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static Outcome outcome(@Nullable String decided, @Nullable LocalDate until) {
        if (decided == null) {
            return Outcome.WAITING;
        }
        return switch (EntryKind.valueOf(decided)) {
            case AGREED -> until == null ? Outcome.AGREED : Outcome.AGREED_FOR_A_TIME;
            case RETURNED -> Outcome.RETURNED;
            default -> Outcome.NOT_AGREED;
        };
    }

    private static LocalDate day(OffsetDateTime at) {
        return at.atZoneSameInstant(LONDON).toLocalDate();
    }

    private Answers answers(JSONB detail) {
        return new Answers(json.readValue(detail.data(), new TypeReference<Map<String, List<String>>>() {}));
    }
}
