package org.ourplan.law.eligibility;

import java.util.List;
import java.util.stream.Stream;
import org.ourplan.law.outcome.Outcome;
import org.ourplan.law.rules.Carries;

/** The determination of eligibility (Care Act 2014 s13(1)): computed from what is recorded, never typed. */
@Carries({"ELIG-ADULT-4", "GEN-6"})
public sealed interface Determination {

    /** What was found on each of the three limbs, in order; empty when no determination can be made. */
    List<LimbFinding> limbs();

    /**
     * All three limbs are met.
     *
     * @param unable the outcomes the person is unable to achieve, in the order of the regulations
     */
    record Eligible(List<LimbFinding> limbs, List<Outcome> unable) implements Determination {
        public Eligible {
            limbs = List.copyOf(limbs);
            unable = List.copyOf(unable);
        }
    }

    /**
     * At least one limb is not met.
     *
     * @param failedLimb the first that is not met, 1 to 3
     * @param unable the outcomes the person is unable to achieve
     * @param mustOffer what must still be given or offered
     */
    record NotEligible(int failedLimb, List<LimbFinding> limbs, List<Outcome> unable, List<MustOffer> mustOffer)
            implements Determination {
        public NotEligible {
            limbs = List.copyOf(limbs);
            unable = List.copyOf(unable);
            mustOffer = List.copyOf(mustOffer);
        }
    }

    /**
     * Something the law asks for is not recorded, so there is no result.
     *
     * @param refusals every reason, at least one
     */
    record CannotDetermine(List<Refusal> refusals) implements Determination {
        public CannotDetermine {
            refusals = List.copyOf(refusals);
            if (refusals.isEmpty()) {
                throw new IllegalArgumentException("say why no determination can be made");
            }
        }

        @Override
        public List<LimbFinding> limbs() {
            return List.of();
        }
    }

    /** How many outcomes the person is unable to achieve; 0 when no determination can be made. */
    default int count() {
        return switch (this) {
            case Eligible eligible -> eligible.unable().size();
            case NotEligible not -> not.unable().size();
            case CannotDetermine none -> 0;
        };
    }

    /** The rules applied, each once, in the order they were applied. */
    default List<String> ruleIds() {
        return switch (this) {
            case CannotDetermine none ->
                none.refusals().stream()
                        .map(refusal -> refusal.finding().ruleId())
                        .distinct()
                        .toList();
            case Eligible eligible -> ruleIds(eligible.limbs());
            case NotEligible not -> ruleIds(not.limbs());
        };
    }

    private static List<String> ruleIds(List<LimbFinding> limbs) {
        Stream<String> all = limbs.stream().flatMap(limb -> limb.ruleIds().stream());
        return all.distinct().toList();
    }
}
