package org.ourplan.plan;

/**
 * One assessed need as the plan began from it: never edited in the plan.
 *
 * @param reference the assessment's own reference
 * @param outcome the regulation's outcome it is about, by its code; empty for another need
 * @param title in plain words
 * @param eligible whether the determination counts it
 * @param getsInTheWay what gets in the way, in the person's words
 * @param helpsNow who helps now
 * @param onABadDay in words, where it comes and goes
 */
public record NeedBegunFrom(
        String reference,
        String outcome,
        String title,
        boolean eligible,
        boolean fluctuates,
        String getsInTheWay,
        String helpsNow,
        String onABadDay) {}
