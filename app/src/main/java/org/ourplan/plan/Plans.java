package org.ourplan.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.SignedIn;
import org.ourplan.law.agreement.PlanEvent;
import org.ourplan.law.agreement.PlanState;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Answers;
import org.ourplan.writing.Saving;

/**
 * Plans under s25: begun from a determination, written part by part, moved along their life by {@code PlanLife} only.
 */
public interface Plans {

    /**
     * Begins a plan from a determination whose letter has been given, carrying over every assessed need and the
     * person's words. Refused before the letter is given (hard stop 7), and while another plan of the kind is being
     * made. Returns its id.
     */
    UUID begin(PersonId person, UUID determination, @Nullable IndicativeTold indicative, SignedIn by);

    /**
     * Begins the next version of a plan that is in force, as a copy of it (REV-14, PB-16). The earlier one stays as it
     * is and stays in force until the new one replaces it. Returns the new plan's id.
     */
    UUID beginNext(PersonId person, UUID plan, SignedIn by);

    /** A plan of this person. At most two statements. */
    Optional<PlanRecord> find(PersonId person, UUID plan);

    /**
     * The plan as it stands now, held until the transaction ends: nobody else changes or decides it meanwhile. Only
     * inside a transaction; refused when there is no such plan of this person.
     */
    PlanRecord hold(PersonId person, UUID plan);

    /** Their newest plan of any state, if they have one. At most two statements. */
    Optional<PlanRecord> newest(PersonId person);

    /** Every plan they have had, newest first. One statement. */
    List<PlanVersion> versions(PersonId person);

    /** Which plans in force state a personal budget, over everybody (PB-13). Two statements. */
    BudgetCoverage budgets();

    /**
     * Writes one part. Refused in words when the plan's state does not allow it or, for the council's own writing,
     * before the advocacy check of this plan is finished (ADV-1, ADV-14).
     *
     * @param opened the part's version when the writer opened it, 0 where there was none
     */
    Saving write(PersonId person, UUID plan, String place, int opened, Answers answers, SignedIn by);

    /**
     * Writes some fields of one part with the person's own pen: by them, or by somebody they gave it to. Everything else in the part
     * stays as it stands, so that two who write in different fields are never in each other's way. Refused in words when the plan
     * cannot be written in now; a field that is not theirs to write is not taken (PLAN-8).
     */
    Saving writeOwn(PersonId person, UUID plan, OwnWords words, SignedIn by);

    /**
     * Writes several parts at once, in the transaction in which the plan was {@link #hold held}: all of them or none. Refused
     * in words as {@link #write} is. One statement for the parts, and one event that names their places.
     *
     * @param held the plan as it stands, held
     * @param parts each part's answers by its place, put together by the caller with what stands there; at least one
     */
    void writeAll(PlanRecord held, Map<String, Answers> parts, SignedIn by);

    /** Takes a part out, and every part beneath it. False when somebody changed it since it was opened. */
    boolean remove(PersonId person, UUID plan, String place, int opened, SignedIn by);

    /** What the personal budget statement says, pounds a week (s26(1)); refused once the plan is fixed. */
    void stateBudget(
            PersonId person, UUID plan, BigDecimal cost, BigDecimal personPays, BigDecimal councilPays, SignedIn by);

    /** Whether the person's answer to the plan stands recorded (PLAN-6); refused once the plan is fixed. */
    void answerRecorded(PersonId person, UUID plan, boolean recorded, SignedIn by);

    /** Returns the plan to its writers with what must be put right, at least one thing (SIGN-4). */
    void sendBack(PersonId person, UUID plan, List<ReturnReason> reasons, SignedIn by);

    /**
     * Takes the plan one step along its life, if {@code PlanLife} has that step; entering a frozen state fixes its text
     * and its hash. The caller has checked the step's own guards. Refused in words otherwise.
     */
    PlanState move(PersonId person, UUID plan, PlanEvent event, SignedIn by);
}
