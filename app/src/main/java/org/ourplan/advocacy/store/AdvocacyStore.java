package org.ourplan.advocacy.store;

import static org.ourplan.tables.Tables.ADVOCATE_MEETING;
import static org.ourplan.tables.Tables.ADVOCATE_REPORT;
import static org.ourplan.tables.Tables.ADVOCATE_REPORT_ANSWER;
import static org.ourplan.tables.Tables.INVOLVEMENT;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.SignedIn;
import org.ourplan.advocacy.Meeting;
import org.ourplan.advocacy.Report;
import org.ourplan.advocacy.Reporting;
import org.ourplan.law.advocacy.Process;
import org.ourplan.organisation.Involvement;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.springframework.stereotype.Repository;

/** What advocates did, and what they were answered; only ever added to. */
@Repository
public class AdvocacyStore {

    private final DSLContext database;
    private final Clock clock;

    AdvocacyStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Keeps a meeting. */
    public void met(Meeting meeting, SignedIn by) {
        database.insertInto(ADVOCATE_MEETING)
                .set(ADVOCATE_MEETING.ID, NewId.next())
                .set(ADVOCATE_MEETING.INVOLVEMENT, meeting.involvement())
                .set(ADVOCATE_MEETING.MET_ON, meeting.metOn())
                .set(ADVOCATE_MEETING.CONSULTED, meeting.consulted())
                .set(ADVOCATE_MEETING.ALLOWED, meeting.allowed().stored())
                .set(ADVOCATE_MEETING.IN_PRIVATE, meeting.inPrivate())
                .set(ADVOCATE_MEETING.WORDS, meeting.words())
                .set(ADVOCATE_MEETING.RECORDED_AT, now())
                .set(ADVOCATE_MEETING.RECORDED_BY, by.account())
                .set(ADVOCATE_MEETING.RECORDED_BY_NAME, by.name())
                .execute();
    }

    /** Every meeting about this person, the last first. One statement. */
    public List<Meeting> meetings(PersonId person) {
        return database.select(ADVOCATE_MEETING.fields())
                .from(ADVOCATE_MEETING)
                .join(INVOLVEMENT)
                .on(INVOLVEMENT.ID.eq(ADVOCATE_MEETING.INVOLVEMENT))
                .where(INVOLVEMENT.PERSON.eq(person.value()))
                .orderBy(ADVOCATE_MEETING.MET_ON.desc(), ADVOCATE_MEETING.ID.desc())
                .fetch(AdvocacyStore::meeting);
    }

    private static Meeting meeting(Record row) {
        var one = row.into(ADVOCATE_MEETING);
        return new Meeting(
                one.getInvolvement(),
                one.getMetOn(),
                one.getConsulted(),
                Meeting.Allowed.of(one.getAllowed()),
                one.getInPrivate(),
                one.getWords(),
                one.getRecordedByName());
    }

    /** Keeps a report. */
    public UUID report(Involvement on, Reporting what, @Nullable LocalDate answerBy, SignedIn by) {
        var id = NewId.next();
        database.insertInto(ADVOCATE_REPORT)
                .set(ADVOCATE_REPORT.ID, id)
                .set(ADVOCATE_REPORT.INVOLVEMENT, on.id())
                .set(ADVOCATE_REPORT.PERSON, on.person().value())
                .set(ADVOCATE_REPORT.SAYS, what.says())
                .set(ADVOCATE_REPORT.CONCERN, !what.concern().isEmpty())
                .set(ADVOCATE_REPORT.CONCERN_WORDS, what.concern())
                .set(ADVOCATE_REPORT.CHALLENGES, what.challenges())
                .set(ADVOCATE_REPORT.ANSWER_BY, answerBy)
                .set(ADVOCATE_REPORT.REPORTED_AT, now())
                .set(ADVOCATE_REPORT.REPORTED_BY, by.account())
                .set(ADVOCATE_REPORT.REPORTED_BY_NAME, by.name())
                .execute();
        return id;
    }

    /** Keeps the answer; false where somebody answered a moment before. */
    public boolean answer(Report report, @Nullable LocalDate met, String words, SignedIn by) {
        return database.insertInto(ADVOCATE_REPORT_ANSWER)
                        .set(ADVOCATE_REPORT_ANSWER.REPORT, report.id())
                        .set(ADVOCATE_REPORT_ANSWER.CONCERN, report.hasConcern())
                        .set(ADVOCATE_REPORT_ANSWER.MET_ON, met)
                        .set(ADVOCATE_REPORT_ANSWER.WORDS, words)
                        .set(ADVOCATE_REPORT_ANSWER.ANSWERED_AT, now())
                        .set(ADVOCATE_REPORT_ANSWER.ANSWERED_BY, by.account())
                        .set(ADVOCATE_REPORT_ANSWER.ANSWERED_BY_NAME, by.name())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** Every report about this person, the last first. One statement. */
    public List<Report> reports(PersonId person) {
        return database.select(ADVOCATE_REPORT.fields())
                .select(INVOLVEMENT.PROCESS)
                .select(ADVOCATE_REPORT_ANSWER.fields())
                .from(ADVOCATE_REPORT)
                .join(INVOLVEMENT)
                .on(INVOLVEMENT.ID.eq(ADVOCATE_REPORT.INVOLVEMENT))
                .leftJoin(ADVOCATE_REPORT_ANSWER)
                .on(ADVOCATE_REPORT_ANSWER.REPORT.eq(ADVOCATE_REPORT.ID))
                .where(ADVOCATE_REPORT.PERSON.eq(person.value()))
                .orderBy(ADVOCATE_REPORT.REPORTED_AT.desc(), ADVOCATE_REPORT.ID.desc())
                .fetch(AdvocacyStore::report);
    }

    private static Report report(Record row) {
        var one = row.into(ADVOCATE_REPORT);
        return new Report(
                one.getId(),
                new PersonId(one.getPerson()),
                one.getInvolvement(),
                Process.valueOf(row.get(INVOLVEMENT.PROCESS)),
                one.getSays(),
                one.getConcernWords(),
                one.getChallenges(),
                one.getAnswerBy(),
                one.getReportedAt().toInstant(),
                one.getReportedBy(),
                one.getReportedByName(),
                reply(row));
    }

    private static Report.@Nullable Reply reply(Record row) {
        var answer = row.into(ADVOCATE_REPORT_ANSWER);
        return answer.getReport() == null
                ? null
                : new Report.Reply(
                        answer.getMetOn(),
                        answer.getWords(),
                        answer.getAnsweredByName(),
                        answer.getAnsweredAt().toInstant());
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
