package org.ourplan.plan.store;

import static org.ourplan.tables.Tables.PLAN;
import static org.ourplan.tables.Tables.PLAN_NEED;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.SignedIn;
import org.ourplan.assessment.AssessedNeed;
import org.ourplan.assessment.AssessmentKind;
import org.ourplan.assessment.Assessments;
import org.ourplan.assessment.CompletedAssessment;
import org.ourplan.eligibility.DeterminationRecord;
import org.ourplan.eligibility.Determinations;
import org.ourplan.law.agreement.PlanState;
import org.ourplan.law.plan.PlanKind;
import org.ourplan.law.rules.Carries;
import org.ourplan.people.People;
import org.ourplan.people.Person;
import org.ourplan.plan.IndicativeTold;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Refused;
import org.springframework.stereotype.Repository;

/** Begins plans: from a determination, or as a copy of the one in force. */
@Repository
class PlanBeginning {

    private static final List<String> BEING_MADE = List.of("DRAFTING", "WITH_PERSON", "WITH_COUNCIL", "RETURNED");

    private final DSLContext database;
    private final Determinations determinations;
    private final Assessments assessments;
    private final People people;
    private final CarriedIntoPlan carriedOver;

    PlanBeginning(
            DSLContext database,
            Determinations determinations,
            Assessments assessments,
            People people,
            CarriedIntoPlan carriedOver) {
        this.database = database;
        this.determinations = determinations;
        this.assessments = assessments;
        this.people = people;
        this.carriedOver = carriedOver;
    }

    /** A new plan from the determination, with every assessed need and the person's own words in it. */
    UUID from(
            PersonId id,
            UUID determination,
            @Nullable IndicativeTold indicative,
            SignedIn by,
            java.time.LocalDate today) {
        var decided = determinations.find(id, determination).orElseThrow(NotFound::new);
        letterFirst(decided, id);
        dutyFirst(decided, id);
        var assessment = assessments.completed(id, decided.assessment()).orElseThrow(NotFound::new);
        var person = people.find(id).orElseThrow(NotFound::new);
        var kind = assessment.kind() == AssessmentKind.CARERS ? PlanKind.SUPPORT_PLAN : PlanKind.CARE_AND_SUPPORT_PLAN;
        var row = newPlan(person, kind, by, today);
        notInForceAlready(id, determination);
        inForce(id, kind).ifPresent(row::setReplaces);
        row.setDetermination(determination);
        row.setDeterminedOn(decided.determinedOn());
        row.setCaredForName(assessment.caredForName());
        told(row, indicative);
        row.insert();
        needs(row.getId(), assessment, decided);
        carriedOver.write(row.getId(), kind, assessment, person, by);
        return row.getId();
    }

    /** The next version: needs, parts and amounts copied; the person's answer and the budget are asked anew. */
    @Carries({"REV-14", "PB-16"})
    UUID next(PersonId id, UUID plan, SignedIn by, java.time.LocalDate today) {
        var last = database.selectFrom(PLAN)
                .where(PLAN.ID.eq(plan))
                .and(PLAN.PERSON.eq(id.value()))
                .fetchOptional()
                .orElseThrow(NotFound::new);
        if (!PlanState.valueOf(last.getState()).inForce()) {
            throw new Refused(
                    List.of("A new version begins from a plan that is in force. This one is not."),
                    id.link() + "/plans/" + plan);
        }
        var person = people.find(id).orElseThrow(NotFound::new);
        var row = newPlan(person, PlanKind.valueOf(last.getKind()), by, today);
        row.setDetermination(last.getDetermination());
        row.setDeterminedOn(last.getDeterminedOn());
        row.setCaredForName(last.getCaredForName());
        row.setReplaces(plan);
        var weekly = last.getIndicativeWeekly();
        told(row, weekly == null ? null : new IndicativeTold(weekly, last.getIndicativeToldOn()));
        row.insert();
        carriedOver.copy(plan, row.getId());
        return row.getId();
    }

    /** A plan from a new decision replaces the one in force, once it begins to count itself (REV-14). */
    private Optional<UUID> inForce(PersonId id, PlanKind kind) {
        return database
                .selectFrom(PLAN)
                .where(PLAN.PERSON.eq(id.value()))
                .and(PLAN.KIND.eq(kind.name()))
                .orderBy(PLAN.NUMBER.desc())
                .fetch()
                .stream()
                .filter(other -> PlanState.valueOf(other.getState()).inForce())
                .map(other -> other.getId())
                .findFirst();
    }

    private static void told(org.ourplan.tables.tables.records.PlanRecord row, @Nullable IndicativeTold indicative) {
        if (indicative != null) {
            row.setIndicativeWeekly(indicative.weekly());
            var day = indicative.toldOn();
            if (day != null) {
                row.setIndicativeToldOn(day);
            }
        }
    }

    @Carries("ELIG-ADULT-16")
    private static void letterFirst(DeterminationRecord decided, PersonId id) {
        if (!decided.letterGiven()) {
            throw new Refused(
                    List.of("Give the person the written record of the decision, with its reasons, before planning"
                            + " starts (Care Act 2014 s13(2))."),
                    id.link());
        }
    }

    /**
     * A plan rests on the duty, asked about after the letter, or on the power that the council chose to use, and why.
     */
    @Carries({"ELIG-ADULT-12", "ELIG-CARER-8", "DUTY-4", "DUTY-8"})
    private static void dutyFirst(DeterminationRecord decided, PersonId id) {
        var carers = decided.kind() == AssessmentKind.CARERS;
        var asked = carers || !decided.wantsCouncilToMeetNeeds().equals("not-asked");
        if (decided.eligible() && (!asked || decided.settled().equals("unknown"))) {
            throw new Refused(
                    List.of("Say first what could be done to meet the needs, and "
                            + (carers
                                    ? "where the adult who needs care ordinarily lives (Care Act 2014 s13(4))."
                                    : "whether they want the council to meet them, and where they live (Care Act 2014"
                                            + " s13(3)).")),
                    id.link() + "/eligibility/" + decided.id() + "/next");
        }
        if (!decided.eligible() && decided.councilMustMeet().isBlank()) {
            throw new Refused(
                    List.of("No need was found eligible. Say first why the council chooses to meet needs that it need"
                            + " not meet (Care Act 2014 " + (carers ? "s20(6)" : "s19(1)") + ")."),
                    id.link() + "/eligibility/" + decided.id() + "/offers/power");
        }
    }

    /** A plan in force changes by its next version, never by a second plan from the same decision. */
    @Carries("REV-14")
    private void notInForceAlready(PersonId id, UUID determination) {
        database
                .selectFrom(PLAN)
                .where(PLAN.PERSON.eq(id.value()))
                .and(PLAN.DETERMINATION.eq(determination))
                .fetch()
                .stream()
                .filter(other -> PlanState.valueOf(other.getState()).inForce())
                .findFirst()
                .ifPresent(other -> {
                    throw new Refused(
                            List.of("A plan from this decision is in force. Begin a new version of it instead."),
                            id.link() + "/plans/" + other.getId());
                });
    }

    private org.ourplan.tables.tables.records.PlanRecord newPlan(
            Person person, PlanKind kind, SignedIn by, java.time.LocalDate today) {
        var id = person.id();
        hold(id);
        var others = database.selectFrom(PLAN)
                .where(PLAN.PERSON.eq(id.value()))
                .and(PLAN.KIND.eq(kind.name()))
                .fetch();
        others.stream()
                .filter(other -> BEING_MADE.contains(other.getState()))
                .findFirst()
                .ifPresent(other -> {
                    throw new Refused(
                            List.of("A plan is being made already. Go on with that one."),
                            id.link() + "/plans/" + other.getId());
                });
        var row = database.newRecord(PLAN);
        row.setId(NewId.next());
        row.setPerson(id.value());
        row.setPersonName(person.callThem().isBlank() ? person.givenName() : person.callThem());
        row.setKind(kind.name());
        row.setNumber(others.stream().mapToInt(other -> other.getNumber()).max().orElse(0) + 1);
        row.setState(PlanState.DRAFTING.name());
        row.setWrittenBy(by.account());
        row.setWrittenByName(by.name());
        row.setBegunOn(today);
        return row;
    }

    /** Holds the person's row, so that two plans of a kind are never begun at once. */
    private void hold(PersonId id) {
        database.select(org.ourplan.tables.Tables.PERSON.ID)
                .from(org.ourplan.tables.Tables.PERSON)
                .where(org.ourplan.tables.Tables.PERSON.ID.eq(id.value()))
                .forUpdate()
                .fetch();
    }

    private void needs(UUID plan, CompletedAssessment assessment, DeterminationRecord decided) {
        var rows = new java.util.ArrayList<org.ourplan.tables.tables.records.PlanNeedRecord>();
        for (AssessedNeed need : assessment.needs()) {
            var row = database.newRecord(PLAN_NEED);
            row.setPlan(plan);
            row.setReference(need.reference());
            row.setPosition(rows.size());
            row.setOutcome(need.outcome());
            row.setTitle(need.title());
            row.setEligible(decided.eligibleNeeds().contains(need.reference()));
            row.setFluctuates(need.fluctuates());
            row.setWhatGetsInTheWay(need.whatGetsInTheWay());
            row.setWhoHelpsNow(need.whoHelpsNow());
            row.setOnABadDay(need.onABadDay());
            rows.add(row);
        }
        database.batchInsert(rows).execute();
    }
}
