package org.ourplan.law.eligibility;

import java.util.List;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.outcome.AdultOutcome;
import org.ourplan.law.outcome.CarerOutcome;
import org.ourplan.law.outcome.Outcome;
import org.ourplan.law.rules.Carries;

/**
 * The determination of eligibility: Care Act 2014 s13(1); Care and Support (Eligibility Criteria) Regulations 2015, SI
 * 2015/313, regs 2 and 3. Whether needs come from an impairment, from necessary care, and whether an effect is
 * significant are judgements: they are recorded by a person and read here, never worked out here. Nothing is determined
 * until all of the test has been considered, even where one limb alone would decide it.
 */
@Carries("FIX-1")
public final class Eligibility {

    private Eligibility() {}

    /** An adult's eligibility, or a carer's. */
    public static Determination determine(Facts facts) {
        return switch (facts) {
            case AdultFacts adult -> determine(adult);
            case CarerFacts carer -> determine(carer);
        };
    }

    /** An adult's eligibility under reg 2. */
    public static Determination determine(AdultFacts facts) {
        List<Refusal> missing = AdultGaps.in(facts);
        if (!missing.isEmpty()) {
            return new Determination.CannotDetermine(missing);
        }
        List<AdultOutcome> unable = AdultLimbs.unable(facts);
        return decide(AdultLimbs.of(facts, unable), unable, MustOffer.toAdult());
    }

    /** A carer's eligibility under reg 3. Whether the adult they care for is eligible makes no difference. */
    @Carries("ELIG-CARER-7")
    public static Determination determine(CarerFacts facts) {
        List<Refusal> missing = CarerGaps.in(facts);
        if (!missing.isEmpty()) {
            return new Determination.CannotDetermine(missing);
        }
        List<CarerOutcome> unable = CarerLimbs.unable(facts);
        return decide(CarerLimbs.of(facts, unable), unable, MustOffer.toCarer());
    }

    /**
     * What is still to be recorded before a determination can be made; empty when it can. For a page to show while
     * writing.
     */
    public static List<Finding> stillNeeded(Facts facts) {
        return switch (determine(facts)) {
            case Determination.CannotDetermine none ->
                none.refusals().stream().map(Refusal::finding).toList();
            case Determination.Eligible eligible -> List.of();
            case Determination.NotEligible not -> List.of();
        };
    }

    @Carries("ELIG-ADULT-4")
    private static Determination decide(
            List<LimbFinding> limbs, List<? extends Outcome> unable, List<MustOffer> mustOffer) {
        for (LimbFinding limb : limbs) {
            if (!limb.met()) {
                return new Determination.NotEligible(limb.limb(), limbs, List.copyOf(unable), mustOffer);
            }
        }
        return new Determination.Eligible(limbs, List.copyOf(unable));
    }
}
