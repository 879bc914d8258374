package org.ourplan.safeguarding.store;

import static org.ourplan.tables.Tables.SAFEGUARDING_ABOUT;
import static org.ourplan.tables.Tables.SAFEGUARDING_ADULTS_REVIEW;
import static org.ourplan.tables.Tables.SAFEGUARDING_CASE;
import static org.ourplan.tables.Tables.SAFEGUARDING_CLOSING;
import static org.ourplan.tables.Tables.SAFEGUARDING_CONCERN;
import static org.ourplan.tables.Tables.SAFEGUARDING_DECISION;
import static org.ourplan.tables.Tables.SAFEGUARDING_ENTRY;
import static org.ourplan.tables.Tables.SAFEGUARDING_STAGE;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.SignedIn;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.safeguarding.Danger;
import org.ourplan.law.safeguarding.Route;
import org.ourplan.law.safeguarding.SafeguardingStage;
import org.ourplan.law.safeguarding.ThreePartTest;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Answers;
import org.ourplan.safeguarding.Entry;
import org.ourplan.safeguarding.RaisedFrom;
import org.ourplan.safeguarding.decide.ClosingColumns;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps concerns, what is written down of them, and where they stand. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class ConcernStore {

    private final DSLContext database;
    private final Clock clock;
    private final JsonMapper json;

    ConcernStore(DSLContext database, Clock clock, JsonMapper json) {
        this.database = database;
        this.clock = clock;
        this.json = json;
    }

    /** A new concern; its reference. Nobody is signed in where it comes from the public. */
    public long raise(UUID id, RaisedFrom from, Answers said, @Nullable PersonId person, @Nullable SignedIn by) {
        var reference = database.insertInto(SAFEGUARDING_CONCERN)
                .set(SAFEGUARDING_CONCERN.ID, id)
                .set(SAFEGUARDING_CONCERN.RAISED_FROM, from.name())
                .set(SAFEGUARDING_CONCERN.DETAIL, json(said))
                .set(SAFEGUARDING_CONCERN.RAISED_AT, now())
                .set(SAFEGUARDING_CONCERN.RAISED_BY, by == null ? null : by.account())
                .set(SAFEGUARDING_CONCERN.RAISED_BY_NAME, by == null ? said.one("teller") : by.name())
                .returningResult(SAFEGUARDING_CONCERN.REFERENCE)
                .fetchSingle()
                .value1();
        database.insertInto(SAFEGUARDING_CASE)
                .set(SAFEGUARDING_CASE.CONCERN, id)
                .set(SAFEGUARDING_CASE.PERSON, person == null ? null : person.value())
                .set(SAFEGUARDING_CASE.STAGE, SafeguardingStage.CONCERN.name())
                .execute();
        begin(id, SafeguardingStage.CONCERN);
        return reference;
    }

    /** Where the concern stands now, held until the transaction ends. */
    public SafeguardingStage hold(UUID concern) {
        return SafeguardingStage.valueOf(database.select(SAFEGUARDING_CASE.STAGE)
                .from(SAFEGUARDING_CASE)
                .where(SAFEGUARDING_CASE.CONCERN.eq(concern))
                .forUpdate()
                .fetchSingle()
                .value1());
    }

    /** Something that was written down; false where the same answer of others was settled a moment before. */
    public boolean keep(UUID concern, Entry entry, SignedIn by) {
        return database.insertInto(SAFEGUARDING_ENTRY)
                        .set(SAFEGUARDING_ENTRY.ID, entry.id())
                        .set(SAFEGUARDING_ENTRY.CONCERN, concern)
                        .set(SAFEGUARDING_ENTRY.KIND, entry.kind().name())
                        .set(SAFEGUARDING_ENTRY.ABOUT, entry.about())
                        .set(SAFEGUARDING_ENTRY.SETTLED, entry.settled())
                        .set(SAFEGUARDING_ENTRY.DETAIL, json(entry.said()))
                        .set(SAFEGUARDING_ENTRY.RECORDED_AT, now())
                        .set(SAFEGUARDING_ENTRY.RECORDED_BY, by.account())
                        .set(SAFEGUARDING_ENTRY.RECORDED_BY_NAME, by.name())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** How high the risk is thought to be now. */
    public void risk(UUID concern, Danger risk) {
        database.update(SAFEGUARDING_CASE)
                .set(SAFEGUARDING_CASE.RISK, risk.name())
                .where(SAFEGUARDING_CASE.CONCERN.eq(concern))
                .execute();
    }

    /** Whose it is. */
    public void link(UUID concern, PersonId person) {
        database.update(SAFEGUARDING_CASE)
                .set(SAFEGUARDING_CASE.PERSON, person.value())
                .where(SAFEGUARDING_CASE.CONCERN.eq(concern))
                .execute();
    }

    /** On to the next stage. */
    public void move(UUID concern, SafeguardingStage to) {
        database.update(SAFEGUARDING_CASE)
                .set(SAFEGUARDING_CASE.STAGE, to.name())
                .where(SAFEGUARDING_CASE.CONCERN.eq(concern))
                .execute();
        database.update(SAFEGUARDING_STAGE)
                .set(SAFEGUARDING_STAGE.ENDED_AT, now())
                .where(SAFEGUARDING_STAGE.CONCERN.eq(concern))
                .and(SAFEGUARDING_STAGE.ENDED_AT.isNull())
                .execute();
        begin(concern, to);
    }

    private void begin(UUID concern, SafeguardingStage stage) {
        database.insertInto(SAFEGUARDING_STAGE)
                .set(SAFEGUARDING_STAGE.CONCERN, concern)
                .set(SAFEGUARDING_STAGE.STAGE, stage.name())
                .set(SAFEGUARDING_STAGE.BEGAN_AT, now())
                .execute();
    }

    /** The decision on s42(1), in columns. */
    public void decide(UUID concern, UUID entry, ThreePartTest test, Route route) {
        database.insertInto(SAFEGUARDING_DECISION)
                .set(SAFEGUARDING_DECISION.CONCERN, concern)
                .set(SAFEGUARDING_DECISION.ENTRY, entry)
                .set(SAFEGUARDING_DECISION.IN_AREA, test.inTheArea().isYes())
                .set(SAFEGUARDING_DECISION.NEEDS, test.needs().answer().isYes())
                .set(
                        SAFEGUARDING_DECISION.AT_RISK,
                        test.abuseOrNeglect().answer().isYes())
                .set(SAFEGUARDING_DECISION.UNABLE, test.cannotProtect().answer().isYes())
                .set(SAFEGUARDING_DECISION.ROUTE, route.name())
                .set(SAFEGUARDING_DECISION.DECIDED_AT, now())
                .execute();
    }

    /** What the national collection counts of an enquiry that ended. */
    public void close(UUID concern, UUID entry, ClosingColumns said) {
        database.insertInto(SAFEGUARDING_CLOSING)
                .set(SAFEGUARDING_CLOSING.CONCERN, concern)
                .set(SAFEGUARDING_CLOSING.ENTRY, entry)
                .set(SAFEGUARDING_CLOSING.ACTION, said.action().name())
                .set(SAFEGUARDING_CLOSING.ABUSE, names(said.abuse()))
                .set(SAFEGUARDING_CLOSING.SOURCE, said.source().name())
                .set(SAFEGUARDING_CLOSING.PLACES, names(said.places()))
                .set(SAFEGUARDING_CLOSING.RISK_FOUND, said.riskFound().name())
                .set(SAFEGUARDING_CLOSING.RISK_OUTCOME, name(said.riskOutcome()))
                .set(SAFEGUARDING_CLOSING.ASKED, said.asked().name())
                .set(SAFEGUARDING_CLOSING.MET, name(said.met()))
                .set(SAFEGUARDING_CLOSING.LACKED, said.lacked().name())
                .set(
                        SAFEGUARDING_CLOSING.SUPPORTED,
                        said.supported() == Answer.UNANSWERED
                                ? null
                                : Boolean.valueOf(said.supported().isYes()))
                .set(SAFEGUARDING_CLOSING.CLOSED_AT, now())
                .execute();
    }

    /** What the national collection asks of the adult. */
    public void about(UUID concern, Answers said, SignedIn by) {
        database.insertInto(SAFEGUARDING_ABOUT)
                .set(SAFEGUARDING_ABOUT.ID, NewId.next())
                .set(SAFEGUARDING_ABOUT.CONCERN, concern)
                .set(SAFEGUARDING_ABOUT.GENDER, said.one("gender"))
                .set(SAFEGUARDING_ABOUT.ETHNICITY, said.one("ethnicity"))
                .set(SAFEGUARDING_ABOUT.REASON, said.one("reason"))
                .set(SAFEGUARDING_ABOUT.CONDITIONS, said.all("conditions").toArray(String[]::new))
                .set(SAFEGUARDING_ABOUT.RECORDED_AT, now())
                .set(SAFEGUARDING_ABOUT.RECORDED_BY, by.account())
                .execute();
    }

    /** That the board holds a review; once. */
    public void review(UUID concern, UUID entry, LocalDate decided, boolean died) {
        database.insertInto(SAFEGUARDING_ADULTS_REVIEW)
                .set(SAFEGUARDING_ADULTS_REVIEW.CONCERN, concern)
                .set(SAFEGUARDING_ADULTS_REVIEW.ENTRY, entry)
                .set(SAFEGUARDING_ADULTS_REVIEW.DECIDED_ON, decided)
                .set(SAFEGUARDING_ADULTS_REVIEW.DIED, died)
                .onConflictDoNothing()
                .execute();
    }

    private static @Nullable String name(@Nullable Enum<?> one) {
        return one == null ? null : one.name();
    }

    private static String[] names(List<? extends Enum<?>> all) {
        return all.stream().map(Enum::name).toArray(String[]::new);
    }

    private JSONB json(Answers said) {
        return JSONB.jsonb(json.writeValueAsString(said.given()));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
