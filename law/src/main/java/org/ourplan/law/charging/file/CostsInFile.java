package org.ourplan.law.charging.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.charging.assessment.CostOfCare;
import org.ourplan.law.charging.assessment.DisabilityCost;
import org.ourplan.law.charging.assessment.HomeCost;
import org.ourplan.law.charging.assessment.ServiceLine;
import org.ourplan.law.charging.deferred.FirstPartyTopUp;
import org.ourplan.law.charging.figures.DatedFigure;
import org.ourplan.law.charging.figures.Figure;
import org.ourplan.law.charging.figures.FiguresOn;
import org.ourplan.law.charging.free.FreeReason;

/** Reads what a case says of the home, of disability and of the care itself. */
final class CostsInFile {

    private static final String IN_THE_CASE = "As the case says.";

    private static final Set<String> OWN =
            Set.of("person", "resident", "self", "first_party", "first_party_resident", "own");

    private CostsInFile() {}

    static List<HomeCost> homeCosts(Given inputs, boolean monthByDays) {
        List<HomeCost> costs = new ArrayList<>();
        for (Given cost : inputs.list("housing_costs", "home_costs")) {
            costs.add(new HomeCost(
                    Codes.homeCost(cost.text("code", "kind")),
                    cost.text("label", "name"),
                    cost.needed("amount"),
                    MoneyInFile.period(cost, monthByDays),
                    Shares.of(cost),
                    cost.number(BigDecimal.ZERO, "help", "housing_benefit", "council_tax_reduction", "benefit"),
                    cost.answer("own_liability", "liable", "own"),
                    cost.text("decision", "decision_reason", "reason")));
        }
        for (Given cost : inputs.list("commitments", "home_commitments", "other_commitments")) {
            costs.add(HomeCost.weekly(HomeCost.Kind.COMMITMENT, cost.needed("amount")));
            cost.known("label", "name", "reason");
        }
        return costs;
    }

    static List<DisabilityCost> disabilityCosts(Given inputs, boolean monthByDays) {
        List<DisabilityCost> costs = new ArrayList<>();
        BigDecimal weekly = inputs.sum("dre_weekly", "disability_related_expenditure_weekly");
        if (weekly != null && weekly.signum() != 0) {
            costs.add(DisabilityCost.allowed("Extra costs of disability", weekly, IN_THE_CASE));
        }
        String list = inputs.isList("dre_items") ? "dre_items" : "dre";
        for (Given cost : inputs.list(list)) {
            costs.add(disabilityCost(cost, monthByDays));
        }
        return costs;
    }

    private static DisabilityCost disabilityCost(Given cost, boolean monthByDays) {
        String reason = cost.text("reason", "decision_reason");
        BigDecimal amount = cost.needed("amount", "claimed");
        BigDecimal allowed = cost.number("allowed", "allowed_amount");
        String decision = cost.text("decision", "outcome").toLowerCase(Locale.ROOT);
        if (allowed == null) {
            allowed = decision.startsWith("refus") ? BigDecimal.ZERO : amount;
        }
        cost.known("code", "evidence", "reviewer");
        return new DisabilityCost(
                cost.text("label", "name", "item"),
                amount,
                MoneyInFile.period(cost, monthByDays),
                allowed,
                reason.isEmpty() ? IN_THE_CASE : reason,
                cost.text("cheaper_alternative", "cheaper_way"));
    }

    static CostOfCare cost(Given inputs, FiguresOn figures) {
        return new CostOfCare(
                inputs.number("cost_weekly", "fee_weekly", "care_home_fee_weekly"),
                inputs.number("chargeable_cost_weekly"),
                inputs.number("personal_budget_weekly", "personal_budget"),
                nursing(inputs, figures),
                inputs.number(
                        BigDecimal.ZERO, "top_up_weekly", "third_party_top_up_weekly", "first_party_top_up_weekly"),
                lines(inputs),
                everythingFree(inputs));
    }

    /** Refuses a top-up that the resident pays themselves where they may not; {@code agreement} when one is in place. */
    static void checkTopUp(Given inputs, boolean agreement) {
        String payer = inputs.text("top_up_payer", "top_up_paid_by", "payer");
        boolean firstParty = inputs.answer("first_party", "first_party_top_up").isYes()
                || inputs.has("first_party_top_up_weekly")
                || OWN.contains(payer);
        boolean allowed = !firstParty
                || FirstPartyTopUp.allowed(
                        inputs.answer("twelve_week_disregard", "in_twelve_week_disregard")
                                .isYes(),
                        agreement
                                || inputs.answer("dpa", "has_dpa", "deferred_payment_agreement")
                                        .isYes(),
                        inputs.answer("section_117", "s117").isYes());
        if (!allowed) {
            inputs.problem(
                    "top_up_payer",
                    "A resident may pay a top-up themselves only during the twelve weeks, with a"
                            + " deferred payment agreement, or in after-care.");
        }
    }

    /** NHS-funded nursing care: an amount, or the day's rate by its name. */
    private static BigDecimal nursing(Given inputs, FiguresOn figures) {
        BigDecimal amount = inputs.number(
                "nhs_funded_nursing_care_weekly",
                "funded_nursing_care_weekly",
                "nursing_care_weekly",
                "nhs_nursing_weekly",
                "fnc_weekly");
        String rate = inputs.text("nhs_funded_nursing_care", "funded_nursing_care", "fnc", "nursing_care");
        if (amount != null || rate.isEmpty() || rate.equals("false") || rate.equals("none")) {
            return amount == null ? BigDecimal.ZERO : amount;
        }
        if (rate.matches("£?[0-9][0-9.,]*")) {
            return inputs.number(
                    BigDecimal.ZERO, "nhs_funded_nursing_care", "funded_nursing_care", "fnc", "nursing_care");
        }
        Figure figure = rate.startsWith("high")
                ? Figure.NHS_FUNDED_NURSING_CARE_HIGHER
                : Figure.NHS_FUNDED_NURSING_CARE_STANDARD;
        DatedFigure held = figures.find(figure);
        if (held == null) {
            inputs.problem("nhs_funded_nursing_care", figures.missing(figure).sentence());
            return BigDecimal.ZERO;
        }
        return held.amount();
    }

    private static List<ServiceLine> lines(Given inputs) {
        if (!inputs.isList("services") && !inputs.isList("service_lines")) {
            return List.of();
        }
        List<ServiceLine> lines = new ArrayList<>();
        for (Given line : inputs.list("services", "service_lines")) {
            String free = line.text("free", "free_reason");
            String code = line.text("service", "code");
            FreeReason reason = free(free.isEmpty() || free.equals("true") || free.equals("false") ? code : free);
            boolean chosenFree = free.equals("true") && reason == null;
            lines.add(new ServiceLine(
                    line.text("label", "name") + (line.has("label", "name") ? "" : code),
                    line.needed("cost_weekly", "cost", "weekly", "amount"),
                    chosenFree ? FreeReason.COUNCIL_DOES_NOT_CHARGE : reason));
        }
        return lines;
    }

    private static @Nullable FreeReason everythingFree(Given inputs) {
        if (inputs.answer("cjd", "has_cjd", "creutzfeldt_jakob").isYes()) {
            return FreeReason.CJD;
        }
        boolean afterCare =
                inputs.answer("section_117", "s117", "section_117_aftercare").isYes();
        boolean onlyPart = inputs.has("chargeable_cost_weekly", "services", "service_lines");
        return afterCare && !onlyPart ? FreeReason.AFTER_CARE : null;
    }

    /** The reason why a service of this code is free, or null when it may be charged for. */
    static @Nullable FreeReason free(String code) {
        String upper = code.toUpperCase(Locale.ROOT);
        return switch (upper.startsWith("FREE_") || upper.startsWith("FREE-") ? upper.substring(5) : upper) {
            case "EQUIP", "EQUIPMENT", "COMMUNITY_EQUIPMENT", "AID", "AIDS", "MINOR_ADAPTATION" -> FreeReason.EQUIPMENT;
            case "REABL", "REABLEMENT", "INTERMEDIATE_CARE" -> FreeReason.REABLEMENT;
            case "CJD" -> FreeReason.CJD;
            case "117", "S117", "SECTION_117", "AFTERCARE", "AFTER_CARE", "SECTION_117_AFTERCARE" ->
                FreeReason.AFTER_CARE;
            case "ASSESS",
                    "ASSESSMENT",
                    "NEEDS_ASSESSMENT",
                    "CARERS_ASSESSMENT",
                    "PLANNING",
                    "CARE_PLANNING",
                    "REVIEW",
                    "ADVOCACY",
                    "FINANCIAL_ASSESSMENT" -> FreeReason.ASSESSMENT;
            case "NHS", "CHC", "CONTINUING_HEALTHCARE", "NHS_CARE", "NURSING_CARE", "FUNDED_NURSING_CARE" ->
                FreeReason.NHS;
            case "CARER", "CARE_FOR_CARED_FOR_ADULT" -> FreeReason.CARE_FOR_SOMEBODY_ELSE;
            case "PREV_CARER", "PREV-CARER", "PREVENTION_FOR_CARER", "CARER_PREVENTION" ->
                FreeReason.PREVENTION_FOR_A_CARER;
            default -> null;
        };
    }
}
