package org.ourplan.law.eligibility;

import java.util.ArrayList;
import java.util.List;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/**
 * The duty and the power to support a carer: Care Act 2014 s20. Places of findings: {@code residence}, {@code charge},
 * {@code delivered-to}, {@code alternative-for-carer}, {@code reason}.
 */
public final class CarerDuty {

    private CarerDuty() {}

    /** To whom the support goes. */
    public enum DeliveredTo {
        /** Support to the carer. */
        CARER,
        /** Care and support to the adult, so that the carer has a break; only if the adult agrees. */
        ADULT
    }

    /**
     * One way of supporting a carer.
     *
     * @param eligible whether the carer's need meets the eligibility criteria
     * @param adultsResidence where the adult who needs care ordinarily lives
     * @param deliveredTo to whom the support goes
     * @param chargingConditionMet whether there is no charge, or a charging condition of s20(2) to (5) is met
     * @param adultAgrees whether the adult agrees to care that is given to them; asked where it is
     * @param alternativeFound what else is done for the carer when the adult does not agree; may be empty
     * @param reasonForPower why the council supports a carer when it need not; may be empty
     */
    public record CarerSupport(
            boolean eligible,
            OrdinaryResidence adultsResidence,
            DeliveredTo deliveredTo,
            Answer chargingConditionMet,
            Answer adultAgrees,
            String alternativeFound,
            String reasonForPower) {}

    /** Whether the council must support the carer in this way, may, or cannot yet say. */
    @Carries({"DUTY-6", "DUTY-8", "ELIG-CARER-8"})
    public static DutyDecision toSupport(CarerSupport support) {
        if (!support.eligible()) {
            return new DutyDecision.MayMeet(
                    "The carer's need does not meet the eligibility criteria.",
                    "Care Act 2014 s20(6)",
                    reason(support));
        }
        List<Finding> missing = missing(support);
        if (!missing.isEmpty()) {
            return new DutyDecision.CannotDecide(missing);
        }
        if (!support.adultsResidence().isOurs()) {
            return new DutyDecision.MayMeet(
                    "The adult who needs care lives in another council's area, so that council has the duty.",
                    "Care Act 2014 s20(6)",
                    reason(support));
        }
        if (support.chargingConditionMet().isNo()) {
            return new DutyDecision.MayMeet("No charging condition is met.", "Care Act 2014 s20(6)", reason(support));
        }
        return new DutyDecision.MustMeet(
                "The carer's need is eligible and the adult they care for lives here.", "Care Act 2014 s20(1)", false);
    }

    @Carries("DUTY-8")
    private static List<Finding> reason(CarerSupport support) {
        return support.reasonForPower().isBlank()
                ? List.of(stop("DUTY-8", "s20(6)", "Say why the council chooses to support the carer.", "reason"))
                : List.of();
    }

    private static List<Finding> missing(CarerSupport support) {
        List<Finding> missing = new ArrayList<>();
        if (support.adultsResidence() == OrdinaryResidence.UNKNOWN) {
            missing.add(stop(
                    "ELIG-CARER-8", "s13(4)(b)", "Say where the adult who needs care ordinarily lives.", "residence"));
        }
        if (support.chargingConditionMet().isUnanswered()) {
            missing.add(stop("DUTY-6", "s20(1)", "Say whether there is a charge, and who would pay it.", "charge"));
        }
        missing.addAll(lineStops(support));
        return missing;
    }

    /** Stops a line of the plan that gives care to an adult who has not agreed to it. */
    @Carries("DUTY-6")
    public static List<Finding> lineStops(CarerSupport support) {
        if (support.deliveredTo() == DeliveredTo.CARER || support.adultAgrees().isYes()) {
            return List.of();
        }
        return List.of(stop(
                "DUTY-6",
                "s20(1)",
                "Care for the adult, to give the carer a break, needs the adult's agreement. Record that they agree,"
                        + " or plan something else for the carer.",
                "delivered-to"));
    }

    /** Stops closing while the adult will not accept care and nothing else is found for the carer. */
    @Carries("DUTY-7")
    public static List<Finding> beforeClosing(CarerSupport support) {
        boolean refused = support.deliveredTo() == DeliveredTo.ADULT
                && support.adultAgrees().isNo();
        if (!refused || !support.alternativeFound().isBlank()) {
            return List.of();
        }
        return List.of(stop(
                "DUTY-7",
                "s20(7) and (8)",
                "The adult does not want this care. As far as you can, find another way to support the carer, and"
                        + " record it.",
                "alternative-for-carer"));
    }

    private static Finding stop(String ruleId, String section, String sentence, String place) {
        return Finding.stop(ruleId, "Care Act 2014 " + section, sentence, place);
    }
}
