package org.ourplan.law.eligibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.answer.Answer;

/**
 * What decides whether the council must meet an adult's need: Care Act 2014 ss 18, 19. Begin with {@link #eligibleNeed}
 * or {@link #otherNeed}.
 *
 * @param eligible whether the need meets the eligibility criteria
 * @param residence where the adult ordinarily lives
 * @param charge what is known of charging and of the adult's resources
 * @param asksCouncil whether the adult asks the council to meet the need all the same
 * @param careHome whether the need is to be met in a care home
 * @param lacksCapacityToArrange whether the adult lacks capacity to arrange care: a finding about that one decision
 * @param someoneElseCanArrange whether somebody is authorised to arrange it, or otherwise in a position to
 * @param metByCarer whether a carer is meeting the need and has agreed to
 * @param homeCouncilToldOn the day the adult's own council was told, where the adult lives elsewhere; null when it was
 *     not
 * @param reasonForPower why the council chooses to meet a need it need not meet; may be empty
 */
public record DutyFacts(
        boolean eligible,
        OrdinaryResidence residence,
        Charge charge,
        Answer asksCouncil,
        Answer careHome,
        Answer lacksCapacityToArrange,
        Answer someoneElseCanArrange,
        boolean metByCarer,
        @Nullable LocalDate homeCouncilToldOn,
        String reasonForPower) {

    /** What is known of charging and resources: Care Act 2014 ss 14, 17, 18(1) and (2). */
    public enum Charge {
        /** The law or the council makes no charge for meeting this need. */
        NO_CHARGE,
        /** There is a charge, and resources are at or below the financial limit. */
        RESOURCES_AT_OR_BELOW_LIMIT,
        /** There is a charge, and resources are above the financial limit. */
        RESOURCES_ABOVE_LIMIT,
        /** Not known yet. */
        NOT_KNOWN
    }

    /** An eligible need of an adult who lives as given, with charging as given, and nothing else answered. */
    public static DutyFacts eligibleNeed(OrdinaryResidence residence, Charge charge) {
        return new DutyFacts(
                true,
                residence,
                charge,
                Answer.UNANSWERED,
                Answer.UNANSWERED,
                Answer.UNANSWERED,
                Answer.UNANSWERED,
                false,
                null,
                "");
    }

    /** A need that does not meet the eligibility criteria. */
    public static DutyFacts otherNeed(OrdinaryResidence residence) {
        return new DutyFacts(
                false,
                residence,
                Charge.NOT_KNOWN,
                Answer.UNANSWERED,
                Answer.UNANSWERED,
                Answer.UNANSWERED,
                Answer.UNANSWERED,
                false,
                null,
                "");
    }

    /** The same need, with whether the adult asks the council and whether it is to be met in a care home. */
    public DutyFacts withAsking(Answer asks, Answer inCareHome) {
        return new DutyFacts(
                eligible,
                residence,
                charge,
                asks,
                inCareHome,
                lacksCapacityToArrange,
                someoneElseCanArrange,
                metByCarer,
                homeCouncilToldOn,
                reasonForPower);
    }

    /** The same need, with whether the adult can arrange the care, and whether somebody else can. */
    public DutyFacts withArranging(Answer lacksCapacity, Answer someoneElse) {
        return new DutyFacts(
                eligible,
                residence,
                charge,
                asksCouncil,
                careHome,
                lacksCapacity,
                someoneElse,
                metByCarer,
                homeCouncilToldOn,
                reasonForPower);
    }

    public DutyFacts withMetByCarer(boolean met) {
        return new DutyFacts(
                eligible,
                residence,
                charge,
                asksCouncil,
                careHome,
                lacksCapacityToArrange,
                someoneElseCanArrange,
                met,
                homeCouncilToldOn,
                reasonForPower);
    }

    /** The same need, with the reason for choosing to meet it and the day the adult's own council was told. */
    public DutyFacts withPower(String reason, @Nullable LocalDate homeCouncilTold) {
        return new DutyFacts(
                eligible,
                residence,
                charge,
                asksCouncil,
                careHome,
                lacksCapacityToArrange,
                someoneElseCanArrange,
                metByCarer,
                homeCouncilTold,
                reason);
    }
}
