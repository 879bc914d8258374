package org.ourplan.law.eligibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.answer.Answer;

/**
 * What is recorded after a determination. Begin with {@link #of} and add what is known.
 *
 * @param who whether the determination is about an adult or a carer
 * @param determination what was determined
 * @param letterSentOn the day the written determination and reasons were sent to the person; null when they have not
 *     been
 * @param adviceMeetOrReduce the written advice on meeting or reducing the needs, in words; may be empty
 * @param advicePreventOrDelay the written advice on preventing or delaying needs, in words; may be empty
 * @param whatCouldBeDone what could be done to meet the eligible needs, in words; may be empty
 * @param wantsCouncilToMeet whether the adult wants the council to meet them
 * @param residence where the adult ordinarily lives; for a carer, where the adult needing care does
 * @param decidedNotToMeet true when the council has decided not to meet some or all of the assessed needs
 * @param notMeetingReasonsSentOn the day written reasons for not meeting were sent; null when they have not been
 */
public record AfterFacts(
        Who who,
        Determination determination,
        @Nullable LocalDate letterSentOn,
        String adviceMeetOrReduce,
        String advicePreventOrDelay,
        String whatCouldBeDone,
        Answer wantsCouncilToMeet,
        OrdinaryResidence residence,
        boolean decidedNotToMeet,
        @Nullable LocalDate notMeetingReasonsSentOn) {

    /** Whom a determination is about. */
    public enum Who {
        ADULT,
        CARER
    }

    /** Nothing recorded yet after this determination. */
    public static AfterFacts of(Who who, Determination determination) {
        return new AfterFacts(
                who, determination, null, "", "", "", Answer.UNANSWERED, OrdinaryResidence.UNKNOWN, false, null);
    }

    public AfterFacts withLetterSent(@Nullable LocalDate on) {
        return new AfterFacts(
                who,
                determination,
                on,
                adviceMeetOrReduce,
                advicePreventOrDelay,
                whatCouldBeDone,
                wantsCouncilToMeet,
                residence,
                decidedNotToMeet,
                notMeetingReasonsSentOn);
    }

    /** The same with both parts of the written advice, either of which may be empty. */
    public AfterFacts withAdvice(String meetOrReduce, String preventOrDelay) {
        return new AfterFacts(
                who,
                determination,
                letterSentOn,
                meetOrReduce,
                preventOrDelay,
                whatCouldBeDone,
                wantsCouncilToMeet,
                residence,
                decidedNotToMeet,
                notMeetingReasonsSentOn);
    }

    /** The same with the answers of s13(3), or of s13(4) for a carer. */
    public AfterFacts withNextStep(String couldBeDone, Answer wantsCouncil, OrdinaryResidence lives) {
        return new AfterFacts(
                who,
                determination,
                letterSentOn,
                adviceMeetOrReduce,
                advicePreventOrDelay,
                couldBeDone,
                wantsCouncil,
                lives,
                decidedNotToMeet,
                notMeetingReasonsSentOn);
    }

    /** The same with a decision not to meet needs, and the day its written reasons were sent. */
    public AfterFacts withDecisionNotToMeet(@Nullable LocalDate reasonsSentOn) {
        return new AfterFacts(
                who,
                determination,
                letterSentOn,
                adviceMeetOrReduce,
                advicePreventOrDelay,
                whatCouldBeDone,
                wantsCouncilToMeet,
                residence,
                true,
                reasonsSentOn);
    }
}
