package org.ourplan.plan.store;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.SignedIn;
import org.ourplan.law.agreement.PlanEvent;
import org.ourplan.law.agreement.PlanState;
import org.ourplan.plan.BudgetCoverage;
import org.ourplan.plan.IndicativeTold;
import org.ourplan.plan.OwnWords;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.PlanVersion;
import org.ourplan.plan.Plans;
import org.ourplan.plan.ReturnReason;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Answers;
import org.ourplan.writing.Saving;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Plans, each change one transaction. */
@Repository
class PlanStore implements Plans {

    private final PlanReading reading;
    private final PlanBeginnings beginnings;
    private final PartsOfPlan parts;
    private final PlanSteps steps;
    private final StatedOutside outside;

    PlanStore(
            PlanReading reading, PlanBeginnings beginnings, PartsOfPlan parts, PlanSteps steps, StatedOutside outside) {
        this.reading = reading;
        this.beginnings = beginnings;
        this.parts = parts;
        this.steps = steps;
        this.outside = outside;
    }

    @Override
    @Transactional
    public UUID begin(PersonId person, UUID determination, @Nullable IndicativeTold indicative, SignedIn by) {
        return beginnings.from(person, determination, indicative, by);
    }

    @Override
    @Transactional
    public UUID beginNext(PersonId person, UUID plan, SignedIn by) {
        return beginnings.next(person, plan, by);
    }

    @Override
    public Optional<PlanRecord> find(PersonId person, UUID plan) {
        return reading.find(person, plan);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public PlanRecord hold(PersonId person, UUID plan) {
        return reading.hold(person, plan);
    }

    @Override
    public Optional<PlanRecord> newest(PersonId person) {
        return reading.newest(person);
    }

    @Override
    public List<PlanVersion> versions(PersonId person) {
        return reading.versions(person);
    }

    @Override
    public BudgetCoverage budgets() {
        return outside.coverage();
    }

    @Override
    @Transactional
    public Saving write(PersonId person, UUID plan, String place, int opened, Answers answers, SignedIn by) {
        return parts.write(person, plan, place, opened, answers, by);
    }

    @Override
    @Transactional
    public Saving writeOwn(PersonId person, UUID plan, OwnWords words, SignedIn by) {
        return parts.writeOwn(person, plan, words, by);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void writeAll(PlanRecord held, Map<String, Answers> parts, SignedIn by) {
        this.parts.writeAll(held, parts, by);
    }

    @Override
    @Transactional
    public boolean remove(PersonId person, UUID plan, String place, int opened, SignedIn by) {
        return parts.remove(person, plan, place, opened, by);
    }

    @Override
    @Transactional
    public void stateBudget(
            PersonId person, UUID plan, BigDecimal cost, BigDecimal personPays, BigDecimal councilPays, SignedIn by) {
        outside.budget(person, plan, cost, personPays, councilPays);
    }

    @Override
    @Transactional
    public void answerRecorded(PersonId person, UUID plan, boolean recorded, SignedIn by) {
        outside.answer(person, plan, recorded);
    }

    @Override
    @Transactional
    public void sendBack(PersonId person, UUID plan, List<ReturnReason> reasons, SignedIn by) {
        outside.returned(person, plan, reasons);
        steps.move(person, plan, PlanEvent.RETURNED_WITH_REASONS, by);
    }

    @Override
    @Transactional
    public PlanState move(PersonId person, UUID plan, PlanEvent event, SignedIn by) {
        return steps.move(person, plan, event, by);
    }
}
