package org.ourplan.law.charging.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.charging.assessment.Facts;
import org.ourplan.law.charging.assessment.FactsBuilder;
import org.ourplan.law.charging.assessment.Household;
import org.ourplan.law.charging.assessment.Person;
import org.ourplan.law.charging.assessment.Route;
import org.ourplan.law.charging.assessment.Stay;
import org.ourplan.law.charging.figures.FiguresOn;
import org.ourplan.law.charging.policy.LocalPolicy;

/** Puts the inputs of a case together as the facts of an assessment. */
final class FactsInFile {

    /** Where a case may be set. */
    static final Set<String> SETTINGS = Set.of(
            "community",
            "supported_living",
            "shared_lives",
            "home",
            "care_home_permanent",
            "care_home",
            "care_home_temporary",
            "care_home_short_term");

    private static final int NIGHTS = 7;

    private FactsInFile() {}

    static FactsBuilder read(String setting, Given inputs, LocalPolicy policy, FiguresOn figures) {
        LocalDate day = figures.day();
        boolean monthByDays = PolicyInFile.monthByDays(policy);
        Person person = PersonInFile.read(inputs, day);
        FactsBuilder facts = Facts.on(day, stay(setting, inputs))
                .route(route(inputs))
                .person(person)
                .income(MoneyInFile.income(inputs, monthByDays))
                .capital(MoneyInFile.capital(inputs))
                .homeCosts(CostsInFile.homeCosts(inputs, monthByDays))
                .disabilityCosts(CostsInFile.disabilityCosts(inputs, monthByDays))
                .cost(CostsInFile.cost(inputs, figures))
                .nightCareFunded(inputs.answer("night_care_funded"))
                .savingsCredit(MoneyInFile.savingsCredit(inputs, person.household() instanceof Household.Couple))
                .guaranteeGiven(inputs.number(
                        "mig", "mig_weekly", "mig_used", "mig_given", "mig_override", "minimum_income_guarantee"));
        boolean carer = inputs.answer("carer", "is_carer", "support_to_carer").isYes()
                || inputs.text("who", "charged_person").equals("carer");
        return carer ? facts.carer() : facts;
    }

    private static Stay stay(String setting, Given inputs) {
        Stay.Allowance allowance = allowance(inputs);
        LocalDate since = inputs.date("permanent_from", "permanent_since", "moved_in_permanently");
        return switch (setting) {
            case "care_home_permanent", "care_home" -> {
                LocalDate admitted = inputs.date("admitted", "admitted_on", "moved_in");
                yield new Stay.Permanent(since == null ? admitted : since, allowance);
            }
            case "care_home_temporary", "care_home_short_term" ->
                new Stay.Temporary(
                        nights(inputs),
                        inputs.answer("will_return", "returning_home", "returns_home", "home_kept"),
                        allowance);
            default -> new Stay.OutsideACareHome();
        };
    }

    private static @Nullable Integer nights(Given inputs) {
        Integer nights = inputs.whole("planned_nights", "planned_days", "nights", "stay_nights", "stay_days");
        Integer weeks = inputs.whole("planned_weeks", "stay_weeks");
        return nights == null && weeks != null ? Integer.valueOf(weeks * NIGHTS) : nights;
    }

    private static Stay.Allowance allowance(Given inputs) {
        BigDecimal increase = inputs.number(BigDecimal.ZERO, "pea_variation", "pea_increase");
        String reason = inputs.text("pea_variation_reason");
        return new Stay.Allowance(
                inputs.number("personal_expenses_allowance", "pea"),
                increase,
                reason.isEmpty() ? "The council lets you keep more." : reason);
    }

    private static Route route(Given inputs) {
        String status = inputs.text("assessment_status", "assessment_route", "route");
        BigDecimal maximum = inputs.number("maximum_contribution_weekly");
        Answer consent = inputs.answer("consent");
        BigDecimal charge = inputs.number("light_touch_charge_weekly", "flat_charge_weekly");
        String evidence = inputs.text("evidence");
        inputs.known("attempts");
        return switch (status) {
            case "", "full" -> maximum == null ? new Route.Full() : new Route.AlreadyAssessed(maximum);
            case "refused", "not_co_operating", "not_cooperating" -> new Route.Refused("");
            case "light_touch_above_limit" -> new Route.LightTouch(true, consent, evidence, charge);
            case "light_touch_below_limit" ->
                new Route.LightTouch(false, consent, evidence, charge == null ? maximum : charge);
            default ->
                throw inputs.malformed(
                        "assessment_status",
                        "must be full, refused, light_touch_above_limit or light_touch_below_limit",
                        status);
        };
    }
}
