package org.ourplan.law.plan;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One assessed need as the plan treats it. Empty text and null mean "not said yet". Start with {@link #assessed} and
 * add.
 *
 * @param reference the need's stable reference; findings point to {@code need/{reference}}
 * @param title the need in plain words
 * @param eligible whether it meets the eligibility criteria (s25(1)(b))
 * @param extent to what extent it does (s25(1)(b))
 * @param disposition what happens to it (PLAN-1)
 * @param howMet how it will be met, in words; lines say it as well (s25(1)(c))
 * @param reason why it will not be met, or why the council meets it though it is not eligible (s19(1), s20(6))
 * @param relevance which wellbeing matters and outcomes the care could help with (s25(1)(d))
 * @param canDoMyself the first of the three steps (S003-25): what the person can do
 * @param othersCanDo the second step: what family, friends and community can do; may be "nothing suitable" with a
 *     reason
 * @param fluctuates true when the need comes and goes
 */
public record NeedInPlan(
        String reference,
        String title,
        @Nullable Boolean eligible,
        String extent,
        @Nullable Disposition disposition,
        String howMet,
        String reason,
        String relevance,
        String canDoMyself,
        String othersCanDo,
        boolean fluctuates,
        List<PlanLine> lines) {

    public NeedInPlan {
        if (reference.isBlank() || title.isBlank()) {
            throw new IllegalArgumentException("a need has a reference and a title");
        }
        lines = List.copyOf(lines);
    }

    /** True when this is true of some line of it. */
    boolean anyLine(Predicate<PlanLine> asked) {
        for (PlanLine line : lines) {
            if (asked.test(line)) {
                return true;
            }
        }
        return false;
    }

    /** A need that the assessment found, with nothing planned yet. */
    public static NeedInPlan assessed(String reference, String title) {
        return new NeedInPlan(reference, title, null, "", null, "", "", "", "", "", false, List.of());
    }

    /** The same need with whether, and to what extent, it meets the criteria. */
    public NeedInPlan eligible(@Nullable Boolean meets, String toWhatExtent) {
        Copy copy = new Copy(this);
        copy.eligible = meets;
        copy.extent = toWhatExtent;
        return copy.made();
    }

    /** The same need with what happens to it and how. */
    public NeedInPlan metBy(@Nullable Disposition who, String how) {
        Copy copy = new Copy(this);
        copy.disposition = who;
        copy.howMet = how;
        return copy.made();
    }

    /** The same need with the reason for not meeting it, or for using the power to meet it. */
    public NeedInPlan because(String why) {
        Copy copy = new Copy(this);
        copy.reason = why;
        return copy.made();
    }

    /** The same need with the wellbeing matters and outcomes that care could help with. */
    public NeedInPlan relevantTo(String wellbeingAndOutcomes) {
        Copy copy = new Copy(this);
        copy.relevance = wellbeingAndOutcomes;
        return copy.made();
    }

    /** The same need with the first two of the three steps. */
    public NeedInPlan steps(String whatICanDo, String whatOthersCanDo) {
        Copy copy = new Copy(this);
        copy.canDoMyself = whatICanDo;
        copy.othersCanDo = whatOthersCanDo;
        return copy.made();
    }

    /** The same need, coming and going. */
    public NeedInPlan fluctuating() {
        Copy copy = new Copy(this);
        copy.fluctuates = true;
        return copy.made();
    }

    /** The same need with these lines in place of the ones before. */
    public NeedInPlan with(PlanLine... newLines) {
        return with(List.of(newLines));
    }

    /** The same need with these lines in place of the ones before. */
    public NeedInPlan with(List<PlanLine> newLines) {
        Copy copy = new Copy(this);
        copy.lines = newLines;
        return copy.made();
    }

    /** Everything the need says, to be changed in one place and made into a need again. */
    private static final class Copy {

        private final NeedInPlan from;
        private @Nullable Boolean eligible;
        private String extent;
        private @Nullable Disposition disposition;
        private String howMet;
        private String reason;
        private String relevance;
        private String canDoMyself;
        private String othersCanDo;
        private boolean fluctuates;
        private List<PlanLine> lines;

        private Copy(NeedInPlan from) {
            this.from = from;
            eligible = from.eligible;
            extent = from.extent;
            disposition = from.disposition;
            howMet = from.howMet;
            reason = from.reason;
            relevance = from.relevance;
            canDoMyself = from.canDoMyself;
            othersCanDo = from.othersCanDo;
            fluctuates = from.fluctuates;
            lines = from.lines;
        }

        private NeedInPlan made() {
            return new NeedInPlan(
                    from.reference,
                    from.title,
                    eligible,
                    extent,
                    disposition,
                    howMet,
                    reason,
                    relevance,
                    canDoMyself,
                    othersCanDo,
                    fluctuates,
                    lines);
        }
    }
}
