package org.ourplan.law.review;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.advocacy.AdvocacyDecision;
import org.ourplan.law.advocacy.Process;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.finding.Finding;

/**
 * Everything that is recorded of a review before it ends.
 *
 * @param light true for a light-touch review
 * @param answered what was looked at beside the outcomes
 * @param ownView true where the person's own point of view is written, by them or for them
 * @param outcomes each outcome of the plan
 * @param fromFinance true where whoever ends it works in finance or in audit
 */
public record ReviewFacts(
        boolean light,
        Leading leading,
        Involving involving,
        Set<ReviewPart> answered,
        boolean ownView,
        List<Outcome> outcomes,
        Change change,
        Payment payment,
        boolean fromFinance) {

    public ReviewFacts {
        answered = Set.copyOf(answered);
        outcomes = List.copyOf(outcomes);
    }

    /**
     * Who leads it.
     *
     * @param by null while nobody said
     * @param plannerIsCouncil whether whoever helped to make the plan works for the council
     * @param assuredBy the worker who made sure that it is right and whole; empty where nobody has
     */
    public record Leading(@Nullable LedBy by, boolean plannerIsCouncil, String assuredBy) {

        /** True where a worker of the council has to make sure of it. */
        public boolean needsAssurance() {
            return by != null && by.needsAssurance(plannerIsCouncil);
        }
    }

    /**
     * Who takes part.
     *
     * @param process the process of the advocacy check
     * @param personTookPart how the person took part, or why not; empty where nobody said
     * @param others the carers, and whom the person asked for
     * @param advocacy the check of this very review
     * @param advocate the advocate who took part; empty where none did
     */
    public record Involving(
            Process process, String personTookPart, List<Involved> others, AdvocacyDecision advocacy, String advocate) {

        public Involving {
            others = List.copyOf(others);
        }
    }

    /** Somebody the law names, whether they were invited, and why not where they were not. */
    public record Involved(String who, Answer invited, String whyNot) {}

    /**
     * One outcome of the plan.
     *
     * @param place where it is written
     * @param reached null while nobody said
     * @param theirWords what the person says about it
     */
    public record Outcome(
            String place, String title, @Nullable Reached reached, String theirWords) {}

    /**
     * Whether needs or circumstances changed, and what is assessed again.
     *
     * @param reassess null while nobody said
     * @param because why that much and no more
     * @param scope which part; needed where only a part is assessed again
     */
    public record Change(Answer changed, @Nullable Reassess reassess, String because, String scope) {}

    /**
     * A direct payment that is being paid.
     *
     * @param there false where there is none
     * @param together whether it is reviewed in the same meeting
     * @param missing what its own review still needs
     */
    public record Payment(boolean there, Answer together, List<Finding> missing) {

        public Payment {
            missing = List.copyOf(missing);
        }

        /** Where there is none. */
        public static Payment none() {
            return new Payment(false, Answer.NO, List.of());
        }
    }
}
