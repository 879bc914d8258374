package org.ourplan.safeguarding.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.ourplan.tables.Tables.PERSON;
import static org.ourplan.tables.Tables.SAFEGUARDING_ABOUT;
import static org.ourplan.tables.Tables.SAFEGUARDING_ADULTS_REVIEW;
import static org.ourplan.tables.Tables.SAFEGUARDING_CASE;
import static org.ourplan.tables.Tables.SAFEGUARDING_CLOSING;
import static org.ourplan.tables.Tables.SAFEGUARDING_CONCERN;
import static org.ourplan.tables.Tables.SAFEGUARDING_DECISION;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.safeguarding.AbuseType;
import org.ourplan.law.safeguarding.HarmPlace;
import org.ourplan.law.safeguarding.Lacked;
import org.ourplan.law.safeguarding.OutcomesAsked;
import org.ourplan.law.safeguarding.OutcomesMet;
import org.ourplan.law.safeguarding.RiskFound;
import org.ourplan.law.safeguarding.RiskOutcome;
import org.ourplan.law.safeguarding.Route;
import org.ourplan.law.safeguarding.SourceKind;
import org.ourplan.platform.web.InWords;
import org.ourplan.safeguarding.decide.ClosingColumns;
import org.ourplan.safeguarding.decide.CollectionYear;
import org.ourplan.tables.tables.records.SafeguardingClosingRecord;
import org.springframework.stereotype.Repository;

/** Reads what the Safeguarding Adults Collection counts of one year. Four statements. */
@Repository
public class CollectionReading {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final DSLContext database;

    CollectionReading(DSLContext database) {
        this.database = database;
    }

    /** From the first day up to, and without, the day after the last. */
    public CollectionYear year(LocalDate first, LocalDate after) {
        var from = begins(first);
        var to = begins(after);
        return new CollectionYear(
                database.fetchCount(
                        SAFEGUARDING_CONCERN,
                        SAFEGUARDING_CONCERN.RAISED_AT.ge(from).and(SAFEGUARDING_CONCERN.RAISED_AT.lt(to))),
                started(from, to),
                concluded(from, to),
                database.select(SAFEGUARDING_ADULTS_REVIEW.DIED)
                        .from(SAFEGUARDING_ADULTS_REVIEW)
                        .where(SAFEGUARDING_ADULTS_REVIEW.DECIDED_ON.ge(first))
                        .and(SAFEGUARDING_ADULTS_REVIEW.DECIDED_ON.lt(after))
                        .fetch(SAFEGUARDING_ADULTS_REVIEW.DIED));
    }

    private List<CollectionYear.Started> started(OffsetDateTime from, OffsetDateTime to) {
        var newest = field(select(SAFEGUARDING_ABOUT.ID)
                .from(SAFEGUARDING_ABOUT)
                .where(SAFEGUARDING_ABOUT.CONCERN.eq(SAFEGUARDING_DECISION.CONCERN))
                .orderBy(SAFEGUARDING_ABOUT.RECORDED_AT.desc(), SAFEGUARDING_ABOUT.ID.desc())
                .limit(1));
        return database.select(
                        SAFEGUARDING_CASE.PERSON,
                        SAFEGUARDING_DECISION.ROUTE,
                        SAFEGUARDING_DECISION.DECIDED_AT,
                        PERSON.DATE_OF_BIRTH,
                        SAFEGUARDING_ABOUT.GENDER,
                        SAFEGUARDING_ABOUT.ETHNICITY,
                        SAFEGUARDING_ABOUT.REASON,
                        SAFEGUARDING_ABOUT.CONDITIONS)
                .from(SAFEGUARDING_DECISION)
                .join(SAFEGUARDING_CASE)
                .on(SAFEGUARDING_CASE.CONCERN.eq(SAFEGUARDING_DECISION.CONCERN))
                .join(PERSON)
                .on(PERSON.ID.eq(SAFEGUARDING_CASE.PERSON))
                .leftJoin(SAFEGUARDING_ABOUT)
                .on(SAFEGUARDING_ABOUT.ID.eq(newest))
                .where(SAFEGUARDING_DECISION.ROUTE.ne(Route.NO_ENQUIRY.name()))
                .and(SAFEGUARDING_DECISION.DECIDED_AT.ge(from))
                .and(SAFEGUARDING_DECISION.DECIDED_AT.lt(to))
                .fetch(row -> new CollectionYear.Started(
                        row.value1(),
                        row.value2().equals(Route.SECTION_42.name()),
                        age(row.value4(), row.value3()),
                        said(row.value5()),
                        said(row.value6()),
                        said(row.value7()),
                        row.value8() == null ? List.of() : List.of(row.value8())));
    }

    private List<ClosingColumns> concluded(OffsetDateTime from, OffsetDateTime to) {
        return database.select(SAFEGUARDING_CLOSING.fields())
                .from(SAFEGUARDING_CLOSING)
                .join(SAFEGUARDING_DECISION)
                .on(SAFEGUARDING_DECISION.CONCERN.eq(SAFEGUARDING_CLOSING.CONCERN))
                .where(SAFEGUARDING_DECISION.ROUTE.eq(Route.SECTION_42.name()))
                .and(SAFEGUARDING_CLOSING.CLOSED_AT.ge(from))
                .and(SAFEGUARDING_CLOSING.CLOSED_AT.lt(to))
                .fetchInto(SAFEGUARDING_CLOSING)
                .map(CollectionReading::columns);
    }

    private static ClosingColumns columns(SafeguardingClosingRecord row) {
        return new ClosingColumns(
                Answer.valueOf(row.getAction()),
                Stream.of(row.getAbuse()).map(AbuseType::valueOf).toList(),
                SourceKind.valueOf(row.getSource()),
                Stream.of(row.getPlaces()).map(HarmPlace::valueOf).toList(),
                RiskFound.valueOf(row.getRiskFound()),
                Optional.ofNullable(row.getRiskOutcome())
                        .map(RiskOutcome::valueOf)
                        .orElse(null),
                OutcomesAsked.valueOf(row.getAsked()),
                Optional.ofNullable(row.getMet()).map(OutcomesMet::valueOf).orElse(null),
                Lacked.valueOf(row.getLacked()),
                Answer.of(row.getSupported()));
    }

    private static @Nullable Integer age(@Nullable LocalDate born, OffsetDateTime on) {
        return born == null
                ? null
                : InWords.age(born, on.atZoneSameInstant(LONDON).toLocalDate());
    }

    private static String said(@Nullable String answer) {
        return answer == null ? "" : answer;
    }

    private static OffsetDateTime begins(LocalDate day) {
        return day.atStartOfDay(LONDON).toOffsetDateTime();
    }
}
