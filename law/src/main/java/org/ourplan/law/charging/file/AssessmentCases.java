package org.ourplan.law.charging.file;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.charging.Problem;
import org.ourplan.law.charging.Residence;
import org.ourplan.law.charging.assessment.Assessed;
import org.ourplan.law.charging.assessment.Facts;
import org.ourplan.law.charging.assessment.FinancialAssessment;
import org.ourplan.law.charging.assessment.Stay;
import org.ourplan.law.charging.assessment.WeeklyCharge;
import org.ourplan.law.charging.breakdown.Section;
import org.ourplan.law.charging.breakdown.Step;
import org.ourplan.law.charging.breakdown.Working;
import org.ourplan.law.charging.capital.CapitalItem;
import org.ourplan.law.charging.capital.CapitalKind;
import org.ourplan.law.charging.capital.CapitalSum;
import org.ourplan.law.charging.capital.HomeStay;
import org.ourplan.law.charging.capital.NotionalCapital;
import org.ourplan.law.charging.capital.TariffIncome;
import org.ourplan.law.charging.capital.Transferees;
import org.ourplan.law.money.Pounds;

/** Cases of the assessment itself: weekly contributions, tariff income, notional capital, what cannot be so. */
final class AssessmentCases {

    private static final Pattern AFTER_WEEKS = Pattern.compile("notional_after_(\\d{1,4})_weeks?");

    private static final String[] GIVEN_AWAY = {
        "notional_capital", "capital_given_away", "given_away", "amount_given_away", "deprived_capital"
    };

    private AssessmentCases() {}

    static void weeklyContribution(CaseInFile given, Actual actual) {
        CostsInFile.checkTopUp(given.inputs(), false);
        BigDecimal notional = given.inputs().has(GIVEN_AWAY) ? notionalCapital(given.inputs()) : null;
        Facts facts = notional == null ? given.facts() : withNotional(given.facts(), notional);
        assess(given, facts, actual);
    }

    private static void assess(CaseInFile given, Facts facts, Actual actual) {
        switch (FinancialAssessment.of(facts, given.figures(), given.policy())) {
            case WeeklyCharge charge -> charge(charge, actual);
            case Assessed.FiguresMissing missing -> actual.missing(missing.figures());
            case Assessed.NotAssessed not -> actual.refused(not.problems());
        }
    }

    private static void charge(WeeklyCharge charge, Actual actual) {
        WeeklyCharge.Sums sums = charge.sums();
        actual.put(charge.outcome().name(), "outcome");
        actual.money(charge.contribution(), "contribution_weekly", "charge_weekly", "contribution");
        actual.money(charge.maximum(), "maximum_contribution_weekly", "maximum_contribution", "maximum_weekly");
        actual.number(sums.tariffIncome(), "tariff_income", "tariff_income_weekly");
        actual.money(sums.capital(), "assessable_capital", "capital");
        actual.money(sums.income(), "counted_income", "counted_income_weekly", "income_weekly", "total_income");
        actual.money(sums.homeCosts(), "housing_costs", "housing_costs_weekly", "housing");
        actual.money(sums.disabilityCosts(), "dre", "dre_weekly", "dre_allowed_weekly");
        actual.money(sums.kept(), "mig", "mig_weekly", "pea", "personal_expenses_allowance");
        actual.money(sums.leftOver(), "disposable_income", "disposable_weekly", "disposable_income_weekly");
        actual.money(charge.cost().topUp(), "top_up_weekly");
        actual.money(
                charge.councilPays(), "council_net_after_top_up_weekly", "council_net_weekly", "council_share_weekly");
        actual.money(charge.councilPaysIfTopUpIsNotPaid(), "council_net_if_top_up_unpaid_weekly");
        actual.money(charge.cost().most(), "cost_after_nursing_weekly", "fee_after_nursing_weekly", "net_cost_weekly");
        actual.money(charge.cost().nursing(), "nhs_funded_nursing_care_weekly");
        actual.put(charge.mustOfferDeferredPayment(), "dpa_must_be_offered", "must_offer_dpa");
        for (Section section : Section.values()) {
            charge.breakdown().in(section).forEach(step -> actual.step(line(step)));
        }
    }

    private static String line(Step step) {
        BigDecimal amount = step.amount();
        return step.section().heading() + ": " + step.label()
                + (amount == null ? "" : " " + Pounds.inWords(amount))
                + ". " + step.reason() + " (" + step.provision() + ")";
    }

    /** Capital that somebody gave away; nothing when it is decided that this was not to avoid the charge. */
    private static BigDecimal notionalCapital(Given inputs) {
        BigDecimal given = inputs.sum(GIVEN_AWAY);
        boolean notDeprivation = inputs.answer("deprivation", "deliberate_deprivation", "deprivation_decided")
                .isNo();
        return given == null || notDeprivation ? BigDecimal.ZERO : given;
    }

    private static Facts withNotional(Facts facts, BigDecimal notional) {
        CapitalItem item = CapitalItem.whole(CapitalKind.NOTIONAL, notional).decided("As the case says.");
        return facts.change()
                .capital(
                        Stream.concat(facts.capital().stream(), Stream.of(item)).toList())
                .facts();
    }

    static void tariff(CaseInFile given, Actual actual) {
        Facts facts = given.facts();
        Working working = given.working();
        BigDecimal capital = CapitalSum.of(
                        facts.capital(),
                        new HomeStay(residence(facts.stay()), null, Answer.UNANSWERED),
                        BigDecimal.ZERO,
                        working)
                .assessable();
        BigDecimal tariff = TariffIncome.of(capital, working);
        if (!working.missing().isEmpty()) {
            actual.missing(working.missing());
            return;
        }
        actual.number(tariff, "tariff_income", "tariff_income_weekly");
        actual.money(capital, "assessable_capital", "capital");
    }

    private static Residence residence(Stay stay) {
        return switch (stay) {
            case Stay.OutsideACareHome _ -> Residence.OUTSIDE_A_CARE_HOME;
            case Stay.Permanent _ -> Residence.PERMANENT_RESIDENT;
            case Stay.Temporary _ -> Residence.TEMPORARY_RESIDENT;
        };
    }

    static void notional(CaseInFile given, Actual actual) {
        Given inputs = given.inputs();
        if (inputs.has("transferees")) {
            transferees(inputs, actual);
            return;
        }
        Facts facts = given.facts();
        BigDecimal start = notionalCapital(inputs);
        assess(given, withNotional(facts, start), actual);
        if (actual.has("contribution_weekly")) {
            int most = given.wanted().stream()
                    .mapToInt(AssessmentCases::week)
                    .max()
                    .orElse(0);
            weeks(given, facts, start, Math.max(1, most), actual);
        }
    }

    private static void weeks(CaseInFile given, Facts facts, BigDecimal start, int most, Actual actual) {
        List<NotionalCapital.Week> weeks = NotionalCapital.weeks(
                start,
                most,
                notional -> charged(given, notional.signum() == 0 ? facts : withNotional(facts, notional)));
        if (weeks.isEmpty()) {
            return;
        }
        NotionalCapital.Week first = weeks.getFirst();
        actual.money(first.chargeWith(), "charge_with_notional_weekly");
        actual.money(first.chargeWithout(), "charge_without_notional_weekly");
        actual.money(first.reduction(), "notional_reduction_weekly");
        actual.money(start, "notional_capital");
        for (int week = 1; week <= most; week++) {
            BigDecimal left =
                    weeks.size() < week ? BigDecimal.ZERO : weeks.get(week - 1).atEnd();
            actual.money(left, "notional_after_" + week + (week == 1 ? "_week" : "_weeks"));
        }
    }

    private static int week(String name) {
        Matcher matcher = AFTER_WEEKS.matcher(name);
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    private static BigDecimal charged(CaseInFile given, Facts facts) {
        return FinancialAssessment.of(facts, given.figures(), given.policy(), false) instanceof WeeklyCharge charge
                ? charge.contribution()
                : BigDecimal.ZERO;
    }

    private static void transferees(Given inputs, Actual actual) {
        Integer people = inputs.whole("transferees");
        if (people == null || people < 1) {
            actual.refused(List.of(new Problem("transferees", "Enter 1 person or more.")));
            return;
        }
        Transferees shares = Transferees.equal(
                inputs.needed("capital_given_away"), people, inputs.number(BigDecimal.ZERO, "loss_of_charge_to_date"));
        actual.money(shares.benefitEach(), "benefit_each", "cap_each");
        actual.money(shares.claimEach(), "claim_each_if_equal", "claim_each");
    }
}
