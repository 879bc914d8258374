package org.ourplan.law.eligibility;

import java.util.ArrayList;
import java.util.List;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/**
 * The duty and the powers to meet an adult's needs: Care Act 2014 ss 18 and 19. Places of findings: {@code residence},
 * {@code charge}, {@code asks-council}, {@code care-home}, {@code arranging}, {@code home-council}, {@code reason}.
 */
public final class Duty {

    private Duty() {}

    /** Decides for one need. It follows the facts: when a carer stops, deciding again gives the new answer. */
    @Carries({"DUTY-1", "DUTY-3", "DUTY-4", "ORD-1"})
    public static DutyDecision toMeet(DutyFacts facts) {
        if (facts.metByCarer()) {
            return new DutyDecision.MetByCarer(
                    "A carer is meeting this need and has agreed to.", "Care Act 2014 s18(7)");
        }
        if (!facts.eligible()) {
            return new DutyDecision.MayMeet(
                    "This need does not meet the eligibility criteria.",
                    "Care Act 2014 s19(1)",
                    reason(facts, "s19(1)"));
        }
        if (facts.residence() == OrdinaryResidence.UNKNOWN) {
            return cannot("CON-8", "s13(3)(c)", "Say where they ordinarily live.", "residence");
        }
        if (!facts.residence().isOurs()) {
            return new DutyDecision.MayMeet(
                    "They ordinarily live in another council's area.", "Care Act 2014 s19(2)", homeCouncil(facts));
        }
        return byCharge(facts);
    }

    @Carries({"DUTY-1", "DUTY-2"})
    private static DutyDecision byCharge(DutyFacts facts) {
        return switch (facts.charge()) {
            case NO_CHARGE ->
                new DutyDecision.MustMeet(
                        "They live here, the need is eligible and there is no charge for meeting it.",
                        "Care Act 2014 s18(1)",
                        false);
            case RESOURCES_AT_OR_BELOW_LIMIT ->
                new DutyDecision.MustMeet(
                        "They live here, the need is eligible and their money is at or below the financial limit.",
                        "Care Act 2014 s18(2)",
                        false);
            case RESOURCES_ABOVE_LIMIT -> aboveLimit(facts);
            case NOT_KNOWN ->
                cannot(
                        "DUTY-1",
                        "s18(1)",
                        "Say whether there is a charge, and whether their money is above the financial limit.",
                        "charge");
        };
    }

    /** Condition 3 first, since it holds for a care home too; then condition 2, which does not (FIX-6). */
    @Carries({"DUTY-2", "FIX-6"})
    private static DutyDecision aboveLimit(DutyFacts facts) {
        if (facts.lacksCapacityToArrange().isYes()
                && facts.someoneElseCanArrange().isNo()) {
            return new DutyDecision.MustMeet(
                    "They cannot arrange this care themselves, and nobody else is authorised or able to.",
                    "Care Act 2014 s18(4)",
                    true);
        }
        if (facts.asksCouncil().isYes() && facts.careHome().isNo()) {
            return new DutyDecision.MustMeet(
                    "Their money is above the financial limit and they ask the council to arrange this care.",
                    "Care Act 2014 s18(3)",
                    true);
        }
        List<Finding> missing = missingAboveLimit(facts);
        return missing.isEmpty() ? powerAboveLimit(facts) : new DutyDecision.CannotDecide(missing);
    }

    private static DutyDecision powerAboveLimit(DutyFacts facts) {
        return new DutyDecision.MayMeet(
                facts.careHome().isYes()
                        ? "Their money is above the financial limit, and the duty to arrange care when asked does not"
                                + " yet cover care homes."
                        : "Their money is above the financial limit and they do not ask the council to arrange this"
                                + " care.",
                "Care Act 2014 s19(1)",
                reason(facts, "s19(1)"));
    }

    private static List<Finding> missingAboveLimit(DutyFacts facts) {
        List<Finding> missing = new ArrayList<>();
        if (facts.asksCouncil().isUnanswered()) {
            missing.add(stop(
                    "DUTY-2", "s18(3)", "Ask whether they want the council to arrange this care.", "asks-council"));
        }
        if (facts.asksCouncil().isYes() && facts.careHome().isUnanswered()) {
            missing.add(stop("DUTY-2", "s18(3)", "Say whether this need is to be met in a care home.", "care-home"));
        }
        if (facts.lacksCapacityToArrange().isUnanswered()
                || (facts.lacksCapacityToArrange().isYes()
                        && facts.someoneElseCanArrange().isUnanswered())) {
            missing.add(stop(
                    "DUTY-2",
                    "s18(4)",
                    "Say whether they can arrange this care, and if not, whether anyone else can.",
                    "arranging"));
        }
        return missing;
    }

    private static List<Finding> homeCouncil(DutyFacts facts) {
        List<Finding> missing = new ArrayList<>(reason(facts, "s19(2)"));
        if (facts.homeCouncilToldOn() == null) {
            missing.add(
                    stop("DUTY-4", "s19(2)", "Tell the council where they live, and record the day.", "home-council"));
        }
        return missing;
    }

    private static List<Finding> reason(DutyFacts facts, String section) {
        if (!facts.reasonForPower().isBlank()) {
            return List.of();
        }
        return List.of(stop("DUTY-4", section, "Say why the council chooses to meet this need.", "reason"));
    }

    private static DutyDecision cannot(String ruleId, String section, String sentence, String place) {
        return new DutyDecision.CannotDecide(List.of(stop(ruleId, section, sentence, place)));
    }

    private static Finding stop(String ruleId, String section, String sentence, String place) {
        return Finding.stop(ruleId, "Care Act 2014 " + section, sentence, place);
    }
}
