package org.ourplan.law.eligibility.file;

import java.util.List;
import java.util.OptionalInt;
import org.ourplan.law.eligibility.Determination;
import org.ourplan.law.eligibility.LimbFinding;
import org.ourplan.law.eligibility.MustOffer;
import org.ourplan.law.eligibility.Refusal;

/**
 * What is printed of one case.
 *
 * @param id as the file gives it
 * @param result {@code eligible}, {@code not-eligible} or {@code refused}
 * @param count how many outcomes are unable; present when eligible
 * @param failedLimb the first limb that is not met, 1 to 3; present when not eligible
 * @param mustOffer the words of what must be offered; empty unless not eligible
 * @param reasons each sentence with its section; for a refusal each fixed reason with its section
 */
public record CaseResult(
        String id,
        String result,
        OptionalInt count,
        OptionalInt failedLimb,
        List<String> mustOffer,
        List<Reason> reasons) {

    public CaseResult {
        mustOffer = List.copyOf(mustOffer);
        reasons = List.copyOf(reasons);
    }

    /** One reason and the provision it rests on. */
    public record Reason(String text, String section) {

        /** The two on one line, for example {@code You cannot … without help. (SI 2015/313 reg 2(1)(b))}. */
        @Override
        public String toString() {
            return text + " (" + section + ")";
        }
    }

    static CaseResult of(String id, Determination determination) {
        return switch (determination) {
            case Determination.Eligible eligible -> {
                OptionalInt count = OptionalInt.of(eligible.count());
                yield new CaseResult(id, "eligible", count, OptionalInt.empty(), List.of(), reasons(eligible.limbs()));
            }
            case Determination.NotEligible not -> {
                OptionalInt failedLimb = OptionalInt.of(not.failedLimb());
                List<String> offer =
                        not.mustOffer().stream().map(MustOffer::word).toList();
                yield new CaseResult(id, "not-eligible", OptionalInt.empty(), failedLimb, offer, reasons(not.limbs()));
            }
            case Determination.CannotDetermine none -> {
                List<Reason> reasons = none.refusals().stream()
                        .map(CaseResult::reason)
                        .distinct()
                        .toList();
                yield new CaseResult(id, "refused", OptionalInt.empty(), OptionalInt.empty(), List.of(), reasons);
            }
        };
    }

    private static Reason reason(Refusal refusal) {
        return new Reason(refusal.why(), refusal.finding().section());
    }

    private static List<Reason> reasons(List<LimbFinding> limbs) {
        return limbs.stream()
                .flatMap(limb -> limb.sentences().stream().map(sentence -> new Reason(sentence, limb.section())))
                .toList();
    }
}
