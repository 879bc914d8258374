package org.ourplan.law.charging.assessment;

import java.util.List;
import java.util.function.Predicate;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.charging.income.BenefitRate;
import org.ourplan.law.charging.income.IncomeItem;
import org.ourplan.law.charging.income.IncomeKind;

/** Whether the person's benefits open the way to a premium that nobody has answered (COM-05 of the specification). */
final class Gateways {

    private Gateways() {}

    static boolean disability(Premiums premiums, List<IncomeItem> income) {
        if (!premiums.disability().isUnanswered()) {
            return premiums.disability().isYes();
        }
        return premiums.blind().isYes() || any(income, Gateways::opensDisability);
    }

    static boolean enhanced(Premiums premiums, List<IncomeItem> income) {
        if (!premiums.enhancedDisability().isUnanswered()) {
            return premiums.enhancedDisability().isYes();
        }
        return premiums.supportGroup().isYes() || any(income, Gateways::opensEnhanced);
    }

    static boolean carer(Premiums premiums, List<IncomeItem> income) {
        Answer answer = premiums.carer();
        return answer.isUnanswered() ? any(income, Gateways::opensCarer) : answer.isYes();
    }

    private static boolean opensDisability(IncomeItem item) {
        return switch (item.kind()) {
            case ATTENDANCE_ALLOWANCE,
                    CONSTANT_ATTENDANCE_ALLOWANCE,
                    DLA_CARE,
                    DLA_MOBILITY,
                    PIP_DAILY_LIVING,
                    PIP_MOBILITY,
                    AFIP,
                    MOBILITY_SUPPLEMENT,
                    INCAPACITY_BENEFIT,
                    SEVERE_DISABLEMENT_ALLOWANCE -> true;
            default -> false;
        };
    }

    private static boolean opensEnhanced(IncomeItem item) {
        return switch (item.kind()) {
            case DLA_CARE -> item.rate() == BenefitRate.HIGHEST || item.rate() == BenefitRate.HIGHER;
            case PIP_DAILY_LIVING -> item.rate() == BenefitRate.ENHANCED;
            default -> false;
        };
    }

    private static boolean opensCarer(IncomeItem item) {
        return item.kind() == IncomeKind.CARERS_ALLOWANCE;
    }

    private static boolean any(List<IncomeItem> income, Predicate<IncomeItem> opens) {
        for (IncomeItem item : income) {
            if (opens.test(item)) {
                return true;
            }
        }
        return false;
    }
}
