package org.ourplan.law.options;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.agreement.AuthorityLevel;
import org.ourplan.law.agreement.Delegation;
import org.ourplan.law.agreement.DelegationScheme;
import org.ourplan.law.agreement.PlanToAgree;
import org.ourplan.law.agreement.Routed;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.money.Pounds;

/** Cases of policy lines 6 and 7, and of a scheme of delegation. */
final class MoneyCases {

    private static final Pattern REDUCTION = Pattern.compile("with_agreed_reduction_of_([0-9]{1,6}(?:\\.[0-9]{1,2})?)");
    private static final Map<String, TopUp.Setting> SETTINGS = Map.of(
            "care home", TopUp.Setting.CARE_HOME,
            "shared lives", TopUp.Setting.SHARED_LIVES,
            "supported living", TopUp.Setting.SUPPORTED_LIVING,
            "own home", TopUp.Setting.OWN_HOME);
    private static final Set<String> RESIDENT = Set.of("resident", "person", "adult");
    private static final Set<String> THIRD_PARTIES = Set.of(
            "son",
            "daughter",
            "child",
            "husband",
            "wife",
            "partner",
            "civil partner",
            "mother",
            "father",
            "parent",
            "parents",
            "brother",
            "sister",
            "grandchild",
            "grandson",
            "granddaughter",
            "grandparent",
            "nephew",
            "niece",
            "aunt",
            "uncle",
            "cousin",
            "family",
            "relative",
            "carer",
            "friend",
            "neighbour",
            "charity",
            "third party");

    private MoneyCases() {}

    static WorkedCase roundTheClock(CaseFields fields, @Nullable Map<String, Object> expected) {
        CaseFields asked = fields.part("requested");
        asked.text("what");
        RoundTheClock both = new RoundTheClock(fields.money("twenty_four_seven"), asked.money("weekly"));
        Map<String, Object> worked = WorkedCase.fieldsOf("without_reduction", RoundTheClock.EXCEPTIONS_ROUTE);
        List<String> names = new ArrayList<>(expected == null ? List.of() : expected.keySet());
        names.add("with_agreed_reduction_of_" + WorkedCase.plain(both.requested()));
        for (String name : names) {
            Matcher reduction = REDUCTION.matcher(name);
            if (reduction.matches()) {
                BigDecimal pounds = new BigDecimal(reduction.group(1));
                if (pounds.compareTo(both.twentyFourSeven()) > 0) {
                    throw fields.refuse("expected." + name, "cannot take off more than the 24/7 service costs");
                }
                worked.put(name, WorkedCase.money(both.withAgreedReduction(pounds)));
            }
        }
        return new WorkedCase(worked, List.of(both.withoutReduction("options").sentence()));
    }

    static WorkedCase ownMoney(CaseFields fields) {
        CaseFields chosen = fields.part("chosen");
        chosen.text("what");
        OwnMoney own = new OwnMoney(fields.money("budget"), chosen.money("weekly"));
        return new WorkedCase(
                WorkedCase.fieldsOf(
                        "budget", WorkedCase.money(own.budget()),
                        "own_money", WorkedCase.money(own.adds()),
                        "contribution_unchanged", true),
                List.of("The person adds " + Pounds.inWords(own.adds())
                        + " a week of their own. The budget and the contribution stay as they are."));
    }

    static WorkedCase topUp(CaseFields fields) {
        CaseFields extra = fields.part("extra");
        extra.text("what");
        TopUp.Setting setting = SETTINGS.get(fields.text("setting"));
        if (setting == null) {
            throw fields.refuse("setting", "must be care home, shared lives, supported living or own home");
        }
        TopUp.Payer payer = payer(extra);
        boolean askWhy = payer == TopUp.Payer.RESIDENT && setting != TopUp.Setting.OWN_HOME;
        TopUp topUp = new TopUp(
                setting,
                extra.money("weekly"),
                payer,
                askWhy ? circumstances(fields.part("circumstances")) : TopUp.Circumstances.none());
        Optional<Finding> refused = topUp.refused();
        return refused.map(finding -> new WorkedCase(
                        WorkedCase.fieldsOf("refused", TopUp.REFUSED, "budget_unchanged", true),
                        List.of(finding.sentence())))
                .orElseGet(() -> new WorkedCase(
                        WorkedCase.fieldsOf("allowed_with", "written agreement", "budget_unchanged", true),
                        List.of("The extra may be paid with a written agreement. It is never part of the budget.")));
    }

    private static TopUp.Payer payer(CaseFields extra) {
        String payer = extra.text("payer").strip().replaceFirst("^(?:the|a|an|their|his|her) ", "");
        if (RESIDENT.contains(payer)) {
            return TopUp.Payer.RESIDENT;
        }
        if (THIRD_PARTIES.contains(payer)) {
            return TopUp.Payer.THIRD_PARTY;
        }
        throw extra.refuse("payer", "must be the resident, or a third party such as a son, a friend or a charity");
    }

    private static TopUp.Circumstances circumstances(CaseFields part) {
        return new TopUp.Circumstances(
                part.whole("week_of_stay", 1),
                part.yesNo("property_disregard", true),
                part.yesNo("deferred_payment_agreement"),
                part.yesNo("section_117"));
    }

    static WorkedCase delegation(CaseFields fields) {
        BigDecimal limit = fields.part("scheme").money("delegate_up_to_weekly");
        DelegationScheme scheme = new DelegationScheme(
                List.of(new AuthorityLevel("delegate", limit, null, null, false, false), AuthorityLevel.top("senior")));
        List<Map<String, Object>> plans = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        for (CaseFields plan : fields.parts("plans")) {
            PlanToAgree toAgree = new PlanToAgree(
                    plan.money("weekly"), Pounds.NOTHING, null, false, plan.yesNo("very_complex", false), false);
            Routed routed = Delegation.route(toAgree, scheme);
            refuseUnknownLevel(plan);
            plans.add(new LinkedHashMap<>(Map.of(
                    "weekly",
                    WorkedCase.money(toAgree.weekly()),
                    "goes_to",
                    routed.level().name())));
            reasons.addAll(
                    routed.reasons().isEmpty()
                            ? List.of(
                                    "A delegate may agree the plan of " + Pounds.inWords(toAgree.weekly()) + " a week.")
                            : routed.reasons());
        }
        return new WorkedCase(WorkedCase.fieldsOf("plans", plans), reasons);
    }

    private static void refuseUnknownLevel(CaseFields plan) {
        if (plan.has("goes_to") && !Set.of("delegate", "senior").contains(plan.text("goes_to"))) {
            throw plan.refuse("goes_to", "must be delegate or senior");
        }
    }
}
