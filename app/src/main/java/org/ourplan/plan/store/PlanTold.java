package org.ourplan.plan.store;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.law.agreement.PlanState;
import org.ourplan.plan.decide.PlanNow;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Answers;
import org.ourplan.record.Journeys;
import org.ourplan.record.NextStep;
import org.ourplan.record.Stage;
import org.ourplan.tables.tables.records.PlanRecord;
import org.ourplan.worklist.Force;
import org.ourplan.worklist.Task;
import org.ourplan.worklist.TaskKind;
import org.ourplan.worklist.WorkList;
import org.springframework.stereotype.Component;

/** Tells the record and the work list where a plan is. */
@Component
class PlanTold {

    private final Journeys journeys;
    private final WorkList workList;

    PlanTold(Journeys journeys, WorkList workList) {
        this.journeys = journeys;
        this.workList = workList;
    }

    void begun(PlanRecord row) {
        atAGlance(row, PlanState.DRAFTING);
        if (row.getReplaces() != null) {
            journeys.toCome(person(row), Stage.AGREEMENT, "Of the new version of the plan.", null, "");
        }
        write(row);
    }

    /** The record's paragraph: the plan being made, or beside the plan in force its new version. */
    private void atAGlance(PlanRecord row, PlanState to) {
        var sentence = PlanNow.sentence(
                row.getNumber(), row.getReplaces() != null, to, row.getPersonName(), row.getWrittenByName());
        if (sentence.isEmpty()) {
            return;
        }
        if (row.getReplaces() == null) {
            journeys.planNow(person(row), sentence, null, link(row));
        } else {
            journeys.planNext(person(row), sentence);
        }
    }

    void moved(PlanRecord row, PlanState to, SignedIn by) {
        atAGlance(row, to);
        switch (to) {
            case DRAFTING -> write(row);
            case WITH_PERSON -> withPerson(row);
            case WITH_COUNCIL -> withCouncil(row, by);
            case RETURNED -> returned(row);
            case ACTIVE, ACTIVE_NOT_AGREED ->
                journeys.done(person(row), Stage.PLAN, "Plan " + row.getNumber() + " is in force", link(row));
            case AGREED, NOT_AGREED -> {
                decided(row);
                journeys.done(person(row), Stage.PLAN, "Plan " + row.getNumber() + " is written", link(row));
            }
            case COPY_GIVEN, NOT_AGREED_COPY_GIVEN, SUPERSEDED, ENDED -> {}
        }
    }

    /** Nursing that goes on without the NHS's agreement for now puts asking for it on the work list, until it is there. */
    void written(PlanRecord row, String place, Answers answers) {
        if (!place.startsWith("line/")) {
            return;
        }
        var line = UUID.fromString(place.substring("line/".length()));
        if (!HowMetRead.mustAskNhs(answers)) {
            workList.done(TaskKind.ASK_NHS_TO_AGREE, line);
            return;
        }
        workList.open(new Task(
                person(row),
                row.getPersonName(),
                TaskKind.ASK_NHS_TO_AGREE,
                line,
                "Ask the NHS to agree to the nursing of " + row.getPersonName(),
                "It is urgent and for a short time, so it goes on without that for now",
                null,
                Force.LAW,
                row.getWrittenBy(),
                null,
                null,
                "",
                false,
                link(row) + "/parts/" + place));
    }

    private void write(PlanRecord row) {
        workList.done(TaskKind.PERSON_TO_ANSWER_PLAN, row.getId());
        workList.done(TaskKind.MEND_RETURNED_PLAN, row.getId());
        open(
                row,
                TaskKind.WRITE_PLAN,
                "Write the plan with " + row.getPersonName(),
                "The plan is being written",
                row.getWrittenBy(),
                null,
                null,
                "");
        journeys.begun(person(row), Stage.PLAN, "Being written with " + row.getWrittenByName(), link(row));
        next(row, "We write your plan with you", row.getWrittenByName());
    }

    private void withPerson(PlanRecord row) {
        workList.done(TaskKind.WRITE_PLAN, row.getId());
        journeys.begun(person(row), Stage.PLAN, "With " + row.getPersonName() + " to read and answer.", link(row));
        open(
                row,
                TaskKind.PERSON_TO_ANSWER_PLAN,
                "Hear what " + row.getPersonName() + " says about the plan",
                "The plan was shared with them",
                row.getWrittenBy(),
                null,
                null,
                row.getPersonName());
        next(row, "Read your plan and tell us what you think", row.getPersonName());
    }

    private void withCouncil(PlanRecord row, SignedIn by) {
        workList.done(TaskKind.PERSON_TO_ANSWER_PLAN, row.getId());
        journeys.done(person(row), Stage.PLAN, "Plan " + row.getNumber() + " is written.", link(row));
        open(
                row,
                TaskKind.AGREE_PLAN,
                "Decide on the plan of " + row.getPersonName(),
                "The plan was sent to be agreed",
                null,
                by.team(),
                Role.TEAM_MANAGER,
                "");
        open(
                row,
                TaskKind.AWAIT_DECISION_ON_PLAN,
                "See the plan of " + row.getPersonName(),
                "You sent the plan to be agreed",
                row.getWrittenBy(),
                null,
                null,
                "a manager's decision");
        next(row, "The council decides whether it agrees your plan", "A manager");
    }

    private void decided(PlanRecord row) {
        workList.done(TaskKind.AGREE_PLAN, row.getId());
        workList.done(TaskKind.AWAIT_DECISION_ON_PLAN, row.getId());
    }

    private void returned(PlanRecord row) {
        decided(row);
        journeys.begun(person(row), Stage.PLAN, "Being put right with " + row.getWrittenByName() + ".", link(row));
        journeys.toCome(person(row), Stage.AGREEMENT, "Returned once; it is decided on again.", null, "");
        open(
                row,
                TaskKind.MEND_RETURNED_PLAN,
                "Read why the plan came back, and mend it with " + row.getPersonName(),
                "The plan was returned with reasons",
                row.getWrittenBy(),
                null,
                null,
                "");
        next(row, "We change your plan with you", row.getWrittenByName());
    }

    private void open(
            PlanRecord row,
            TaskKind kind,
            String what,
            String why,
            @Nullable UUID account,
            @Nullable UUID team,
            @Nullable Role role,
            String waitingOn) {
        workList.open(new Task(
                person(row),
                row.getPersonName(),
                kind,
                row.getId(),
                what,
                why,
                null,
                Force.NONE,
                account,
                team,
                role,
                waitingOn,
                false,
                link(row)));
    }

    private void next(PlanRecord row, String what, String who) {
        journeys.next(person(row), new NextStep(what, who, null, link(row)));
    }

    private static PersonId person(PlanRecord row) {
        return new PersonId(row.getPerson());
    }

    private static String link(PlanRecord row) {
        return person(row).link() + "/plans/" + row.getId();
    }
}
