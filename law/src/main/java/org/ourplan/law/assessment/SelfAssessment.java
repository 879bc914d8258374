package org.ourplan.law.assessment;

import java.util.ArrayList;
import java.util.List;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/**
 * A supported self-assessment: the person writes, the council makes sure that it is accurate and complete, and decides eligibility by
 * itself as always. SI 2014/2827 reg 2. Places of findings: {@code assurance}, or the place of a part.
 */
public final class SelfAssessment {

    private static final String SECTION = "SI 2014/2827 reg 2(8)";
    private static final String PLACE = "assurance";

    private SelfAssessment() {}

    /** Where it is. Stored by name: never rename. */
    public enum State {
        /** Nothing was written by the person on their own page. */
        NOT_USED("Not written on their own page"),
        WRITING("They are writing it"),
        AWAITING_ASSURANCE("Awaiting assurance"),
        NOT_ASSURED("Not assured yet"),
        ASSURED("Assured");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** True from the moment the person wrote in it, until it is assured. */
        public boolean open() {
            return this == WRITING || this == AWAITING_ASSURANCE || this == NOT_ASSURED;
        }
    }

    /**
     * One part of it with something in it.
     *
     * @param lookedAt whether somebody went through it as it stands now
     * @param accurate whether they found it accurate
     * @param complete whether they found it complete
     */
    public record PartWritten(String place, String title, boolean lookedAt, boolean accurate, boolean complete) {}

    /** True where the person wants one and has capacity to take part in it: then they have it. */
    @Carries("AS-8")
    public static boolean isTheirs(How how) {
        return how.wantsSelfAssessment().isYes() && how.capacityToTakePart().isYes();
    }

    /** What stops the council from saying that it is assured: every part is gone through as it stands, and found right and whole. */
    @Carries("AS-10")
    public static List<Finding> beforeAssuring(State state, List<PartWritten> parts) {
        List<Finding> findings = new ArrayList<>();
        if (state != State.AWAITING_ASSURANCE && state != State.NOT_ASSURED) {
            findings.add(stop("They have not said that they have written what they want to say.", PLACE));
        }
        if (parts.isEmpty()) {
            findings.add(stop("There is nothing in it to be assured of.", PLACE));
        }
        for (PartWritten part : parts) {
            if (!part.lookedAt()) {
                findings.add(stop("Go through “" + part.title() + "” with them, as it stands now.", part.place()));
            } else if (!part.accurate() || !part.complete()) {
                findings.add(stop(
                        "“" + part.title() + "” was not found accurate and complete. Put it right with them.",
                        part.place()));
            }
        }
        return findings;
    }

    /** What stops the assessment from being completed: one that the person wrote is complete only once it is assured. */
    @Carries("AS-10")
    public static List<Finding> beforeCompleting(State state) {
        return switch (state) {
            case NOT_USED, ASSURED -> List.of();
            case WRITING ->
                List.of(stop("They are writing their own assessment, and have not said that it is done.", PLACE));
            case AWAITING_ASSURANCE, NOT_ASSURED ->
                List.of(stop("Make sure with them that their own assessment is accurate and complete.", PLACE));
        };
    }

    /**
     * What stops information about an adult from being shown to the person who cares for them, for the carer's own self-assessment.
     *
     * @param hasCapacity whether the adult has capacity to agree to it; presumed until it is found otherwise
     * @param agrees whether the adult agrees
     * @param bestInterests where they lack capacity: whether telling is in their best interests
     */
    @Carries({"AS-9", "DATA-4"})
    public static List<Finding> beforeTellingCarer(Answer hasCapacity, Answer agrees, Answer bestInterests) {
        if (hasCapacity.isNo() ? bestInterests.isYes() : agrees.isYes()) {
            return List.of();
        }
        return List.of(Finding.stop(
                "AS-9",
                "SI 2014/2827 reg 2(6)",
                hasCapacity.isNo()
                        ? "The adult cannot decide this, and it has not been decided that telling is in their best interests."
                        : "The adult has not agreed that the carer is told.",
                "sharing"));
    }

    private static Finding stop(String sentence, String place) {
        return Finding.stop("AS-10", SECTION, sentence, place);
    }
}
