package org.ourplan.documents.decide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/**
 * What stops a document from being given, or warns. Places of findings are the form's fields: {@code asked}, {@code format},
 * {@code given}.
 */
public final class BeforeGiving {

    private BeforeGiving() {}

    /**
     * What is to be recorded.
     *
     * @param section the provision the document is given under
     * @param toThePerson true when it goes to the person whose document it is
     * @param recipient by name
     * @param askedForBy who asked that they get a copy; empty: nobody
     * @param needed the formats the person needs; empty: ordinary print
     * @param format the format given
     * @param whyOtherFormat why not in a format they need; may be empty
     * @param givenOn the day
     * @param today the day of recording
     */
    public record Facts(
            String section,
            boolean toThePerson,
            String recipient,
            String askedForBy,
            List<String> needed,
            String format,
            String whyOtherFormat,
            LocalDate givenOn,
            LocalDate today) {}

    /** Everything in the way; a warning is passed by a reason. Hard stop 28 is the first. */
    public static List<Finding> check(Facts facts) {
        List<Finding> findings = new ArrayList<>(notAskedFor(facts));
        findings.addAll(otherFormat(facts));
        if (facts.givenOn().isAfter(facts.today())) {
            findings.add(
                    Finding.stop("CAR-9", facts.section(), "The day it was given must be today or earlier.", "given"));
        }
        return findings;
    }

    @Carries("CAR-9")
    private static List<Finding> notAskedFor(Facts facts) {
        if (facts.toThePerson() || !facts.askedForBy().isBlank()) {
            return List.of();
        }
        return List.of(Finding.stop(
                "CAR-9",
                facts.section(),
                "Nobody asked for " + facts.recipient() + " to have a copy. Ask the person first.",
                "asked"));
    }

    /** The person's own copy comes in a format they need; others are given what suits them. */
    @Carries("INFO-4")
    private static List<Finding> otherFormat(Facts facts) {
        boolean suits = !facts.toThePerson()
                || facts.needed().isEmpty()
                || facts.needed().stream().anyMatch(need -> names(need, facts.format()));
        if (suits || !facts.whyOtherFormat().isBlank()) {
            return List.of();
        }
        return List.of(Finding.warn(
                "INFO-4",
                "Health and Social Care Act 2012 s250; Accessible Information Standard DAPB1605",
                "They need " + String.join(" or ", facts.needed()) + ". Give it in that format, or say why not.",
                "format"));
    }

    private static boolean names(String need, String format) {
        var needs = need.toLowerCase(Locale.ROOT);
        return needs.contains(format.toLowerCase(Locale.ROOT))
                || (format.equals("plain text") && needs.contains("screen reader"));
    }
}
