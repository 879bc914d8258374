package org.ourplan.law.charging.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.charging.Problem;
import org.ourplan.law.charging.assessment.CoupleAffordability;
import org.ourplan.law.charging.capital.CapitalItem;
import org.ourplan.law.charging.free.ArrangementFee;
import org.ourplan.law.charging.free.FreeReason;
import org.ourplan.law.charging.free.FreeTime;
import org.ourplan.law.charging.free.MayCharge;
import org.ourplan.law.charging.policy.Switch;
import org.ourplan.law.charging.timing.PartWeek;

/** Cases of services that must be free, of the fee for arranging care, and of the check for couples. */
final class ServiceCases {

    private ServiceCases() {}

    static void freeService(CaseInFile given, Actual actual) {
        Given inputs = given.inputs();
        String code = inputs.text("service", "code").toUpperCase(Locale.ROOT);
        FreeReason reason = CostsInFile.free(code);
        if (reason == FreeReason.REABLEMENT) {
            reablement(given, actual);
            return;
        }
        boolean adaptation = code.equals("MINOR_ADAPTATION") || code.equals("ADAPTATION");
        MayCharge may = actual.valueOf(MayCharge.of(
                adaptation ? MayCharge.Service.MINOR_ADAPTATION : service(reason),
                inputs.number("cost", "cost_once", "amount", "cost_weekly"),
                given.working()));
        if (may != null) {
            actual.put(may.allowed(), "charge_allowed");
            FreeReason why = may.why();
            if (why != null) {
                actual.step(why.words());
                actual.money(BigDecimal.ZERO, "charge_total", "contribution_weekly", "charge_weekly");
            }
        }
    }

    private static MayCharge.Service service(@Nullable FreeReason reason) {
        return switch (reason) {
            case null -> MayCharge.Service.OTHER_CARE;
            case EQUIPMENT -> MayCharge.Service.AID;
            case REABLEMENT -> MayCharge.Service.REABLEMENT;
            case CJD -> MayCharge.Service.CARE_FOR_CJD;
            case AFTER_CARE -> MayCharge.Service.AFTER_CARE;
            case ASSESSMENT -> MayCharge.Service.ASSESSMENT_OR_PLANNING;
            case NHS -> MayCharge.Service.NHS_CARE;
            case CARE_FOR_SOMEBODY_ELSE -> MayCharge.Service.CARE_FOR_THE_ADULT_CHARGED_TO_A_CARER;
            case PREVENTION_FOR_A_CARER -> MayCharge.Service.PREVENTION_FOR_A_CARER;
            case CARERS_NOT_CHARGED, COUNCIL_DOES_NOT_CHARGE -> MayCharge.Service.OTHER_CARE;
        };
    }

    private static void reablement(CaseInFile given, Actual actual) {
        Given inputs = given.inputs();
        LocalDate started = inputs.neededDate("started", "start", "starts", "from");
        FreeTime time = actual.valueOf(FreeTime.of(
                started,
                lastDay(inputs, started),
                inputs.date("free_until", "free_until_chosen"),
                inputs.text("free_until_reason", "reason"),
                given.working()));
        if (time == null) {
            return;
        }
        actual.day(time.freeUntil(), "free_until");
        LocalDate from = time.chargeableFrom();
        actual.put(from != null, "charge_allowed");
        if (from == null) {
            actual.none("chargeable_from");
        } else {
            actual.day(from, "chargeable_from");
        }
        total(inputs, time, actual);
    }

    private static @Nullable LocalDate lastDay(Given inputs, LocalDate started) {
        LocalDate lastDay = inputs.date("planned_end", "last_day", "ends", "until");
        Integer weeks = inputs.whole("planned_weeks");
        Integer days = inputs.whole("planned_days");
        if (lastDay != null || (weeks == null && days == null)) {
            return lastDay;
        }
        return started.plusDays((weeks == null ? 0 : weeks * 7L) + (days == null ? 0 : days) - 1);
    }

    private static void total(Given inputs, FreeTime time, Actual actual) {
        BigDecimal maximum = inputs.number("maximum_contribution_weekly");
        BigDecimal cost = inputs.number("cost_weekly");
        BigDecimal weekly = maximum == null ? cost : maximum;
        if (weekly != null) {
            actual.money(time.total(cost == null ? weekly : PartWeek.bill(weekly, cost)), "charge_total");
        }
    }

    static void arrangementFee(CaseInFile given, Actual actual) {
        Given inputs = given.inputs();
        inputs.known("cost_weekly");
        BigDecimal arranging = inputs.number("arrangement_cost_weekly", "arrangement_cost");
        BigDecimal fee = inputs.number("fee_asked_weekly", "fee_asked", "fee_weekly");
        BigDecimal own = given.policy().number(Switch.ARRANGEMENT_FEE);
        BigDecimal asked = fee != null ? fee : own != null ? own : arranging;
        if (asked == null) {
            actual.refused(List.of(new Problem("fee_asked_weekly", "Enter the fee that is asked.")));
            return;
        }
        ArrangementFee allowed = actual.valueOf(
                ArrangementFee.of(feeAsked(given, asked, arranging == null ? asked : arranging), given.working()));
        if (allowed != null) {
            actual.money(allowed.weekly(), "arrangement_fee_weekly", "fee_weekly");
            actual.put(allowed.weekly().signum() > 0, "fee_allowed");
            actual.step(allowed.reason());
        }
    }

    private static ArrangementFee.Asked feeAsked(CaseInFile given, BigDecimal fee, BigDecimal arranging) {
        Given inputs = given.inputs();
        BigDecimal capital = MoneyInFile.capital(inputs).stream()
                .filter(item -> item.disregard() == null)
                .map(CapitalItem::worth)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new ArrangementFee.Asked(
                given.careHome(),
                capital,
                inputs.answer("asked_council_to_arrange", "asked"),
                arranging,
                fee,
                inputs.date("notice_given_on", "notice_on"),
                inputs.answer("notice_given", "written_notice_given").isNo());
    }

    static void coupleAffordability(CaseInFile given, Actual actual) {
        Given inputs = given.inputs();
        BigDecimal used = inputs.needed("mig_used", "mig");
        CoupleAffordability check = actual.valueOf(CoupleAffordability.of(
                used,
                inputs.needed("partner_income"),
                inputs.number(BigDecimal.ZERO, "partner_half_housing_costs"),
                inputs.number("couple_guarantee"),
                given.working()));
        if (check == null) {
            return;
        }
        actual.money(check.left(), "a");
        actual.money(check.guarantee(), "b");
        actual.money(check.adjustment(), "adjustment_weekly", "adjustment");
        actual.money(
                check.guaranteeAfter(used),
                "mig",
                "adjusted_mig",
                "mig_after",
                "mig_after_adjustment",
                "mig_adjusted",
                "new_mig");
    }
}
