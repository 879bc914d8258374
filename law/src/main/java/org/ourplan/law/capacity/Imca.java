package org.ourplan.law.capacity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/**
 * Whether an independent mental capacity advocate (IMCA) must be instructed about one decision: MCA ss 37 to 41.
 *
 * @param days how long a stay is likely to last; 0 for anything else
 * @param somebodyToConsult whether there is anybody, not paid and not a professional, whom it is appropriate to consult
 * @param imposed whether the stay is imposed under the Mental Health Act, or the treatment is under its Part 4
 * @param imcaForLiberty whether an IMCA is there already under s39A or s39C
 * @param urgent whether it cannot wait until an IMCA is instructed
 * @param urgentWhy why it cannot; needed where it is said to be urgent
 */
@Carries("MCA-6")
public record Imca(
        ImcaKind kind,
        int days,
        Answer somebodyToConsult,
        Answer imposed,
        Answer imcaForLiberty,
        Answer urgent,
        String urgentWhy) {

    public Imca {
        if (days < 0) {
            throw new IllegalArgumentException("a stay cannot last " + days + " days");
        }
    }

    /** What the Act says of it. */
    public sealed interface Duty {}

    /**
     * One must be instructed: before it is decided, or at once afterwards where it is urgent.
     *
     * @param byCouncil true where the council instructs; false where the NHS body does
     */
    public record Must(String why, String section, boolean byCouncil, boolean afterwards) implements Duty {}

    /** One may be instructed, where that would be of particular benefit to the person. */
    public record May(String why, String section) implements Duty {}

    /** There is no duty. */
    public record No(String why) implements Duty {}

    /** Nobody can say yet. */
    public record Open(List<Finding> missing) implements Duty {
        public Open {
            missing = List.copyOf(missing);
        }
    }

    /** Must, may, or not; each with why. */
    public Duty duty() {
        if (kind == ImcaKind.NONE) {
            return new No("It is not one of the matters for which an IMCA is instructed.");
        }
        List<Finding> missing = missing();
        if (!missing.isEmpty()) {
            return new Open(missing);
        }
        if (somebodyToConsult.isYes() && kind != ImcaKind.PROTECTION) {
            return new No("There is somebody whom it is appropriate to consult, who is not paid to care for them.");
        }
        if (kind.isChoice()) {
            return new May(
                    kind == ImcaKind.PROTECTION
                            ? "It is about protection from abuse or neglect, where family or friends do not rule it out."
                            : "Nobody appropriate can be consulted about where they live.",
                    kind.section());
        }
        return ofMustKinds();
    }

    private Duty ofMustKinds() {
        if (imposed.isYes()) {
            return new No("It is imposed under the Mental Health Act 1983.");
        }
        if (kind.isStay() && imcaForLiberty.isYes()) {
            return new No("An IMCA is instructed already about the deprivation of liberty (ss 39A, 39C).");
        }
        if (kind.isStay() && !kind.isLong(days)) {
            return new No("The stay is likely to be too short: " + days
                    + (kind == ImcaKind.NHS_HOSPITAL ? " days, under 28 days." : " days, under 8 weeks.")
                    + " If it turns out longer, an IMCA must be instructed then.");
        }
        return new Must(
                "Nobody appropriate can be consulted, and it is: " + kind.words() + ".",
                kind.section(),
                kind == ImcaKind.COUNCIL_ACCOMMODATION,
                urgent.isYes());
    }

    /**
     * What stops a best interests decision about this matter: nobody has asked whether an IMCA must be instructed, or one must be
     * and was not. Where it is urgent it does not wait (ss 37(4), 38(3)(b), 39(4)(b)).
     *
     * @param duty what was found last; null where nobody asked
     */
    public static List<Finding> beforeDeciding(Matter matter, @Nullable Duty duty, boolean instructed) {
        if (duty instanceof Must must && !must.afterwards() && !instructed) {
            return List.of(before(
                    must.section(),
                    must.byCouncil()
                            ? "An independent mental capacity advocate (IMCA) must be instructed first. " + must.why()
                            : "The NHS body must instruct an independent mental capacity advocate (IMCA) first. "
                                    + must.why()));
        }
        return matter.mayNeedImca() && (duty == null || duty instanceof Open)
                ? List.of(before(
                        "ss 37 to 39",
                        "Say first whether an independent mental capacity advocate (IMCA) must be instructed."))
                : List.of();
    }

    private static Finding before(String section, String sentence) {
        return Finding.stop("MCA-6", "Mental Capacity Act 2005 " + section, sentence, "imca");
    }

    private List<Finding> missing() {
        List<Finding> missing = new ArrayList<>();
        if (somebodyToConsult.isUnanswered()) {
            missing.add(stop("Say whether there is anybody whom it is appropriate to consult.", "somebody"));
        }
        if (kind.isStay() && days == 0) {
            missing.add(stop("Say for how many days the stay is likely to last.", "days"));
        }
        if (urgent.isYes() && urgentWhy.isBlank()) {
            missing.add(stop("Say why it cannot wait until an IMCA is instructed.", "urgent-why"));
        }
        return missing;
    }

    private Finding stop(String sentence, String place) {
        return Finding.stop("MCA-6", "Mental Capacity Act 2005 " + kind.section(), sentence, place);
    }
}
