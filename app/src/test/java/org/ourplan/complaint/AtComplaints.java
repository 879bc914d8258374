package org.ourplan.complaint;

import static org.ourplan.tables.Tables.COMPLAINT;
import static org.ourplan.tables.Tables.COMPLAINT_LETTER;
import static org.ourplan.tables.Tables.TASK;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.ourplan.access.Role;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.SettableClock;
import org.ourplan.testing.Staff;
import org.ourplan.worklist.TaskKind;
import org.springframework.boot.test.context.TestComponent;

/** Complaints written down and taken on by tests, over HTTP. */
@TestComponent
public class AtComplaints {

    private final Staff staff;
    private final DSLContext database;

    AtComplaints(Staff staff, DSLContext database) {
        this.staff = staff;
        this.database = database;
    }

    /** At the pages of whoever handles complaints, on that day. */
    Browserless on(LocalDate day, int port) {
        SettableClock.setTo(day);
        return new Browserless(port).with(manager().secret());
    }

    /** Whether the page of the complaint offers this step. */
    static boolean offers(Browserless office, String complaint, String step) {
        return !office.get(complaint)
                .page()
                .select("a[href$=/steps/" + step + "]")
                .isEmpty();
    }

    /** The last letter about it. */
    UUID lastLetter(String complaint) {
        return database.select(COMPLAINT_LETTER.ID)
                .from(COMPLAINT_LETTER)
                .where(COMPLAINT_LETTER.COMPLAINT.eq(id(complaint)))
                .orderBy(COMPLAINT_LETTER.ID.desc())
                .limit(1)
                .fetchSingle()
                .value1();
    }

    /** What the last letter about it says. */
    String letter(Browserless office, String complaint) {
        return office.get(complaint + "/letters/" + lastLetter(complaint))
                .page()
                .text();
    }

    /** Whether something of this kind waits to be done about it. */
    boolean waits(String complaint, TaskKind kind) {
        return database.fetchExists(
                TASK,
                TASK.ABOUT.eq(id(complaint)).and(TASK.KIND.eq(kind.name())).and(TASK.DONE_AT.isNull()));
    }

    /** The id at the end of its address. */
    static UUID id(String complaint) {
        return UUID.fromString(complaint.substring(complaint.lastIndexOf('/') + 1));
    }

    /** Somebody who handles complaints, signed in now. */
    Staff.Hired manager() {
        return staff.hire("Cora Complaints", null, Role.COMPLAINTS_MANAGER);
    }

    /** Writes a complaint down, with some answers changed; returns its address. */
    String received(Browserless by, LocalDate on, LocalDate happened, String... more) {
        var answers = new ArrayList<>(List.of(
                "name",
                "Ned Neighbour",
                "reach",
                "1 Test Lane",
                "as",
                "THEMSELVES",
                "how",
                "IN_WRITING",
                "what",
                "Nobody came on Sunday",
                "subject",
                "QUALITY"));
        answers.addAll(date("received", on));
        answers.addAll(date("happened", happened));
        for (var i = 0; i < more.length; i += 2) {
            var at = answers.indexOf(more[i]);
            if (at >= 0 && at % 2 == 0) {
                answers.set(at + 1, more[i + 1]);
            } else {
                answers.addAll(List.of(more[i], more[i + 1]));
            }
        }
        return by.submit("/complaints/new", "/complaints/new", answers.toArray(String[]::new))
                .path();
    }

    /** Takes a step on that day. */
    Browserless.Shown step(Browserless by, String complaint, String step, LocalDate on, String... answers) {
        var all = new ArrayList<>(List.of(answers));
        all.addAll(date("on", on));
        var page = complaint + "/steps/" + step;
        return by.submit(page, page, all.toArray(String[]::new));
    }

    /** Acknowledged on that day, with its period told to that day. */
    void acknowledged(Browserless by, String complaint, LocalDate on, LocalDate until) {
        step(by, complaint, "acknowledged", on, "way", "letter", "offer", "I call you on Monday", "advocate", "yes");
        var answers =
                new ArrayList<>(List.of("talked", "yes", "handling", "We read the notes", "who", "Cora Complaints"));
        answers.addAll(date("until", until));
        step(by, complaint, "period", on, answers.toArray(String[]::new));
    }

    /** Answered on that day, with every part. */
    Browserless.Shown answered(Browserless by, String complaint, LocalDate on) {
        return step(
                by,
                complaint,
                "answered",
                on,
                "considered",
                "We read the notes of Sunday",
                "conclusions",
                "The visit was forgotten",
                "found",
                "WELL_FOUNDED",
                "remedy",
                "We say sorry",
                "action",
                "TAKEN",
                "signer",
                "Rita Responsible",
                "authority",
                "responsible");
    }

    /** The three boxes of a day. */
    static List<String> date(String field, LocalDate day) {
        return List.of(
                field + "-day",
                "" + day.getDayOfMonth(),
                field + "-month",
                "" + day.getMonthValue(),
                field + "-year",
                "" + day.getYear());
    }

    /** The address of the last complaint that was received. */
    String last() {
        return "/complaints/"
                + database.select(COMPLAINT.ID)
                        .from(COMPLAINT)
                        .orderBy(COMPLAINT.NUMBER.desc())
                        .limit(1)
                        .fetchSingle()
                        .value1();
    }

    /** Takes everything off the lists of those who handle complaints, so that other tests find them empty. */
    void clearLists() {
        database.update(TASK)
                .set(TASK.DONE_AT, OffsetDateTime.now())
                .where(TASK.KIND.in(
                        TaskKind.SETTLE_WHO_COMPLAINS.name(),
                        TaskKind.ACKNOWLEDGE_COMPLAINT.name(),
                        TaskKind.ANSWER_COMPLAINT.name(),
                        TaskKind.EXPLAIN_LATE_ANSWER.name(),
                        TaskKind.ACT_ON_LEARNING.name()))
                .and(TASK.DONE_AT.isNull())
                .execute();
    }
}
