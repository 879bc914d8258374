package org.ourplan.plan.decide;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.money.Pounds;
import org.ourplan.law.pack.PolicyLineKind;
import org.ourplan.law.rules.Carries;

/**
 * The policy lines of the person's pack as questions to think about. They warn; none of them refuses anything by itself
 * (GEN-5): what was made of a line for this person lets the plan go on. A line that the pack does not have asks nothing.
 */
@Carries({"GEN-5", "S001-31", "S001-50", "S001-L1", "S001-L2", "S001-L3", "S001-L4", "S001-L6", "S001-L7"})
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
     * @param suitableOptions how many of its options meet the need and bring the outcome, at different costs
     * @param ownMoney true where the person adds money of their own
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
            boolean standingCover,
            int suitableOptions,
            boolean ownMoney) {}

    /**
     * An amount from which the pack asks people to look again at a kind of care.
     *
     * @param care in words, as lines and options are likely to name it
     * @param weekly pounds a week
     * @param pack where it stands, in words
     */
    public record LookAgain(String care, BigDecimal weekly, String pack) {}

    /**
     * What a line of the plan costs the budget.
     *
     * @param what the line and the option it rests on, in words
     * @param weekly pounds a week
     */
    public record Costing(String place, String what, BigDecimal weekly) {}

    /** A line that reaches such an amount asks for another look; the budget stands all the same (OPT-7). */
    @Carries("OPT-7")
    public static List<Finding> toLookAgainAt(List<Costing> lines, List<LookAgain> amounts) {
        return amounts.stream()
                .flatMap(amount -> lines.stream()
                        .filter(line -> line.weekly().compareTo(amount.weekly()) >= 0)
                        .filter(line -> lower(line.what()).contains(lower(amount.care())))
                        .map(line -> lookAgain(line, amount)))
                .toList();
    }

    private static Finding lookAgain(Costing line, LookAgain amount) {
        return Finding.warn(
                "OPT-7",
                amount.pack(),
                "This costs " + Pounds.inWords(line.weekly()) + " a week. From " + Pounds.inWords(amount.weekly())
                        + " our policy asks to look again at " + amount.care()
                        + ", with this person. It refuses nothing: "
                        + line.what() + ".",
                line.place());
    }

    private static String lower(String words) {
        return words.toLowerCase(java.util.Locale.UK);
    }

    /** How many a week a need takes in all, in a word that can be counted: 7 meals. */
    public record Counted(String need, BigDecimal units, String of) {}

    /**
     * Every prompt, each with the place of the line it is about.
     *
     * @param asked the lines of the pack, each with the words of where it stands
     */
    public static List<Finding> prompts(List<Line> lines, List<Counted> needs, Map<PolicyLineKind, String> asked) {
        var findings = new ArrayList<Finding>();
        needs.forEach(need -> moreThanTheNeed(need, lines, findings));
        lines.stream().filter(Line::paid).forEach(line -> {
            costsDiffer(line, findings);
            shortTerm(line, findings);
            standingCover(line, findings);
            ownMoney(line, findings);
        });
        besideRoundTheClock(lines, findings);
        return findings.stream()
                .flatMap(found -> ofThePack(found, asked).stream())
                .toList();
    }

    /** The finding as a prompt of the pack, with where it stands; nothing where the pack does not ask. */
    public static java.util.Optional<Finding> ofThePack(Finding found, Map<PolicyLineKind, String> asked) {
        return asked.entrySet().stream()
                .filter(line -> line.getKey().ruleId().equals(found.ruleId()))
                .map(line -> Finding.warn(found.ruleId(), line.getValue(), found.sentence(), found.place()))
                .findFirst();
    }

    private static void costsDiffer(Line line, List<Finding> findings) {
        if (line.suitableOptions() > 1) {
            prompt(
                    PolicyLineKind.MOST_COST_EFFECTIVE,
                    "The ways to do this that meet the need cost different amounts. Which is most cost-effective for"
                            + " this person, and would one help them do more for themselves: "
                            + line.what() + "?",
                    line.place(),
                    findings);
        }
    }

    private static void ownMoney(Line line, List<Finding> findings) {
        if (line.ownMoney()) {
            prompt(
                    PolicyLineKind.OWN_MONEY,
                    "The person adds money of their own. Say that it is their choice, and outside the budget and what"
                            + " they must pay: "
                            + line.what() + ".",
                    line.place(),
                    findings);
        }
    }

    private static void moreThanTheNeed(Counted need, List<Line> lines, List<Finding> findings) {
        var others = sum(lines, need, line -> line.informal() && line.agreed());
        var paid = sum(lines, need, Line::paid);
        var left = need.units().subtract(others).max(BigDecimal.ZERO);
        if (paid.compareTo(left) > 0) {
            prompt(
                    PolicyLineKind.FAMILY_FRIENDS_COMMUNITY,
                    "Check the count: of " + plain(need.units()) + " " + need.of()
                            + " a week, family, friends and community give " + plain(others) + ", so " + plain(left)
                            + " are left. The plan pays for " + plain(paid) + ".",
                    "need/" + need.need(),
                    findings);
        }
    }

    private static void shortTerm(Line line, List<Finding> findings) {
        if (line.ends() && !line.complete()) {
            prompt(
                    PolicyLineKind.SHORT_TERM_SKILLS,
                    "This support ends on a day. Say its goal, how we will know, and what happens then: " + line.what()
                            + ".",
                    line.place(),
                    findings);
        }
    }

    private static void standingCover(Line line, List<Finding> findings) {
        if (line.standingCover()) {
            prompt(
                    PolicyLineKind.RISK_AND_CONTINGENCY,
                    "Would making the risk smaller, and a plan for the day it happens, do as well as standing cover: "
                            + line.what() + "?",
                    line.place(),
                    findings);
        }
    }

    private static void besideRoundTheClock(List<Line> lines, List<Finding> findings) {
        if (lines.stream().anyMatch(line -> line.paid() && line.roundTheClock())) {
            lines.stream()
                    .filter(line -> line.paid() && !line.roundTheClock())
                    .forEach(line -> prompt(
                            PolicyLineKind.ROUND_THE_CLOCK,
                            "Support is paid for day and night already. Say why this comes on top, or what is taken"
                                    + " off: "
                                    + line.what() + ".",
                            line.place(),
                            findings));
        }
    }

    private static void prompt(PolicyLineKind line, String sentence, String place, List<Finding> findings) {
        findings.add(Finding.warn(line.ruleId(), line.title(), sentence, place));
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
