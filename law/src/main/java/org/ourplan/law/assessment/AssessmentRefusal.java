package org.ourplan.law.assessment;

import java.util.ArrayList;
import java.util.List;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/**
 * Somebody says no to an assessment: Care Act 2014 s11. Places of findings: {@code capacity-to-refuse},
 * {@code best-interests}, {@code abuse-or-neglect}.
 */
public final class AssessmentRefusal {

    private AssessmentRefusal() {}

    /**
     * An adult's refusal.
     *
     * @param capacityToRefuse whether the adult has capacity for this one decision, to refuse
     * @param inBestInterests whether an assessment would be in the adult's best interests; asked where capacity is no
     * @param abuseOrNeglect whether the adult is experiencing, or is at risk of, abuse or neglect
     */
    public record ByAdult(Answer capacityToRefuse, Answer inBestInterests, Answer abuseOrNeglect) {}

    /** What follows a refusal. */
    public sealed interface Result {}

    /** There is no duty to assess for now. The note says that the person may ask again. */
    public record MayClose(String note) implements Result {}

    /** The council must assess all the same. */
    public record MustAssess(String reason, String section) implements Result {}

    /** Something must be recorded before the contact or assessment can be closed. */
    public record CannotClose(List<Finding> missing) implements Result {
        public CannotClose {
            missing = List.copyOf(missing);
        }
    }

    /**
     * An adult's refusal stands, unless they lack capacity to refuse and it is best for them, or there is abuse or
     * neglect.
     */
    @Carries("AS-16")
    public static Result byAdult(ByAdult refusal) {
        if (refusal.abuseOrNeglect().isYes()) {
            return new MustAssess(
                    "They are experiencing abuse or neglect, or are at risk of it, so the assessment goes on.",
                    "Care Act 2014 s11(2)(b)");
        }
        if (refusal.capacityToRefuse().isNo() && refusal.inBestInterests().isYes()) {
            return new MustAssess(
                    "They lack capacity to refuse this assessment and it is in their best interests, so it goes on.",
                    "Care Act 2014 s11(2)(a)");
        }
        List<Finding> missing = missing(refusal);
        return missing.isEmpty() ? new MayClose(note("needs assessment")) : new CannotClose(missing);
    }

    private static List<Finding> missing(ByAdult refusal) {
        List<Finding> missing = new ArrayList<>();
        if (refusal.capacityToRefuse().isUnanswered()) {
            missing.add(stop(
                    "s11(2)(a)", "Say whether they have capacity to refuse the assessment.", "capacity-to-refuse"));
        }
        if (refusal.capacityToRefuse().isNo() && refusal.inBestInterests().isUnanswered()) {
            missing.add(
                    stop("s11(2)(a)", "Say whether an assessment would be in their best interests.", "best-interests"));
        }
        if (refusal.abuseOrNeglect().isUnanswered()) {
            missing.add(stop(
                    "s11(2)(b)",
                    "Say whether they are experiencing abuse or neglect, or are at risk of it.",
                    "abuse-or-neglect"));
        }
        return missing;
    }

    private static Finding stop(String section, String sentence, String place) {
        return Finding.stop("AS-16", "Care Act 2014 " + section, sentence, place);
    }

    /** A carer's refusal always stands. */
    @Carries("CAR-8")
    public static Result byCarer() {
        return new MayClose(note("carer's assessment"));
    }

    /**
     * Whether the duty to assess is back after a refusal. The person may refuse again.
     *
     * @param asksNow whether the adult, or the carer, now asks for an assessment
     * @param needsOrCircumstancesChanged whether the council thinks their needs or circumstances have changed
     */
    @Carries({"AS-17", "CAR-8"})
    public static boolean dutyIsBack(Answer asksNow, Answer needsOrCircumstancesChanged) {
        return asksNow.isYes() || needsOrCircumstancesChanged.isYes();
    }

    private static String note(String assessment) {
        return "You said no to a " + assessment
                + " for now. You can ask for one at any time, and we will offer again if things change.";
    }
}
