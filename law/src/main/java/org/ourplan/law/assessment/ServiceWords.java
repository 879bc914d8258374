package org.ourplan.law.assessment;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/**
 * Names of services that do not belong in an assessment, where outcomes come first (source 004, page 16). Warns; never
 * stops.
 */
final class ServiceWords {

    private static final List<String> SERVICES = List.of(
            "care home",
            "nursing home",
            "residential care",
            "nursing care placement",
            "residential placement",
            "home care",
            "homecare",
            "domiciliary care",
            "day centre",
            "day care",
            "respite care",
            "supported living",
            "extra care housing",
            "live-in care",
            "package of care",
            "care package");

    private ServiceWords() {}

    /** One warning for a text that names services, or none. */
    @Carries("AS-21")
    static List<Finding> in(String text, String place) {
        String lower = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        List<String> named = SERVICES.stream()
                .filter(service -> Pattern.compile("\\b" + Pattern.quote(service) + "s?\\b")
                        .matcher(lower)
                        .find())
                .toList();
        if (named.isEmpty()) {
            return List.of();
        }
        return List.of(Finding.warn(
                "AS-21",
                "Care and Support Statutory Guidance chapter 6",
                "This names a service (“" + named.getFirst()
                        + "”). Say what the person wants and what gets in the way; how to"
                        + " meet it comes with the plan.",
                place));
    }
}
