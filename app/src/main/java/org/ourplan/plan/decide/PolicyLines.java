package org.ourplan.plan.decide;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/**
 * The council's policy lines as questions to think about. They warn; none of them refuses anything by itself (GEN-5):
 * a reason recorded for this person lets the plan go on.
 */
@Carries({"GEN-5", "S001-L2", "S001-L3", "S001-L4", "S001-L6"})
public final class PolicyLines {

    private PolicyLines() {}

    /**
     * A line of the plan as the policy lines look at it.
     *
     * @param place where it is written
     * @param need the need's reference
     * @param units how many a week, or null where it cannot be counted
     * @param informal true where unpaid help gives it; its units count only when {@code agreed}
     * @param ends true for a time-limited line
     * @param complete true when a time-limited line says its goal, how we will know, and what happens when it ends
     * @param roundTheClock true for support day and night
     * @param standingCover true for paid cover that stands by for a risk
     */
    public record Line(
            String place,
            String need,
            String what,
            boolean paid,
            boolean informal,
            boolean agreed,
            @Nullable BigDecimal units,
            boolean ends,
            boolean complete,
            boolean roundTheClock,
            boolean standingCover) {}

    /** How many a week a need takes in all, in a word that can be counted: 7 meals. */
    public record Counted(String need, BigDecimal units, String of) {}

    /** Every prompt, each with the place of the line it is about. */
    public static List<Finding> prompts(List<Line> lines, List<Counted> needs) {
        var findings = new ArrayList<Finding>();
        needs.forEach(need -> moreThanTheNeed(need, lines, findings));
        lines.stream().filter(Line::paid).forEach(line -> {
            shortTerm(line, findings);
            standingCover(line, findings);
        });
        besideRoundTheClock(lines, findings);
        return findings;
    }

    private static void moreThanTheNeed(Counted need, List<Line> lines, List<Finding> findings) {
        var others = sum(lines, need, line -> line.informal() && line.agreed());
        var paid = sum(lines, need, Line::paid);
        var left = need.units().subtract(others).max(BigDecimal.ZERO);
        if (paid.compareTo(left) > 0) {
            findings.add(Finding.warn(
                    "S001-L2",
                    "Cambridgeshire policy line 2",
                    "Check the count: of " + plain(need.units()) + " " + need.of()
                            + " a week, family, friends and community give " + plain(others) + ", so " + plain(left)
                            + " are left. The plan pays for " + plain(paid) + ".",
                    "need/" + need.need()));
        }
    }

    private static void shortTerm(Line line, List<Finding> findings) {
        if (line.ends() && !line.complete()) {
            findings.add(Finding.warn(
                    "S001-L4",
                    "Cambridgeshire policy line 4",
                    "This support ends on a day. Say its goal, how we will know, and what happens then: " + line.what()
                            + ".",
                    line.place()));
        }
    }

    private static void standingCover(Line line, List<Finding> findings) {
        if (line.standingCover()) {
            findings.add(Finding.warn(
                    "S001-L3",
                    "Cambridgeshire policy line 3",
                    "Would making the risk smaller, and a plan for the day it happens, do as well as standing cover: "
                            + line.what() + "?",
                    line.place()));
        }
    }

    private static void besideRoundTheClock(List<Line> lines, List<Finding> findings) {
        if (lines.stream().anyMatch(line -> line.paid() && line.roundTheClock())) {
            lines.stream()
                    .filter(line -> line.paid() && !line.roundTheClock())
                    .forEach(line -> findings.add(Finding.warn(
                            "S001-L6",
                            "Cambridgeshire policy line 6",
                            "Support is paid for day and night already. Say why this comes on top, or what is taken"
                                    + " off: "
                                    + line.what() + ".",
                            line.place())));
        }
    }

    private static BigDecimal sum(List<Line> lines, Counted need, java.util.function.Predicate<Line> which) {
        return lines.stream()
                .filter(line -> line.need().equals(need.need()))
                .filter(which)
                .map(Line::units)
                .filter(java.util.Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
