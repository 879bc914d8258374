package org.ourplan.law.options;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.money.Pounds;
import org.ourplan.law.rules.Carries;

/**
 * Compares the options for one need. Suitability first; cost decides only between options that meet the need, deliver
 * the
 * outcome and can be had; an eligible need is never left unmet because of cost (S001-33, S003-20).
 */
@Carries({"OPT-1", "OPT-2", "OPT-4", "S001-L1", "S001-L5", "S001-33", "S003-20"})
public final class OptionsAppraisal {

    private static final Comparator<SupportOption> LEAST_COST =
            Comparator.comparing(SupportOption::costOverFirstYear).thenComparing(option -> !option.preferred());

    private OptionsAppraisal() {}

    /** The comparison, with its reasons and what is still missing. */
    public static Appraisal appraise(OptionsForNeed question) {
        List<SupportOption> suitable =
                question.options().stream().filter(SupportOption::suitable).toList();
        Map<String, String> setAside = setAside(suitable);
        SupportOption basis = basis(question, suitable, setAside);
        SupportOption preferred = question.options().stream()
                .filter(SupportOption::preferred)
                .findFirst()
                .orElse(null);
        return new Appraisal(
                basis,
                costs(suitable),
                question.options().stream()
                        .filter(o -> !o.suitable())
                        .map(SupportOption::name)
                        .toList(),
                setAside,
                preferred,
                difference(basis, preferred),
                question.accommodation(),
                reasons(question, basis, preferred, setAside),
                OptionsChecks.findings(question, basis));
    }

    private static @Nullable SupportOption basis(
            OptionsForNeed question, List<SupportOption> suitable, Map<String, String> setAside) {
        List<SupportOption> candidates =
                suitable.stream().filter(o -> !setAside.containsKey(o.name())).toList();
        if (!question.bestValueReason().isBlank()) {
            Optional<SupportOption> judged = candidates.stream()
                    .filter(o -> o.name().equals(question.bestValue()))
                    .findFirst();
            if (judged.isPresent()) {
                return judged.get();
            }
        }
        return candidates.stream().min(LEAST_COST).orElse(null);
    }

    private static Map<String, String> setAside(List<SupportOption> suitable) {
        boolean another = suitable.stream().anyMatch(o -> o.available() && !o.lacksGround());
        Map<String, String> aside = new LinkedHashMap<>();
        for (SupportOption option : suitable) {
            if (!option.available()) {
                aside.put(option.name(), "it cannot be had now");
            } else if (!option.costKnown()) {
                aside.put(option.name(), "its cost is not known yet");
            } else if (option.lacksGround() && another) {
                aside.put(option.name(), "one-to-one support needs one of three grounds, and none is recorded");
            }
        }
        return aside;
    }

    private static Map<String, BigDecimal> costs(List<SupportOption> suitable) {
        Map<String, BigDecimal> costs = new LinkedHashMap<>();
        suitable.forEach(option -> costs.put(option.name(), option.costOverFirstYear()));
        return costs;
    }

    private static @Nullable BigDecimal difference(@Nullable SupportOption basis, @Nullable SupportOption preferred) {
        if (basis == null || preferred == null || basis.name().equals(preferred.name())) {
            return null;
        }
        return preferred.weeklyAfterSteps().subtract(basis.weeklyAfterSteps());
    }

    private static List<String> reasons(
            OptionsForNeed question,
            @Nullable SupportOption basis,
            @Nullable SupportOption preferred,
            Map<String, String> setAside) {
        List<String> reasons = new ArrayList<>();
        question.options().stream()
                .filter(option -> !option.suitable())
                .forEach(option -> reasons.add("We did not compare the cost of " + option.name()
                        + ", because it would not meet the need and deliver the outcome."));
        setAside.forEach((name, why) -> reasons.add("The budget does not rest on " + name + ", because " + why + "."));
        if (basis == null) {
            reasons.add("No option meets the need and can be had now. Look for another: the need must still be met.");
            return reasons;
        }
        reasons.add(why(question, basis));
        if (preferred != null && !preferred.name().equals(basis.name())) {
            reasons.add("The person would choose " + preferred.name() + ". That stays on the record. "
                    + (question.accommodation()
                            ? "They must be offered a choice of place, and told who may pay the extra."
                            : "They may use their budget towards it and add their own money."));
        }
        return reasons;
    }

    private static String why(OptionsForNeed question, SupportOption basis) {
        String cost = " It costs " + Pounds.inWords(basis.costOverFirstYear()) + " over the first 52 weeks.";
        boolean judged = basis.name().equals(question.bestValue())
                && !question.bestValueReason().isBlank();
        return judged
                ? "The budget rests on " + basis.name() + ", judged best value: " + question.bestValueReason() + "."
                        + cost
                : "The budget rests on " + basis.name()
                        + ": of the options that meet the need and can be had, it costs least." + cost;
    }

    /** True when one-to-one support with no ground was set aside because another option meets the need. */
    public static boolean oneToOneRefused(OptionsForNeed question, Appraisal appraisal) {
        return question.options().stream()
                .anyMatch(o ->
                        o.lacksGround() && o.available() && appraisal.setAside().containsKey(o.name()));
    }
}
