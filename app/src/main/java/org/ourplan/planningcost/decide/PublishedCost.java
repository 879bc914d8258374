package org.ourplan.planningcost.decide;

import java.util.Optional;
import org.ourplan.law.rules.Carries;

/**
 * One row of source 004 appendix 1, or of what it sets beside its table. What is not known there is empty here.
 *
 * @param inTable false for what stands beside the table
 * @param authority the letter or name the document gives; F is there twice
 * @param what which worker, plan or organisation; may be empty
 * @param hours of staff time for a plan
 * @param rate pounds an hour
 * @param rateOf what the rate is of; nothing is worked out from {@link RateOf#PAY}
 * @param plan pounds for a plan, as published
 * @param reviewHours of staff time for a review
 * @param review pounds for a review, as published
 * @param group true where plans made in a group are in it
 * @param source who gave the figure to the document, or published it before
 */
@Carries({
    "S004-107",
    "S004-108",
    "S004-110",
    "S004-111",
    "S004-112",
    "S004-113",
    "S004-114",
    "S004-115",
    "S004-116",
    "S004-118",
    "S004-119"
})
public record PublishedCost(
        boolean inTable,
        PlanningModel model,
        String authority,
        String what,
        Optional<Range> hours,
        Optional<Range> rate,
        RateOf rateOf,
        Optional<Range> plan,
        Optional<Range> reviewHours,
        Optional<Range> review,
        boolean group,
        String note,
        String source) {

    /** What an hour's rate is of. */
    public enum RateOf {
        /** What an hour costs the council. */
        COST,
        /** What is asked for an hour. */
        CHARGE,
        /** What a worker is paid, which is less than an hour costs. */
        PAY,
        /** There is none. */
        NONE
    }

    /** Pounds for a plan, hours by rate; empty where either is not known, or the rate is only pay. */
    public Optional<Range> workedOutPlan() {
        return byRate(hours);
    }

    /** Pounds for a review, hours by rate; empty where either is not known, or the rate is only pay. */
    public Optional<Range> workedOutReview() {
        return byRate(reviewHours);
    }

    private Optional<Range> byRate(Optional<Range> time) {
        return rateOf == RateOf.PAY ? Optional.empty() : time.flatMap(known -> rate.flatMap(known::times));
    }
}
