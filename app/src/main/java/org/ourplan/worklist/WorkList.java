package org.ourplan.worklist;

import static org.ourplan.tables.Tables.TASK;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.tables.tables.records.TaskRecord;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts things on the work list and takes them off, in the transaction of the change that makes or ends them. */
@Component
public class WorkList {

    private final DSLContext database;
    private final Clock clock;

    WorkList(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Opens a task; one of the same kind about the same thing that is still open is replaced, keeping since when. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(Task task) {
        var row = database.newRecord(TASK);
        row.setId(NewId.next());
        row.setPerson(task.person().value());
        row.setPersonName(task.personName());
        row.setKind(task.kind().name());
        row.setAbout(task.about());
        row.setWhat(task.what());
        row.setWhy(task.why());
        row.setDue(task.due());
        row.setForce(task.force().stored());
        row.setAccount(task.account());
        row.setTeam(task.team());
        row.setRole(task.role() == null ? null : task.role().name());
        row.setWaitingOn(task.waitingOn());
        row.setComingUp(task.comingUp());
        row.setSince(clock.instant().atOffset(ZoneOffset.UTC));
        row.setLink(task.link());
        replace(row);
    }

    /** The same for work that is about nobody's record. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(CouncilTask task) {
        open(task, null, Force.NONE, false);
    }

    /** The same, with what stands behind its day. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(CouncilTask task, Force force) {
        open(task, null, force, false);
    }

    /** The same for what is not to be done yet: it comes up until its day, and waits once that has passed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void comesUp(CouncilTask task, Force force) {
        open(task, null, force, true);
    }

    /** The same for one worker, or, where nobody is named, for any of its role. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(CouncilTask task, @Nullable UUID account, Force force, boolean comingUp) {
        var row = database.newRecord(TASK);
        row.setId(NewId.next());
        row.setPersonName(task.called());
        row.setKind(task.kind().name());
        row.setAbout(task.about());
        row.setWhat(task.what());
        row.setWhy(task.why());
        row.setDue(task.due());
        row.setForce(force.stored());
        row.setAccount(account);
        row.setRole(task.role().name());
        row.setNotFor(task.notFor());
        row.setWaitingOn("");
        row.setComingUp(comingUp);
        row.setSince(clock.instant().atOffset(ZoneOffset.UTC));
        row.setLink(task.link());
        replace(row);
    }

    private void replace(TaskRecord row) {
        database.insertInto(TASK)
                .set(row)
                .onConflict(TASK.KIND, TASK.ABOUT)
                .where(TASK.DONE_AT.isNull())
                .doUpdate()
                .set(TASK.PERSON_NAME, row.getPersonName())
                .set(TASK.WHAT, row.getWhat())
                .set(TASK.WHY, row.getWhy())
                .set(TASK.DUE, row.getDue())
                .set(TASK.FORCE, row.getForce())
                .set(TASK.ACCOUNT, row.getAccount())
                .set(TASK.TEAM, row.getTeam())
                .set(TASK.ROLE, row.getRole())
                .set(TASK.NOT_FOR, row.getNotFor())
                .set(TASK.WAITING_ON, row.getWaitingOn())
                .set(TASK.COMING_UP, row.getComingUp())
                .set(TASK.LINK, row.getLink())
                .execute();
    }

    /** The open tasks of these kinds about the person are this worker's from now on, whoever had them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void handOver(PersonId person, Collection<TaskKind> kinds, UUID worker) {
        database.update(TASK)
                .set(TASK.ACCOUNT, worker)
                .where(TASK.PERSON.eq(person.value()))
                .and(TASK.KIND.in(kinds.stream().map(Enum::name).toList()))
                .and(TASK.DONE_AT.isNull())
                .execute();
    }

    /** Ends the open task of this kind about this thing, if there is one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void done(TaskKind kind, UUID about) {
        database.update(TASK)
                .set(TASK.DONE_AT, clock.instant().atOffset(ZoneOffset.UTC))
                .where(TASK.KIND.eq(kind.name()))
                .and(TASK.ABOUT.eq(about))
                .and(TASK.DONE_AT.isNull())
                .execute();
    }
}
