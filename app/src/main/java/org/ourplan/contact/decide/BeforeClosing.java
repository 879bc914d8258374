package org.ourplan.contact.decide;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.assessment.AssessmentRefusal;
import org.ourplan.law.contact.Contact;
import org.ourplan.law.contact.ContactFacts;
import org.ourplan.law.contact.ContactOutcome;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.decide.Recorded;
import org.ourplan.platform.decide.Words;

/**
 * What a contact still needs before it may be closed, each thing with the part where it is put right.
 *
 * @param finding what the law finds
 * @param part the place of the part that the page links to
 */
public record BeforeClosing(Finding finding, String part) {

    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("carer", "caring"),
            Map.entry("urgent", "now"),
            Map.entry("difficulty", "taking-part"),
            Map.entry("specialist", "taking-part"),
            Map.entry("information", "given"),
            Map.entry("prevention", "given"));

    /**
     * Everything open, hard stops first.
     *
     * @param concern whether a safeguarding concern was passed on from this contact
     */
    public static List<BeforeClosing> findings(Recorded recorded, boolean concern) {
        var facts = facts(recorded, concern);
        var findings = new ArrayList<>(Contact.beforeClosing(facts));
        if (!outcomes(recorded, concern).isEmpty()) {
            findings.addAll(Contact.beforeAssessmentStarts(facts));
        }
        findings.addAll(refusal(recorded));
        findings.addAll(carersOutcome(recorded));
        findings.addAll(information(recorded));
        findings.addAll(reablement(recorded));
        findings.addAll(sightAndHearing(recorded));
        return findings.stream()
                .sorted(java.util.Comparator.comparing(finding -> !finding.stops()))
                .map(finding -> new BeforeClosing(finding, PARTS.getOrDefault(finding.place(), "outcome")))
                .toList();
    }

    /** The facts the law reads. */
    public static ContactFacts facts(Recorded recorded, boolean concern) {
        return ContactFacts.justBegun()
                .withAppearanceOfNeed(recorded.answer("outcome", "appears"))
                .withOutcomes(outcomes(recorded, concern).toArray(ContactOutcome[]::new))
                .withRefusalRecorded(recorded.date("outcome", "refused") != null && recorded.has("outcome", "words"))
                .withCarer(recorded.answer("caring", "someone-cares"), recorded.date("caring", "carer-offered") != null)
                .withUrgent(recorded.answer("now", "urgent"), recorded.has("now", "urgent-done"))
                .withDifficultyAsked(
                        !recorded.answer("taking-part", "difficulty").isUnanswered());
    }

    /** How it ends, as ticked; a safeguarding concern that was passed on is always one of the ends. */
    public static Set<ContactOutcome> outcomes(Recorded recorded, boolean concern) {
        var outcomes = ticked(recorded);
        if (concern) {
            outcomes.add(ContactOutcome.SAFEGUARDING_CONCERN);
        }
        return outcomes;
    }

    private static Set<ContactOutcome> ticked(Recorded recorded) {
        var outcomes = EnumSet.noneOf(ContactOutcome.class);
        for (var outcome : ContactOutcome.values()) {
            if (recorded.all("outcome", "outcomes").contains(Words.of(outcome))) {
                outcomes.add(outcome);
            }
        }
        return outcomes;
    }

    /** A refusal closes the contact only where the law lets it. */
    @Carries("AS-16")
    private static List<Finding> refusal(Recorded recorded) {
        if (!ticked(recorded).contains(ContactOutcome.ASSESSMENT_OFFERED_AND_REFUSED)) {
            return List.of();
        }
        var refusal = new AssessmentRefusal.ByAdult(
                recorded.answer("outcome", "capacity-to-refuse"),
                recorded.answer("outcome", "best-interests"),
                recorded.answer("outcome", "abuse-or-neglect"));
        return switch (AssessmentRefusal.byAdult(refusal)) {
            case AssessmentRefusal.MayClose may -> List.of();
            case AssessmentRefusal.CannotClose cannot -> cannot.missing();
            case AssessmentRefusal.MustAssess must ->
                List.of(Finding.stop("AS-16", must.section(), must.reason() + " Offer a needs assessment.", "refusal"));
        };
    }

    /** A carer's assessment is somebody's. */
    private static List<Finding> carersOutcome(Recorded recorded) {
        var cares = recorded.answer("caring", "person-cares").isYes() && recorded.has("caring", "cared-for-name");
        var carer = recorded.answer("caring", "someone-cares").isYes() && recorded.has("caring", "carer-name");
        if (!ticked(recorded).contains(ContactOutcome.CARERS_ASSESSMENT) || cares || carer) {
            return List.of();
        }
        return List.of(Finding.stop(
                "CON-2",
                "Care Act 2014 s10(1)",
                "Say whose carer's assessment it is: give the carer's name.",
                "carer"));
    }

    @Carries("INFO-3")
    private static List<Finding> information(Recorded recorded) {
        var prefers = recorded.one("taking-part", "prefers");
        if (ticked(recorded).contains(ContactOutcome.INFORMATION_AND_ADVICE) && !recorded.has("given", "information")) {
            return List.of(Finding.stop(
                    "INFO-3", "Care Act 2014 s4", "Write down what information and advice you gave.", "information"));
        }
        if (!recorded.has("given", "information")
                || prefers.isEmpty()
                || recorded.all("given", "channels").contains(prefers)
                || recorded.has("given", "channel-why")) {
            return List.of();
        }
        return List.of(Finding.warn(
                "INFO-3",
                "Care Act 2014 s4(4)",
                "They like to get information another way ("
                        + prefers.replace('-', ' ').toLowerCase(Locale.UK) + "). Give it that way too, or say why not.",
                "information"));
    }

    /** Reablement is a programme, for a set time, so that they can live at home by themselves again. */
    @Carries("PREV-2")
    private static List<Finding> reablement(Recorded recorded) {
        var complete = recorded.has("given", "programme")
                && recorded.has("given", "programme-weeks")
                && recorded.has("given", "programme-purpose");
        if (!recorded.one("given", "offered").equals("reablement") || complete) {
            return List.of();
        }
        return List.of(Finding.stop(
                "PREV-2",
                "SI 2014/2673 reg 2",
                "Reablement is a programme, for a set time, that helps them live at home by themselves. Give"
                        + " all three, or choose"
                        + " “something else that prevents”.",
                "prevention"));
    }

    @Carries("CON-7")
    private static List<Finding> sightAndHearing(Recorded recorded) {
        if (recorded.answer("taking-part", "sight-and-hearing") != Answer.YES
                || recorded.has("taking-part", "specialist")) {
            return List.of();
        }
        return List.of(Finding.warn(
                "CON-7",
                "SI 2014/2827 reg 6",
                "They may be deafblind. Say who with specific training and expertise will assess them.",
                "specialist"));
    }

    /** The reason's name in the form that closes. */
    public String reasonField() {
        return "because-" + part + "-" + finding.ruleId().toLowerCase(Locale.ROOT);
    }
}
