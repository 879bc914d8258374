package org.ourplan.law.pack;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ourplan.law.rules.Carries;

/**
 * The policy lines that the program knows how to look for in a plan: Cambridgeshire's seven of 2016. Each is a prompt
 * with what it needs to know; none applies by itself (S001-31, GEN-5).
 */
@Carries({"S001-50", "S001-31", "GEN-5"})
public enum PolicyLineKind {
    MOST_COST_EFFECTIVE(
            "S001-L1",
            "The most cost-effective option that meets the need",
            "At least two options, and whether each meets the need and brings the outcome",
            "What each costs over a year",
            "Whether it helps the person do more for themselves, so that less support is needed later",
            "What the person would choose, and why"),
    FAMILY_FRIENDS_COMMUNITY(
            "S001-L2",
            "What family, friends and the community do",
            "Who helps, and how many a week",
            "The day they agreed, and that they are willing and able",
            "What happens when they cannot"),
    RISK_AND_CONTINGENCY(
            "S001-L3",
            "Making a risk smaller, with a plan for the day it happens",
            "The risk, and what makes it smaller",
            "What would show that it is happening, and what people then do",
            "That the person, and those who would respond, agreed"),
    SHORT_TERM_SKILLS(
            "S001-L4",
            "Short-term support to gain or regain a skill",
            "Which skill it is for",
            "The goal, and how we will know",
            "The last day, which can be moved: there is no usual length",
            "What happens if the goal is reached, partly reached, or not"),
    GROUP_OR_ONE_TO_ONE(
            "S001-L5",
            "Group or one-to-one support",
            "Whether it is one-to-one support, also with a direct payment",
            "Which of the three grounds there is for it",
            "Whether a group would meet the need"),
    ROUND_THE_CLOCK(
            "S001-L6",
            "Support that is there day and night",
            "What the support day and night already does",
            "What its provider agrees to take off, or why this person needs something on top"),
    OWN_MONEY(
            "S001-L7",
            "The person’s own money for more",
            "What they add and what for",
            "That it is outside the budget, and beside what they must pay",
            "In a care home: who may pay the extra");

    /** The name of a line that is the council's own: people read it and say what they made of it. */
    public static final String OWN = "our-own";

    private final String ruleId;
    private final String title;
    private final List<String> needs;

    PolicyLineKind(String ruleId, String title, String... needs) {
        this.ruleId = ruleId;
        this.title = title;
        this.needs = List.of(needs);
    }

    /** The row of the register it comes from; its prompts carry this id. */
    public String ruleId() {
        return ruleId;
    }

    /** Its name for people. */
    public String title() {
        return title;
    }

    /** What has to be known before anybody can say whether it bears on this person. */
    public List<String> needs() {
        return needs;
    }

    /** Its name in packs and in the places of a plan: {@code own-money}. */
    public String stored() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The line of that stored name. */
    public static Optional<PolicyLineKind> named(String stored) {
        return Stream.of(values()).filter(kind -> kind.stored().equals(stored)).findFirst();
    }
}
