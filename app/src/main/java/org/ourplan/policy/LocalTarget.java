package org.ourplan.policy;

import java.util.Optional;
import java.util.stream.Stream;

/** The council's own targets, in days. None is law, and each is always shown as local (FIX-13). */
public enum LocalTarget {
    ELIGIBILITY_TO_PLAN("eligibility-to-plan", "From the eligibility decision to an active plan"),
    TELL_INDICATIVE("tell-indicative", "From the eligibility decision to telling the person their indicative budget"),
    DECIDE_PLAN("decide-plan", "For a manager to decide on a plan"),
    GIVE_COPIES("give-copies", "From agreement to giving the copies of a plan"),
    HIGH_RISK_REVIEW("high-risk-review", "Between reviews where the risk is high"),
    ANSWER_ASK("answer-ask", "From what a person asks for on their own page to our answer"),
    ANSWER_ADVOCATE("answer-advocate", "From an independent advocate’s report to our written answer"),
    SECOND_LOOK("second-look", "From asking for another look at a decision to our answer"),
    CHECK_DIRECTORY("check-directory", "Between one check of an entry in the directory and the next"),
    FOLLOW_UP_ADVICE("follow-up-advice", "From telling somebody about something to asking what came of it"),
    LOWER_BUDGET_NOTICE("lower-budget-notice", "Notice to the person before a lower budget may begin"),
    LOOK_BEFORE_END("look-before-end", "Before support for a time only ends, for a look at what comes after it"),
    DIRECT_PAYMENT_SURPLUS(
            "direct-payment-surplus", "Days of a direct payment that may be left before we ask about it"),
    DIRECT_PAYMENT_NOTICE("direct-payment-notice", "Notice before a direct payment stops"),
    SAFEGUARDING_DECIDE("safeguarding-decide", "From a safeguarding concern to the decision whether section 42 is met"),
    SAFEGUARDING_ENQUIRE("safeguarding-enquire", "From that decision to the end of a safeguarding enquiry");

    private final String stored;
    private final String words;

    LocalTarget(String stored, String words) {
        this.stored = stored;
        this.words = words;
    }

    /** The name it is kept and asked for by. */
    public String stored() {
        return stored;
    }

    /** For people. */
    public String words() {
        return words;
    }

    /** The target of that stored name. */
    public static Optional<LocalTarget> named(String stored) {
        return Stream.of(values())
                .filter(target -> target.stored.equals(stored))
                .findFirst();
    }
}
