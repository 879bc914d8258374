package org.ourplan.law.options;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/** What is still to be put right in the options for a need. Every finding points to {@code need/{reference}}. */
final class OptionsChecks {

    private OptionsChecks() {}

    @Carries({"OPT-1", "OPT-3", "OPT-4", "S001-41", "S001-42", "S001-L5"})
    static List<Finding> findings(OptionsForNeed question, @Nullable SupportOption basis) {
        List<Finding> findings = new ArrayList<>();
        String place = "need/" + question.reference();
        if (question.options().isEmpty()) {
            findings.add(Finding.stop(
                    "S001-41",
                    "Care Act 2014 s24(1)(c)",
                    "Add at least one way to meet this need, with its cost.",
                    place));
            return findings;
        }
        if (question.options().size() == 1 && question.reasonForOne().isBlank()) {
            findings.add(Finding.warn(
                    "S001-42",
                    "Care Act 2014 s24(1)(c)",
                    "Consider another way to meet this need, or say why there is only one.",
                    place));
        }
        question.options().stream()
                .filter(option -> option.preference().isBlank())
                .forEach(option -> findings.add(Finding.stop(
                        "OPT-3",
                        "Care Act 2014 s1(3)(b)",
                        "Write what the person thinks of " + option.name()
                                + ". If they would rather not say, write that.",
                        place)));
        basisFindings(question, basis, findings, place);
        return findings;
    }

    private static void basisFindings(
            OptionsForNeed question, @Nullable SupportOption basis, List<Finding> findings, String place) {
        String unknown = costNotKnown(question, basis);
        if (!unknown.isEmpty()) {
            findings.add(Finding.stop(
                    "OPT-1",
                    "CASSG 10.27",
                    "Write what " + unknown + " costs a week. Where it costs nothing, write 0.",
                    place));
            return;
        }
        if (basis == null) {
            findings.add(Finding.stop(
                    "OPT-4",
                    "Care Act 2014 s26; CASSG 10.27",
                    "No option meets the need and can be had now. Find one: the budget follows what is available.",
                    place));
        } else if (basis.lacksGround()) {
            findings.add(Finding.warn(
                    "S001-L5",
                    "Cambridgeshire policy line 5",
                    "Only one-to-one support meets this need. Record which of the three grounds applies.",
                    place));
        }
        String judged = question.bestValue();
        if (judged != null && question.bestValueReason().isBlank()) {
            findings.add(Finding.stop(
                    "OPT-2",
                    "CASSG 10.27",
                    "Say why " + judged + " is best value though another option costs less.",
                    place));
        }
        if (judged != null
                && !question.bestValueReason().isBlank()
                && (basis == null || !basis.name().equals(judged))) {
            findings.add(Finding.stop(
                    "OPT-1",
                    "CASSG 10.27",
                    "The budget cannot rest on " + judged
                            + ": choose an option that meets the need and can be had now.",
                    place));
        }
    }

    /** The option that people chose, or the only one left to rest on, where nobody knows its cost yet; else empty. */
    private static String costNotKnown(OptionsForNeed question, @Nullable SupportOption basis) {
        return question.options().stream()
                .filter(option -> option.suitable() && option.available() && !option.costKnown())
                .filter(option -> basis == null || option.name().equals(question.bestValue()))
                .map(SupportOption::name)
                .findFirst()
                .orElse("");
    }
}
