package org.ourplan.charging.decide;

import java.util.List;
import java.util.Map;
import org.ourplan.law.charging.Problem;

/** Finds the question of the conversation that belongs to a field of the law's facts. */
final class WhereToMend {

    private static final Map<String, String[]> ALONE = Map.ofEntries(
            Map.entry("person.date_of_birth", new String[] {"about", "born"}),
            Map.entry("person.age", new String[] {"about", "born"}),
            Map.entry("person.pension_credit_age", new String[] {"about", "pension-age"}),
            Map.entry("planned_weeks", new String[] {"about", "nights"}),
            Map.entry("person.children", new String[] {"household", "children"}),
            Map.entry("consent", new String[] {"route", "consent"}),
            Map.entry("light_touch_charge_weekly", new String[] {"route", "charge"}),
            Map.entry("chargeable_cost_weekly", new String[] {"care", "free-part"}),
            Map.entry("personal_budget_weekly", new String[] {"care", "personal-budget"}),
            Map.entry("nhs_funded_nursing_care_weekly", new String[] {"care", "nursing"}),
            Map.entry("couple_added_weekly", new String[] {"couple", "added"}),
            Map.entry("top_up_weekly", new String[] {"care", "top-up"}),
            Map.entry("pea_variation", new String[] {"care", "keeps-more"}),
            Map.entry("pea_variation_reason", new String[] {"care", "keeps-more-why"}));

    private static final Map<String, String> IN_AN_ITEM = Map.of(
            "code", "amount",
            "paid_to_spouse", "passed",
            "secured_debt", "debt",
            "interest_value", "own-interest",
            "disregarded", "left-out",
            "allowed", "allowed-amount");

    private WhereToMend() {}

    static AnswerProblem of(Problem problem, FactsGiven.Places places) {
        String field = problem.field();
        String[] alone = ALONE.get(field);
        if (alone != null) {
            return new AnswerProblem(alone[0], alone[1], problem.words());
        }
        int open = field.indexOf('[');
        if (open > 0) {
            int number = Integer.parseInt(field.substring(open + 1, field.indexOf(']')));
            String inItem = field.substring(field.indexOf(']') + 2);
            String place = list(field.substring(0, open), places).get(number - 1);
            return new AnswerProblem(place, IN_AN_ITEM.getOrDefault(inItem, inItem), problem.words());
        }
        return field.startsWith("savings_credit")
                ? new AnswerProblem("income/SAVINGS_CREDIT", "amount", problem.words())
                : new AnswerProblem("care", "cost", problem.words());
    }

    private static List<String> list(String name, FactsGiven.Places places) {
        return switch (name) {
            case "income" -> places.income();
            case "capital" -> places.capital();
            case "housing_costs" -> places.homeCosts();
            default -> places.disability();
        };
    }
}
