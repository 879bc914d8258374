package org.ourplan.law.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/**
 * The look together before help that is for a time only ends (S001-L4, S001-L4A): did it do what it was for, and what comes after
 * it. It never leaves a gap in care, never takes anything away unannounced, and never changes the plan: only the plan's own next
 * version does.
 *
 * @param on the day of the look
 * @param lastDay the last day in the plan of what ends
 * @param worked whether it did what it was for
 * @param agrees whether the person, or whoever acts for them, agrees with what happens now
 * @param told whether they know the last day, and what is there after it
 * @param until the last day of what goes on; null for anything else
 * @param noGap how the need is met from the day after the last day; empty where nobody said
 */
@Carries({"S001-L4", "S001-L4A"})
public record LookBeforeEnd(
        LocalDate on,
        LocalDate lastDay,
        Worked worked,
        Answer agrees,
        Answer told,
        Next next,
        @Nullable LocalDate until,
        String noGap) {

    private static final String SECTION = "Care Act 2014 s27; Cambridgeshire policy line 4";

    /** Did it do what it was for? Stored by name: never rename. */
    public enum Worked {
        YES("Yes"),
        PARTLY("Partly"),
        NO("No");

        private final String words;

        Worked(String words) {
            this.words = words;
        }

        /** How people read it. */
        public String words() {
            return words;
        }
    }

    /** What happens now. Stored by name: never rename. */
    public enum Next {
        GOES_ON("It goes on for longer", true),
        AS_PLANNED("It steps down, as the plan says", false),
        ENDS("It ends, and nothing more is paid for it", false),
        REVIEW_ASKED("A review of the plan is asked for", true);

        private final String words;
        private final boolean needsMore;

        Next(String words, boolean needsMore) {
            this.words = words;
            this.needsMore = needsMore;
        }

        /** How people read it. */
        public String words() {
            return words;
        }

        /** True where something else has to happen first: the plan's next version, or a review. */
        public boolean needsMore() {
            return needsMore;
        }
    }

    /** What stops it from being kept; each place is a field of its form. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (next == Next.GOES_ON && (until == null || !until.isAfter(lastDay))) {
            findings.add(
                    stop("Enter the day until which it goes on. It must be after the last day in the plan.", "until"));
        }
        if (!next.needsMore() && !agrees.isYes()) {
            findings.add(stop(
                    "They have not agreed to this. Let it go on, or ask for a review of the plan: nothing is taken away"
                            + " without them.",
                    "next"));
        }
        if (!next.needsMore() && !told.isYes()) {
            findings.add(stop(
                    "Tell them first which day is the last and what comes after it. Nothing ends unannounced.",
                    "told"));
        }
        if (gap() && noGap.isBlank()) {
            findings.add(stop("Say how the need is met after the last day. There is never a gap in care.", "no-gap"));
        }
        return findings;
    }

    /** True where somebody has to say how the need is met after the last day: it goes on, or it did not do all it was for. */
    public boolean gap() {
        return next.needsMore() || worked != Worked.YES;
    }

    private static Finding stop(String sentence, String place) {
        return Finding.stop("S001-L4", SECTION, sentence, place);
    }
}
