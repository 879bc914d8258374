package org.ourplan.law.charging.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.charging.Exact;
import org.ourplan.law.charging.capital.TwelveWeeks;
import org.ourplan.law.charging.figures.Figure;
import org.ourplan.law.charging.income.Period;
import org.ourplan.law.charging.timing.PartWeek;
import org.ourplan.law.charging.timing.StayTurned;

/** Cases of days and periods: stays that turn out otherwise, the twelve weeks, conversions, bills. */
final class TimeCases {

    private TimeCases() {}

    static void dateRule(CaseInFile given, Actual actual) {
        Given inputs = given.inputs();
        LocalDate admitted = inputs.date(
                "admitted", "admitted_on", "moved_in", "first_admitted", "first_stay_from", "permanent_from");
        if (inputs.has("decided_temporary", "turned_temporary")) {
            turnedTemporary(given, admitted, actual);
        }
        LocalDate amended = inputs.date(
                "plan_amended",
                "plan_amended_and_agreed",
                "became_permanent",
                "plan_amended_on",
                "decided_permanent",
                "turned_permanent",
                "plan_changed",
                "made_permanent");
        if (amended != null) {
            turnedPermanent(given, admitted, amended, actual);
        }
        if (amended == null && !inputs.has("decided_temporary", "turned_temporary")) {
            twelveWeeks(given, admitted, actual);
        }
    }

    private static void turnedTemporary(CaseInFile given, @Nullable LocalDate admitted, Actual actual) {
        Given inputs = given.inputs();
        LocalDate first = admitted == null ? inputs.neededDate("admitted") : admitted;
        LocalDate decided = inputs.neededDate("decided_temporary", "turned_temporary");
        Integer charged = inputs.whole("weeks_charged");
        int weeks = charged == null ? (int) ChronoUnit.WEEKS.between(first, decided) : charged;
        StayTurned.Temporary turned = StayTurned.Temporary.of(
                first,
                inputs.number(BigDecimal.ZERO, "permanent_contribution_weekly"),
                inputs.number(BigDecimal.ZERO, "temporary_contribution_weekly"),
                weeks);
        actual.day(turned.temporaryFrom(), "temporary_from");
        actual.money(turned.refund(), "refund");
        actual.money(turned.charged(), "charged", "charged_total");
        actual.money(turned.due(), "due", "due_total");
    }

    private static void turnedPermanent(
            CaseInFile given, @Nullable LocalDate admitted, LocalDate amended, Actual actual) {
        Given inputs = given.inputs();
        LocalDate agreed = inputs.date("plan_agreed", "plan_agreed_on", "agreed", "agreed_on");
        LocalDate from = StayTurned.permanentFrom(admitted == null ? amended : admitted, amended, agreed);
        actual.day(from, "permanent_from", "permanent_charge_from");
        if (from != null) {
            actual.day(from.minusDays(1), "temporary_until");
            TwelveWeeks weeks =
                    actual.valueOf(TwelveWeeks.of(List.of(new TwelveWeeks.PermanentStay(from, null)), given.working()));
            twelve(weeks, given, actual);
        }
        BigDecimal temporary = inputs.number("temporary_contribution_weekly");
        Integer before = inputs.whole("weeks_temporary", "weeks_before");
        if (temporary != null && before != null) {
            actual.money(PartWeek.weeks(temporary, before), "charge_temporary", "charge_total");
        }
    }

    private static void twelveWeeks(CaseInFile given, @Nullable LocalDate admitted, Actual actual) {
        Given inputs = given.inputs();
        LocalDate returned = inputs.date(
                "returned",
                "returned_on",
                "readmitted",
                "readmitted_on",
                "came_back",
                "second_admitted",
                "second_stay_from");
        List<TwelveWeeks.PermanentStay> stays = new ArrayList<>();
        if (admitted != null) {
            stays.add(new TwelveWeeks.PermanentStay(admitted, returned == null ? null : left(admitted, inputs)));
        }
        if (returned != null) {
            stays.add(new TwelveWeeks.PermanentStay(returned, null));
        }
        twelve(actual.valueOf(TwelveWeeks.of(stays, given.working())), given, actual);
    }

    /** The day the first stay was left: as given, the day after its last, or by how long it was. */
    private static @Nullable LocalDate left(LocalDate admitted, Given inputs) {
        LocalDate left = inputs.date("left", "left_on", "discharged", "discharged_on", "moved_out");
        LocalDate lastDay = inputs.date("first_stay_to", "first_stay_until", "first_stay_end");
        Integer weeks = inputs.whole("weeks_used", "first_stay_weeks");
        Integer days = inputs.whole("days_used", "first_stay_days");
        if (left != null) {
            return left;
        }
        if (lastDay != null) {
            return lastDay.plusDays(1);
        }
        return weeks == null && days == null
                ? null
                : admitted.plusDays((weeks == null ? 0 : weeks * 7L) + (days == null ? 0 : days));
    }

    private static void twelve(@Nullable TwelveWeeks weeks, CaseInFile given, Actual actual) {
        if (weeks == null) {
            return;
        }
        int all = given.working().figure(Figure.PROPERTY_DISREGARD_WEEKS).intValue() * 7;
        int left = all - weeks.daysUsedBefore();
        LocalDate until = weeks.until();
        actual.day(weeks.from(), "disregard_from", "twelve_week_from", "twelve_week_disregard_from");
        actual.day(
                until,
                "disregard_until",
                "disregard_ends",
                "disregarded_until",
                "twelve_week_until",
                "twelve_week_disregard_until");
        actual.day(until == null ? weeks.from() : until.plusDays(1), "property_counts_from", "counts_from");
        actual.put(String.valueOf(weeks.daysUsedBefore()), "days_used");
        actual.put(String.valueOf(left), "days_left", "remaining_days", "days_remaining", "unused_days");
        actual.put(String.valueOf(left / 7), "weeks_left", "remaining_weeks", "weeks_remaining", "unused_weeks");
    }

    static void conversion(CaseInFile given, Actual actual) {
        boolean monthByDays = PolicyInFile.monthByDays(given.policy());
        List<String> weekly = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Given amount : given.inputs().list("amounts")) {
            Period period = MoneyInFile.period(amount, monthByDays);
            BigDecimal each = period.weekly(amount.needed("amount"));
            sum = sum.add(each);
            weekly.add(Exact.dropPartPenny(each).toPlainString());
            actual.step(period.reason());
        }
        if (!weekly.isEmpty()) {
            actual.put(List.copyOf(weekly), "weekly_truncated");
            actual.money(sum, "weekly_total", "sum_truncated", "total_weekly");
        }
        billing(given, actual);
    }

    static void billing(CaseInFile given, Actual actual) {
        Given inputs = given.inputs();
        BigDecimal maximum = inputs.number(
                "maximum_contribution_weekly",
                "contribution_weekly",
                "charge_weekly",
                "weekly_charge",
                "weekly_amount",
                "weekly");
        BigDecimal delivered = inputs.number("delivered_cost_weekly");
        BigDecimal planned = inputs.number("planned_cost_weekly", "cost_weekly");
        if (maximum == null) {
            return;
        }
        BigDecimal cost = delivered == null ? planned : delivered;
        BigDecimal weekly = cost == null ? maximum : PartWeek.bill(maximum, cost);
        actual.money(weekly, "charge_weekly", "bill_weekly", "contribution_weekly");
        bills(inputs, weekly, actual);
    }

    private static void bills(Given inputs, BigDecimal weekly, Actual actual) {
        Integer days = inputs.whole("days", "nights", "days_of_care", "days_charged", "days_in_week");
        if (days != null) {
            actual.money(
                    PartWeek.days(weekly, days),
                    "charge",
                    "part_week_charge",
                    "charge_part_week",
                    "charge_for_days",
                    "part_week",
                    "charge_total");
        }
        Integer weeks = inputs.whole("weeks");
        actual.money(PartWeek.weeks(weekly, weeks == null ? 4 : weeks), "bill", "charge_total");
        actual.money(PartWeek.weeks(weekly, 4), "four_weekly", "bill_four_weekly", "four_weekly_bill");
        actual.money(PartWeek.month(weekly), "monthly", "monthly_direct_debit", "direct_debit_monthly");
    }
}
