package org.ourplan.law.options;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.money.Pounds;
import org.ourplan.law.money.WeeklyCosts;
import org.ourplan.law.rules.Carries;

/**
 * Time-limited support towards a goal, beside support that stops once the goal is achieved (S001-L4). There is no
 * standard
 * length: each line says its own.
 *
 * @param lines refused when none is time-limited
 */
@Carries({"S001-L4", "S001-L4A"})
public record SkillGoal(List<OptionLine> lines) {

    public SkillGoal {
        lines = List.copyOf(lines);
        if (lines.stream().noneMatch(OptionLine::timeLimited)) {
            throw new IllegalArgumentException("support towards a goal has a line with a number of weeks");
        }
    }

    /** The cost week by week while nothing is decided. */
    public WeeklyCosts costs() {
        return new WeeklyCosts(lines.stream().map(OptionLine::cost).toList());
    }

    /** The week in which progress is reviewed: the last week of the first line to end. */
    public int reviewDueInWeek() {
        return lines.stream()
                .map(OptionLine::weeks)
                .flatMap(SkillGoal::present)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Pounds a week after the review if the goal is achieved: what was there only until then has ended. */
    public BigDecimal weeklyIfAchieved() {
        return afterReview(line -> !line.untilGoalAchieved());
    }

    /** Pounds a week after the review if it is not: the ended line stays ended and the continuing need is met. */
    public BigDecimal weeklyIfNot() {
        return afterReview(line -> true);
    }

    /** What may be chosen if the goal is partly achieved, in words. */
    public List<String> choicesIfPartly() {
        Stream<String> extend =
                lines.stream().filter(OptionLine::timeLimited).map(line -> "extend " + shortName(line.what()));
        Stream<String> keep =
                lines.stream().filter(OptionLine::untilGoalAchieved).map(line -> "keep " + line.what());
        return Stream.concat(extend, keep).toList();
    }

    private BigDecimal afterReview(Predicate<OptionLine> stays) {
        int week = reviewDueInWeek() + 1;
        return lines.stream()
                .filter(stays)
                .map(line -> line.cost().inWeek(week))
                .reduce(Pounds.NOTHING, BigDecimal::add);
    }

    private static Stream<Integer> present(@Nullable Integer weeks) {
        return weeks == null ? Stream.empty() : Stream.of(weeks);
    }

    private static String shortName(String what) {
        return what.endsWith(" training") ? "training" : what;
    }
}
