package org.ourplan.safeguarding.decide;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.rules.Carries;
import org.ourplan.law.safeguarding.Danger;
import org.ourplan.law.safeguarding.SafeguardingStage;

/**
 * The way of concerns from end to end: how many, how long and at what risk at each stage. Without names.
 *
 * @param steps one for each stage that is open, in order
 * @param funnel what became of the concerns raised since the day from which it is counted
 * @param endToEnd days from a concern to its end, of those that ended since then; nothing where none did
 */
@Carries("S002-20")
public record Pathway(
        List<Step> steps, Funnel funnel, @Nullable Days endToEnd) {

    public Pathway {
        steps = List.copyOf(steps);
    }

    /**
     * One stage.
     *
     * @param now how many stand there now, by risk
     * @param began how many came there since the day from which it is counted
     * @param took days that it took those who left it since then; nothing where none did
     * @param longestNow whole days of the one that has waited there longest; 0 where none waits
     * @param overTarget how many stand there longer than the council's local target; null where it has none
     */
    public record Step(
            SafeguardingStage stage,
            Map<Danger, Integer> now,
            int began,
            @Nullable Days took,
            int longestNow,
            @Nullable Integer overTarget) {

        public Step {
            now = Map.copyOf(now);
        }

        /** How many stand there now. */
        public int all() {
            return now.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** Whole days: the one in the middle, and the longest. */
    public record Days(int median, int longest) {}

    /**
     * What became of concerns.
     *
     * @param decided on how many it was decided whether section 42 is met
     * @param section42 for how many it is
     * @param planned for how many of them there is an enquiry plan, and so on
     */
    public record Funnel(int raised, int decided, int section42, int other, int planned, int protection, int closed) {}
}
