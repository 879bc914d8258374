package org.ourplan.law.eligibility;

import org.ourplan.law.outcome.Unable;
import org.ourplan.law.rules.Carries;

/**
 * What was found about one outcome, leaving out of account any help from a carer.
 *
 * @param <M> the meanings of unable that apply: an adult's four or a carer's three
 */
public sealed interface OutcomeAnswer<M extends Unable> {

    /**
     * Achieves the outcome without help.
     *
     * @param withAid the aid that makes it possible, in a few words; empty when there is none
     */
    @Carries("ELIG-ADULT-9")
    record Able<M extends Unable>(String withAid) implements OutcomeAnswer<M> {}

    /**
     * Unable to achieve the outcome, in one of the meanings of the regulations.
     *
     * @param evidence what shows it, in the person's or the worker's words; may be empty
     */
    record UnableBecause<M extends Unable>(M meaning, String evidence) implements OutcomeAnswer<M> {}

    /** The outcome has no place in this person's life, for example caring for a child where there is none. */
    record NotApplicable<M extends Unable>() implements OutcomeAnswer<M> {}

    /** Nobody has answered yet. */
    record Unanswered<M extends Unable>() implements OutcomeAnswer<M> {}

    static <M extends Unable> OutcomeAnswer<M> able() {
        return new Able<>("");
    }

    static <M extends Unable> OutcomeAnswer<M> ableWithAid(String aid) {
        return new Able<>(aid);
    }

    static <M extends Unable> OutcomeAnswer<M> unable(M meaning) {
        return new UnableBecause<>(meaning, "");
    }

    static <M extends Unable> OutcomeAnswer<M> unable(M meaning, String evidence) {
        return new UnableBecause<>(meaning, evidence);
    }

    static <M extends Unable> OutcomeAnswer<M> notApplicable() {
        return new NotApplicable<>();
    }

    static <M extends Unable> OutcomeAnswer<M> unanswered() {
        return new Unanswered<>();
    }

    /** True when this answer counts as unable. */
    default boolean isUnable() {
        return this instanceof UnableBecause;
    }

    default boolean isUnanswered() {
        return this instanceof Unanswered;
    }
}
