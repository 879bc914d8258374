package org.ourplan.complaint.store;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectFrom;
import static org.jooq.impl.DSL.selectOne;
import static org.ourplan.tables.Tables.ACCOUNT;
import static org.ourplan.tables.Tables.COMPLAINT;
import static org.ourplan.tables.Tables.COMPLAINT_ABOUT;
import static org.ourplan.tables.Tables.COMPLAINT_LETTER;
import static org.ourplan.tables.Tables.COMPLAINT_STEP;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.complaint.Complaint;
import org.ourplan.complaint.How;
import org.ourplan.complaint.StepTaken;
import org.ourplan.complaint.decide.Step;
import org.ourplan.complaint.decide.Subject;
import org.ourplan.law.complaint.Complainant;
import org.ourplan.law.complaint.TimeToComplain;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Answers;
import org.ourplan.tables.tables.records.ComplaintStepRecord;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads complaints, each with its steps and letters. Whoever is complained about is told of none that is about them. */
@Repository
public class ComplaintReading {

    /** As many as the list of complaints shows that ended. */
    public static final int LAST_ENDED = 100;

    private static final Condition ENDED = exists(selectOne()
            .from(COMPLAINT_STEP)
            .where(COMPLAINT_STEP.COMPLAINT.eq(COMPLAINT.ID))
            .and(COMPLAINT_STEP
                    .STEP
                    .in(
                            Step.SETTLED.name(),
                            Step.OUTSIDE.name(),
                            Step.PASSED_ON.name(),
                            Step.ANSWERED.name(),
                            Step.WITHDRAWN.name())
                    .or(COMPLAINT_STEP.OUTCOME.eq(StepTaken.REFUSED))));

    private static final Field<List<Complaint.About>> ABOUT = multiset(
                    select(COMPLAINT_ABOUT.NAME, COMPLAINT_ABOUT.ACCOUNT, ACCOUNT.ROLES)
                            .from(COMPLAINT_ABOUT)
                            .leftJoin(ACCOUNT)
                            .on(ACCOUNT.ID.eq(COMPLAINT_ABOUT.ACCOUNT))
                            .where(COMPLAINT_ABOUT.COMPLAINT.eq(COMPLAINT.ID))
                            .orderBy(COMPLAINT_ABOUT.NAME))
            .convertFrom(
                    rows -> rows.map(row -> new Complaint.About(row.value1(), row.value2(), manages(row.value3()))))
            .as("about");

    private static final Field<List<Complaint.Letter>> LETTERS = multiset(
                    select(COMPLAINT_LETTER.ID, COMPLAINT_LETTER.TITLE, COMPLAINT_LETTER.MADE_AT)
                            .from(COMPLAINT_LETTER)
                            .where(COMPLAINT_LETTER.COMPLAINT.eq(COMPLAINT.ID))
                            .orderBy(COMPLAINT_LETTER.MADE_AT.desc(), COMPLAINT_LETTER.ID.desc()))
            .convertFrom(rows -> rows.map(row -> new Complaint.Letter(
                    row.value1(), row.value2(), row.value3().toInstant())))
            .as("letters");

    private static final Field<Result<ComplaintStepRecord>> STEPS = multiset(selectFrom(COMPLAINT_STEP)
                    .where(COMPLAINT_STEP.COMPLAINT.eq(COMPLAINT.ID))
                    .orderBy(COMPLAINT_STEP.NUMBER))
            .as("steps");

    private final DSLContext database;
    private final JsonMapper json;

    ComplaintReading(DSLContext database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** One complaint, for somebody who handles complaints. One statement. */
    public Optional<Complaint> find(UUID id, SignedIn by) {
        return read(COMPLAINT.ID.eq(id).and(seenBy(by)), 1).stream().findFirst();
    }

    /** One that this person made. One statement. */
    public Optional<Complaint> findOwn(UUID id, PersonId complainant) {
        return read(COMPLAINT.ID.eq(id).and(COMPLAINT.COMPLAINANT.eq(complainant.value())), 1).stream()
                .findFirst();
    }

    /** One just as it stands, whoever asks: for the program itself. */
    public Complaint kept(UUID id) {
        return read(COMPLAINT.ID.eq(id), 1).getFirst();
    }

    /** Those that wait for something, the oldest first. One statement. */
    public List<Complaint> open(SignedIn by) {
        return read(seenBy(by).and(not(ENDED)), Integer.MAX_VALUE).reversed();
    }

    /** The last {@value #LAST_ENDED} that ended, the last first. One statement. */
    public List<Complaint> ended(SignedIn by) {
        return read(seenBy(by).and(ENDED), LAST_ENDED);
    }

    /** Those that this person made, the last first. One statement. */
    public List<Complaint> madeBy(PersonId complainant) {
        return read(COMPLAINT.COMPLAINANT.eq(complainant.value()), Integer.MAX_VALUE);
    }

    /** Those received from one day to another, both counted. One statement. */
    public List<Complaint> received(LocalDate from, LocalDate to) {
        return read(COMPLAINT.RECEIVED_ON.between(from, to), Integer.MAX_VALUE);
    }

    private static Condition seenBy(SignedIn by) {
        return notExists(selectOne()
                .from(COMPLAINT_ABOUT)
                .where(COMPLAINT_ABOUT.COMPLAINT.eq(COMPLAINT.ID))
                .and(COMPLAINT_ABOUT.ACCOUNT.eq(by.account())));
    }

    private static boolean manages(String @Nullable [] roles) {
        return roles != null && Arrays.asList(roles).contains(Role.COMPLAINTS_MANAGER.name());
    }

    private List<Complaint> read(Condition which, int most) {
        return database.select(COMPLAINT.fields())
                .select(ABOUT, STEPS, LETTERS)
                .from(COMPLAINT)
                .where(which)
                .orderBy(COMPLAINT.RECEIVED_ON.desc(), COMPLAINT.NUMBER.desc())
                .limit(most)
                .fetch(this::complaint);
    }

    private Complaint complaint(Record row) {
        var kept = row.into(COMPLAINT);
        return new Complaint(
                kept.getId(),
                kept.getNumber(),
                person(kept.getPerson()),
                person(kept.getComplainant()),
                kept.getReceivedOn(),
                How.valueOf(kept.getHow()),
                Complainant.As.valueOf(kept.getStandsAs()),
                Subject.valueOf(kept.getSubject()),
                new TimeToComplain(kept.getHappenedOn(), kept.getNoticedOn()),
                answers(kept.getDetail()),
                row.get(ABOUT),
                row.get(STEPS).map(this::step),
                row.get(LETTERS),
                kept.getRecordedByName());
    }

    private StepTaken step(ComplaintStepRecord row) {
        var outcome = row.getOutcome();
        return new StepTaken(
                row.getNumber(),
                Step.valueOf(row.getStep()),
                row.getOnDay(),
                row.getUntil(),
                outcome == null ? "" : outcome,
                answers(row.getDetail()),
                row.getByName(),
                row.getAt().toInstant());
    }

    private Answers answers(JSONB kept) {
        return new Answers(json.readValue(kept.data(), new TypeReference<Map<String, List<String>>>() {}));
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }
}
