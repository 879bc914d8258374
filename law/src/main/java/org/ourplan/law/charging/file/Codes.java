package org.ourplan.law.charging.file;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.charging.assessment.HomeCost;
import org.ourplan.law.charging.capital.CapitalKind;
import org.ourplan.law.charging.income.BenefitRate;
import org.ourplan.law.charging.income.IncomeKind;
import org.ourplan.law.charging.income.Period;

/** The codes of case files, with the other names that people write for them. */
final class Codes {

    private static final Map<String, IncomeKind> INCOME = Map.ofEntries(
            Map.entry("ESA_SUPPORT", IncomeKind.ESA),
            Map.entry("ESA_SUPPORT_GROUP", IncomeKind.ESA),
            Map.entry("NEW_STATE_PENSION", IncomeKind.STATE_PENSION),
            Map.entry("STATE_RETIREMENT_PENSION", IncomeKind.STATE_PENSION),
            Map.entry("AA", IncomeKind.ATTENDANCE_ALLOWANCE),
            Map.entry("DLA_CARE_COMPONENT", IncomeKind.DLA_CARE),
            Map.entry("PIP_DL", IncomeKind.PIP_DAILY_LIVING),
            Map.entry("CAA", IncomeKind.CONSTANT_ATTENDANCE_ALLOWANCE),
            Map.entry("UC", IncomeKind.UNIVERSAL_CREDIT),
            Map.entry("IS", IncomeKind.INCOME_SUPPORT),
            Map.entry("JOBSEEKERS_ALLOWANCE", IncomeKind.JSA),
            Map.entry("EMPLOYMENT_AND_SUPPORT_ALLOWANCE", IncomeKind.ESA),
            Map.entry("PENSION_CREDIT", IncomeKind.PENSION_CREDIT_GUARANTEE),
            Map.entry("GUARANTEE_CREDIT", IncomeKind.PENSION_CREDIT_GUARANTEE),
            Map.entry("PENSION_CREDIT_SAVINGS", IncomeKind.SAVINGS_CREDIT),
            Map.entry("PENSION_CREDIT_SAVINGS_CREDIT", IncomeKind.SAVINGS_CREDIT),
            Map.entry("PRIVATE_PENSION", IncomeKind.PERSONAL_PENSION),
            Map.entry("WORKPLACE_PENSION", IncomeKind.OCCUPATIONAL_PENSION),
            Map.entry("INDUSTRIAL_INJURIES_BENEFIT", IncomeKind.INDUSTRIAL_INJURIES),
            Map.entry("INDUSTRIAL_INJURIES_DISABLEMENT_BENEFIT", IncomeKind.INDUSTRIAL_INJURIES),
            Map.entry("CARER_ALLOWANCE", IncomeKind.CARERS_ALLOWANCE),
            Map.entry("RENT", IncomeKind.RENT_RECEIVED),
            Map.entry("RENTAL_INCOME", IncomeKind.RENT_RECEIVED),
            Map.entry("WAR_WIDOW_PENSION", IncomeKind.WAR_WIDOWS_PENSION),
            Map.entry("WAR_WIDOWERS_PENSION", IncomeKind.WAR_WIDOWS_PENSION),
            Map.entry("GIP", IncomeKind.GUARANTEED_INCOME_PAYMENT),
            Map.entry("ARMED_FORCES_INDEPENDENCE_PAYMENT", IncomeKind.AFIP),
            Map.entry("WAGES", IncomeKind.EARNINGS),
            Map.entry("SELF_EMPLOYED_EARNINGS", IncomeKind.EARNINGS),
            Map.entry("SELF_EMPLOYMENT", IncomeKind.EARNINGS),
            Map.entry("UNIVERSAL_CREDIT_HOUSING", IncomeKind.UC_HOUSING),
            Map.entry("COUNCIL_TAX_SUPPORT", IncomeKind.COUNCIL_TAX_REDUCTION),
            Map.entry("INTEREST", IncomeKind.BANK_INTEREST),
            Map.entry("NOTIONAL", IncomeKind.NOTIONAL_INCOME),
            Map.entry("NOTIONAL_PENSION_INCOME", IncomeKind.UNDRAWN_PENSION));

    private static final List<String> SAVINGS = List.of(
            "SAVINGS",
            "CURRENT_ACCOUNT",
            "BANK_ACCOUNT",
            "BUILDING_SOCIETY",
            "ISA",
            "CASH",
            "CASH_ISA",
            "PREMIUM_BONDS",
            "NATIONAL_SAVINGS",
            "JOINT_SAVINGS",
            "SALE_PROCEEDS",
            "PENSION_LUMP_SUM",
            "ARREARS",
            "TAX_REFUND",
            "HOLIDAY_PAY",
            "EMPLOYER_LOAN",
            "IRREGULAR_GIFT",
            "ARREARS_HELP",
            "FOREIGN_CURRENCY",
            "COMPENSATION",
            "PERSONAL_INJURY_PAYMENT",
            "BENEFIT_ARREARS");
    private static final List<String> INVESTMENTS =
            List.of("INVESTMENTS", "SHARES", "STOCKS", "STOCKS_AND_SHARES", "BONDS", "UNIT_TRUSTS", "INVESTMENT_BOND");
    private static final List<String> LAND = List.of(
            "LAND",
            "PROPERTY",
            "OTHER_PROPERTY",
            "SECOND_HOME",
            "SECOND_PROPERTY",
            "RENTAL_PROPERTY",
            "BUILDINGS",
            "HOLIDAY_HOME",
            "JOINT_PROPERTY");
    private static final List<String> HOME = List.of("MAIN_HOME", "HOME", "FORMER_HOME", "OWN_HOME", "ONLY_HOME");
    private static final List<String> NOTIONAL =
            List.of("NOTIONAL", "NOTIONAL_CAPITAL", "GIVEN_AWAY", "DEPRIVED", "DEPRIVATION");

    private Codes() {}

    /** The income with this code; a rate at its end is left to {@link #rate}. */
    static Optional<IncomeKind> income(String code) {
        String upper = code.toUpperCase(Locale.ROOT);
        IncomeKind other = INCOME.get(upper);
        if (other != null) {
            return Optional.of(other);
        }
        Optional<IncomeKind> kind = IncomeKind.named(upper);
        int last = upper.lastIndexOf('_');
        boolean endsInRate = kind.isEmpty() && last > 0 && rate(upper.substring(last + 1)) != null;
        return endsInRate ? income(upper.substring(0, last)) : kind;
    }

    /** The rate with this name, or null. */
    static @Nullable BenefitRate rate(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "lowest" -> BenefitRate.LOWEST;
            case "lower", "low" -> BenefitRate.LOWER;
            case "middle" -> BenefitRate.MIDDLE;
            case "standard" -> BenefitRate.STANDARD;
            case "higher", "high" -> BenefitRate.HIGHER;
            case "highest" -> BenefitRate.HIGHEST;
            case "enhanced" -> BenefitRate.ENHANCED;
            default -> null;
        };
    }

    /** The rate at the end of an income's code, or null. */
    static @Nullable BenefitRate rateInCode(String code) {
        return IncomeKind.named(code).isPresent() ? null : rate(code.substring(code.lastIndexOf('_') + 1));
    }

    /** The capital with this code; a disregard's code is looked up elsewhere. */
    static @Nullable CapitalKind capital(String code) {
        String upper = code.toUpperCase(Locale.ROOT);
        if (SAVINGS.contains(upper)) {
            return CapitalKind.SAVINGS;
        }
        if (INVESTMENTS.contains(upper)) {
            return CapitalKind.INVESTMENTS;
        }
        if (LAND.contains(upper)) {
            return CapitalKind.LAND;
        }
        if (HOME.contains(upper)) {
            return CapitalKind.MAIN_HOME;
        }
        if (NOTIONAL.contains(upper)) {
            return CapitalKind.NOTIONAL;
        }
        return switch (upper) {
            case "TRUST", "TRUST_FUND", "ABSOLUTE_TRUST" -> CapitalKind.TRUST;
            case "BUSINESS", "BUSINESS_ASSETS" -> CapitalKind.BUSINESS;
            case "OTHER" -> CapitalKind.OTHER;
            default -> null;
        };
    }

    /** The home cost with this code; a cost the rules do not name is another cost. */
    static HomeCost.Kind homeCost(String code) {
        String upper = code.toUpperCase(Locale.ROOT);
        if (upper.endsWith("INELIGIBLE")) {
            return HomeCost.Kind.OTHER;
        }
        for (HomeCost.Kind kind : HomeCost.Kind.values()) {
            if (upper.equals(kind.name()) || upper.startsWith(kind.name() + "_") || upper.equals(kind.name() + "S")) {
                return kind;
            }
        }
        return HomeCost.Kind.OTHER;
    }

    /** The period with this name, or null. */
    static @Nullable Period period(String name, boolean monthByDays) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "", "week", "weekly", "1week" -> Period.WEEK;
            case "2week", "fortnight", "fortnightly", "2weeks", "two_weeks" -> Period.FORTNIGHT;
            case "4week", "4weeks", "four_weeks", "4-weekly", "four_weekly", "4weekly" -> Period.FOUR_WEEKS;
            case "month", "monthly", "calendar_month" -> monthByDays ? Period.MONTH_BY_DAYS : Period.MONTH;
            case "quarter", "quarterly", "3month", "3months", "three_months" -> Period.QUARTER;
            case "year", "yearly", "annual", "annually" -> Period.YEAR;
            case "day", "daily" -> Period.days(1);
            default -> null;
        };
    }
}
