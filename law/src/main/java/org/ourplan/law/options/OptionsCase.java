package org.ourplan.law.options;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A case that compares options: policy lines 1 and 5. Sessions a week multiply the price of each line. */
final class OptionsCase {

    private static final Set<String> PLACES = Set.of("care home", "shared lives", "supported living");
    private static final Map<String, OneToOneGround> GROUNDS = Map.of(
            "i", OneToOneGround.REQUIRED_FOR_NEED,
            "ii", OneToOneGround.SHORT_TERM_SKILLS,
            "iii", OneToOneGround.PREVENTS_MORE_INTENSIVE,
            "required for need", OneToOneGround.REQUIRED_FOR_NEED,
            "short-term skills", OneToOneGround.SHORT_TERM_SKILLS,
            "prevents more intensive", OneToOneGround.PREVENTS_MORE_INTENSIVE);

    private OptionsCase() {}

    static WorkedCase work(CaseFields fields, @Nullable Map<String, Object> expected) {
        BigDecimal sessions = fields.has("sessions_per_week") ? fields.units("sessions_per_week") : BigDecimal.ONE;
        List<SupportOption> options = fields.parts("options").stream()
                .map(option -> option(option, sessions))
                .toList();
        refuseSameName(fields, options);
        boolean place = isPlace(fields, options);
        String need = fields.text("need");
        OptionsForNeed question = new OptionsForNeed("1", need, place, options, "", null, "");
        Appraisal appraisal = OptionsAppraisal.appraise(question);
        Map<String, Object> worked = WorkedCase.fieldsOf(
                "cost_over_52_weeks", costs(appraisal),
                "basis", name(appraisal.basis()),
                "budget", budget(appraisal.basis()),
                "budget_by_week", byWeek(fields, appraisal.basis(), expected),
                "preference_kept_on_record", appraisal.preferred() != null,
                "difference_to_preference", difference(appraisal),
                "excluded_from_ranking", appraisal.excluded(),
                "choice_of_accommodation_offered", appraisal.choiceOfAccommodation(),
                "one_to_one_refused_without_ground", OptionsAppraisal.oneToOneRefused(question, appraisal));
        return new WorkedCase(worked, appraisal.reasons());
    }

    private static SupportOption option(CaseFields part, BigDecimal sessions) {
        List<OptionLine> lines = CaseLines.read(part, sessions);
        SupportOption option = SupportOption.of(part.text("name"), lines.toArray(OptionLine[]::new))
                .suits(part.yesNo("meets_need"), part.yesNo("delivers_outcome"))
                .available(part.yesNo("available"))
                .preferred(part.yesNo("preferred"), "");
        if (part.has("one_off")) {
            option = option.once(part.money("one_off"));
        }
        if (!part.has("one_to_one_ground")) {
            return option;
        }
        String ground = part.textOrEmpty("one_to_one_ground");
        if (!ground.isEmpty() && !GROUNDS.containsKey(ground)) {
            throw part.refuse("one_to_one_ground", "must be empty, or one of the three grounds: i, ii or iii");
        }
        return option.oneToOne(ground.isEmpty() ? null : GROUNDS.get(ground));
    }

    private static void refuseSameName(CaseFields fields, List<SupportOption> options) {
        Set<String> names = new HashSet<>();
        for (SupportOption option : options) {
            if (!names.add(option.name())) {
                throw fields.refuse(
                        "options", "must each have a name of their own: \"" + option.name() + "\" comes twice");
            }
        }
    }

    private static boolean isPlace(CaseFields fields, List<SupportOption> options) {
        String setting = fields.textOrEmpty("setting");
        if (!setting.isEmpty() && !PLACES.contains(setting) && !setting.equals("own home")) {
            throw fields.refuse("setting", "must be care home, shared lives, supported living or own home");
        }
        return PLACES.contains(setting)
                || options.stream()
                        .flatMap(option -> option.lines().stream())
                        .anyMatch(line -> line.what().equals("placement"));
    }

    private static Map<String, Object> costs(Appraisal appraisal) {
        Map<String, Object> costs = new LinkedHashMap<>();
        appraisal.costOverFirstYear().forEach((name, cost) -> costs.put(name, WorkedCase.money(cost)));
        return costs;
    }

    private static @Nullable String name(@Nullable SupportOption basis) {
        return basis == null ? null : basis.name();
    }

    private static @Nullable String budget(@Nullable SupportOption basis) {
        return basis == null ? null : WorkedCase.money(basis.costs().inWeek(1));
    }

    private static @Nullable String difference(Appraisal appraisal) {
        BigDecimal difference = appraisal.differenceToPreference();
        return difference == null ? null : WorkedCase.money(difference);
    }

    private static @Nullable Map<String, Object> byWeek(
            CaseFields fields, @Nullable SupportOption basis, @Nullable Map<String, Object> expected) {
        if (basis == null) {
            return null;
        }
        Map<String, Object> byWeek = new LinkedHashMap<>();
        PolicyLineFile.weeksToShow(fields, expected, basis.costs().weeksToShow())
                .forEach((week, name) ->
                        byWeek.put(name, WorkedCase.money(basis.costs().inWeek(week))));
        return byWeek;
    }
}
