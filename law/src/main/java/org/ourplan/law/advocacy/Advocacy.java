package org.ourplan.law.advocacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/**
 * Whether an independent advocate must be arranged: Care Act 2014 ss 67 and 68, SI 2014/2824, SI 2014/2889. Places of
 * findings: {@code difficulty/understanding} (and so on for each area), {@code matter/health-condition} (and so on),
 * {@code appropriate-person}, {@code nhs-stay}, {@code disagreement}, {@code liberty}, {@code advocacy} (the check as a
 * whole).
 */
public final class Advocacy {

    private Advocacy() {}

    /** True when any one of the four areas is answered yes. */
    @Carries("ADV-3")
    public static boolean hasSubstantialDifficulty(AdvocacyFacts facts) {
        return Arrays.stream(Difficulty.values())
                .anyMatch(area -> facts.difficulty(area).isYes());
    }

    /** Decides by the decision table of the register, from the top. */
    @Carries({"ADV-1", "ADV-2", "ADV-5"})
    public static AdvocacyDecision decide(AdvocacyFacts facts) {
        List<Finding> missing = AdvocacyGaps.in(facts);
        if (!missing.isEmpty()) {
            return new AdvocacyDecision.CannotDecide(missing);
        }
        if (!hasSubstantialDifficulty(facts)) {
            return new AdvocacyDecision.NotRequired(
                    "They would not have substantial difficulty in taking part. You may still offer an advocate.",
                    "",
                    List.of());
        }
        AppropriatePerson someone = facts.appropriatePerson();
        if (!facts.appropriatePersonFound().isYes() || someone == null) {
            return required("There is nobody appropriate to represent and support them.", "s67(5)", "ADV-5", List.of());
        }
        Optional<AdvocacyDecision> unsuitable = unsuitable(someone);
        return unsuitable.orElseGet(() -> withRepresentative(facts, someone));
    }

    /** Why this person may not represent them, if they may not. */
    @Carries({"ADV-5", "ADV-6", "ADV-7"})
    private static Optional<AdvocacyDecision> unsuitable(AppropriatePerson someone) {
        if (someone.paidOrProfessional().isYes()) {
            return not(someone, "is paid to care for them, or does so as a professional", "s67(5)", "ADV-5");
        }
        if (someone.allegedSourceOfHarm().isYes()) {
            return not(someone, "is alleged to have harmed them", "s67(5)", "ADV-7");
        }
        if (someone.willing().isNo()) {
            return not(someone, "is not willing to represent them", "s67(5)", "ADV-5");
        }
        if (someone.ableToSupport().isNo()) {
            return not(someone, "is not able to support them to take part", "s67(5)", "ADV-7");
        }
        if (someone.personCanDecide().isYes() && !someone.personConsents().isYes()) {
            return not(someone, "is not somebody they agree to", "s67(6)(a)", "ADV-6");
        }
        if (someone.personCanDecide().isNo() && !someone.inBestInterests().isYes()) {
            return not(someone, "representing them is not in their best interests", "s67(6)(b)", "ADV-6");
        }
        return Optional.empty();
    }

    private static Optional<AdvocacyDecision> not(
            AppropriatePerson someone, String because, String section, String ruleId) {
        return Optional.of(required(
                someone.name() + " cannot be their representative: " + someone.name() + " " + because + ".",
                section,
                ruleId,
                List.of()));
    }

    @Carries({"ADV-8", "ADV-9", "ADV-10", "FIX-10", "FIX-11"})
    private static AdvocacyDecision withRepresentative(AdvocacyFacts facts, AppropriatePerson someone) {
        List<Finding> warnings = warnings(facts, someone);
        if (facts.nhsStay().isLong()
                && facts.nhsStay().advocateInBestInterests().isYes()) {
            String reason =
                    "The NHS is likely to arrange a long stay for them, and an advocate is in their best interests.";
            return new AdvocacyDecision.Required(reason, "SI 2014/2824 reg 4(3)", "ADV-8", warnings);
        }
        if (facts.disagreement().isYes() && facts.bothAgreeAdvocate().isYes()) {
            String reason = "We and " + someone.name()
                    + " disagree on something that matters, and both think an advocate would be best for them.";
            return new AdvocacyDecision.Required(reason, "SI 2014/2824 reg 4(4)", "ADV-9", warnings);
        }
        if (facts.mightDepriveOfLiberty().isYes() && !declined(facts)) {
            String reason = "What is planned might deprive them of their liberty.";
            return new AdvocacyDecision.Required(reason, "SI 2014/2824 reg 4(2)", "ADV-10", warnings);
        }
        return new AdvocacyDecision.NotRequired(
                someone.name() + " represents and supports them.", someone.name(), warnings);
    }

    private static boolean declined(AdvocacyFacts facts) {
        return !facts.declinedBySenior().isBlank() && !facts.declinedBecause().isBlank();
    }

    @Carries({"ADV-7", "ADV-10", "FIX-11"})
    private static List<Finding> warnings(AdvocacyFacts facts, AppropriatePerson someone) {
        List<Finding> warnings = new ArrayList<>();
        if (!someone.conflictOfInterest().isNo()) {
            warnings.add(Finding.warn(
                    "ADV-7",
                    "Care Act 2014 s67(5)",
                    "Say why " + someone.name()
                            + " is still right, if their interests might conflict with the person's.",
                    "appropriate-person"));
        }
        if (facts.mightDepriveOfLiberty().isYes()) {
            warnings.add(Finding.warn(
                    "ADV-10",
                    "SI 2014/2824 reg 4(2)",
                    "What is planned might deprive them of their liberty. Arrange an advocate, or record the senior"
                            + " manager who decides not to and why.",
                    "liberty"));
        }
        return warnings;
    }

    private static AdvocacyDecision required(String reason, String section, String ruleId, List<Finding> warnings) {
        return new AdvocacyDecision.Required(reason, "Care Act 2014 " + section, ruleId, warnings);
    }

    /**
     * Whether one process may start with the check that is to hand. A check belongs to the one process it was made for;
     * the next process needs its own.
     *
     * @param check the check to hand, or none
     */
    @Carries({"ADV-1", "ADV-2", "ADV-14"})
    public static List<Finding> beforeStarting(ProcessToStart process, Optional<AdvocacyCheck> check) {
        boolean safeguarding = process.process().isSafeguarding();
        if (safeguarding && process.urgentProtection()) {
            return List.of();
        }
        if (check.isEmpty()) {
            return List.of(Finding.stop(
                    safeguarding ? "ADV-2" : "ADV-1",
                    process.process().section(),
                    "Do the advocacy check before " + process.process().plainWords() + " starts.",
                    "advocacy"));
        }
        AdvocacyCheck made = check.get();
        if (!made.processId().equals(process.processId()) || made.process() != process.process()) {
            return List.of(Finding.stop(
                    "ADV-14",
                    process.process().section(),
                    "The advocacy check of " + made.madeOn() + " belongs to "
                            + made.process().plainWords() + ". Do it again before "
                            + process.process().plainWords() + " starts.",
                    "advocacy"));
        }
        return List.of();
    }

    /**
     * A finished advocacy check.
     *
     * @param process the kind of process it was made for
     * @param processId which one, as the record names it
     * @param madeOn the day it was made
     */
    public record AdvocacyCheck(Process process, String processId, LocalDate madeOn) {}

    /**
     * A process about to start.
     *
     * @param process its kind
     * @param processId which one, as the record names it
     * @param urgentProtection true only for protective action in safeguarding that cannot wait; the check is then done
     *     straight after. It makes no difference to any other process
     */
    public record ProcessToStart(Process process, String processId, boolean urgentProtection) {}
}
