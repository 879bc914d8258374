package org.ourplan.charging;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ourplan.charging.decide.WhereItIsSet;
import org.ourplan.law.charging.breakdown.Breakdown;
import org.ourplan.law.charging.breakdown.Effect;
import org.ourplan.law.charging.breakdown.Section;
import org.ourplan.law.charging.figures.Confidence;
import org.ourplan.law.charging.figures.DatedFigure;
import org.ourplan.law.charging.figures.Figure;
import org.ourplan.law.charging.policy.Chosen;
import org.ourplan.platform.web.InWords;
import org.ourplan.policy.PackInForce;

/**
 * The written record of a financial assessment as it is kept, shown, put into the letter and given as JSON (s17(6)): each
 * step in the order it was worked out.
 *
 * @param missing the figures that were needed and are not held; the steps are then not there
 * @param pack the policy pack that was this person's; null where the council had adopted none
 */
public record WrittenBreakdown(
        List<WrittenStep> steps,
        List<MissingFigure> missing,
        @Nullable UsedPack pack) {

    public WrittenBreakdown {
        steps = List.copyOf(steps);
        missing = List.copyOf(missing);
    }

    /**
     * One step.
     *
     * @param section the part of the breakdown, for example {@code INCOME}
     * @param heading that part's heading for people
     * @param amount pounds, exact; null where the step has no figure. A week, except in the part about savings
     * @param effect what it does to the sum, for example {@code LEFT_OUT}
     * @param provision where the law, the guidance or the source says so
     * @param code kept for the record and never shown to the person
     */
    public record WrittenStep(
            String section,
            String heading,
            String label,
            @Nullable BigDecimal amount,
            String effect,
            String reason,
            String provision,
            String code,
            @Nullable UsedFigure figure,
            @Nullable UsedChoice choice) {

        /** Where its part stands among the parts. */
        int part() {
            return Section.valueOf(section).ordinal();
        }

        /** What its figure does, in a word or two beside it; empty where the figure needs none. */
        public String does() {
            return switch (Effect.valueOf(effect)) {
                case LEFT_OUT -> "left out";
                case TAKEN_OFF -> "taken off";
                case KEPT -> "kept";
                case LIMIT -> "limit";
                case NOTE -> amount == null ? "" : "not taken off";
                case COUNTS, RESULT -> "";
            };
        }
    }

    /** A dated figure of the table that a step used. */
    public record UsedFigure(
            String name,
            BigDecimal amount,
            LocalDate from,
            @Nullable LocalDate until,
            String source,
            String howSure,
            boolean toBeChecked) {

        /** The figure as people read it: an amount of pounds, or a plain number of weeks, nights, percent … */
        public String inWords() {
            var counts = name.matches(".*(weeks|nights|years|percent|percentage points).*");
            return counts ? amount.stripTrailingZeros().toPlainString() : InWords.pounds(amount);
        }

        /** Where it is set and how we know it, in sentences. What was kept stays as it is; only how it is said is of today. */
        public String whereFrom() {
            var set = Stream.of(Figure.values())
                    .filter(figure -> figure.words().equals(name))
                    .findFirst()
                    .map(figure -> "It is set in " + WhereItIsSet.of(figure, from) + ". ")
                    .orElse("");
            return set
                    + Stream.of(Confidence.values())
                            .filter(sure -> sure.words().equals(howSure))
                            .findFirst()
                            .map(sure -> WhereItIsSet.known(sure, source))
                            .orElse("Source: " + source + ".");
        }

        static @Nullable UsedFigure of(@Nullable DatedFigure used) {
            return used == null
                    ? null
                    : new UsedFigure(
                            used.figure().words(),
                            used.amount(),
                            used.from(),
                            used.until(),
                            used.source(),
                            used.confidence().words(),
                            used.confidence().toBeChecked());
        }
    }

    /**
     * The policy pack whose choices were used.
     *
     * @param number its version
     * @param from its first day
     */
    public record UsedPack(String title, int number, LocalDate from) {

        /** The pack in a few words. */
        public String words() {
            return title + ", version " + number + ", in force from " + InWords.date(from);
        }
    }

    /** A local choice that applied to a step: what was chosen, from when, and on which decision. */
    public record UsedChoice(String which, String sentence, LocalDate from, String approval) {

        static @Nullable UsedChoice of(@Nullable Chosen chosen) {
            return chosen == null
                    ? null
                    : new UsedChoice(chosen.which().key(), chosen.sentence(), chosen.from(), chosen.approval());
        }
    }

    /** A figure that is not held: which, from when, who enters it, and all of this in a sentence. */
    public record MissingFigure(String name, LocalDate from, String whoCanEnter, String sentence) {}

    /** The law's steps, to be kept. */
    public static WrittenBreakdown of(Breakdown breakdown) {
        return new WrittenBreakdown(
                breakdown.steps().stream()
                        .map(step -> new WrittenStep(
                                step.section().name(),
                                step.section().heading(),
                                step.label(),
                                step.amount(),
                                step.effect().name(),
                                step.reason(),
                                step.provision(),
                                step.code(),
                                UsedFigure.of(step.figure()),
                                UsedChoice.of(step.policy())))
                        .toList(),
                List.of(),
                null);
    }

    /** Nothing worked out. */
    public static WrittenBreakdown empty() {
        return new WrittenBreakdown(List.of(), List.of(), null);
    }

    /** The same, worked out with this pack. */
    WrittenBreakdown with(@Nullable PackInForce used) {
        return new WrittenBreakdown(
                steps, missing, used == null ? null : new UsedPack(used.title(), used.number(), used.from()));
    }

    /** The steps under each heading, in the order in which the parts are read: savings before the income they add to. */
    public Map<String, List<WrittenStep>> byHeading() {
        Map<String, List<WrittenStep>> sections = new LinkedHashMap<>();
        steps.stream()
                .sorted(Comparator.comparing(WrittenStep::part))
                .forEach(step -> sections.computeIfAbsent(step.heading(), heading -> new ArrayList<>())
                        .add(step));
        return sections;
    }

    /** Every figure of the table that was used, once each. */
    public List<UsedFigure> figures() {
        return steps.stream()
                .map(WrittenStep::figure)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Every local choice that applied, once each. */
    public List<UsedChoice> choices() {
        return steps.stream()
                .map(WrittenStep::choice)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
