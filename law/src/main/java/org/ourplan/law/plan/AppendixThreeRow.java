package org.ourplan.law.plan;

import java.util.Arrays;
import java.util.List;
import org.ourplan.law.rules.Carries;

/**
 * The twelve rows of the form in appendix 3 of the TLAP guide (S004-96), and the outcomes of the Eligibility
 * Regulations that each
 * one covers (S004-97). Outcomes are named A1 to A10, in the order of reg 2(2).
 */
@Carries({"S004-96", "S004-97"})
public enum AppendixThreeRow {
    WORK_AND_LEARNING("Work, training, education or volunteering", "A8"),
    COMMUNITY("Being part of the community, including using facilities", "A9"),
    PERSONAL_CARE("Personal care", "A2"),
    TOILETING("Using the toilet", "A3"),
    PARENTING("Being a parent", "A10"),
    COMMUNICATION("Communication and senses"),
    HOUSEHOLD("Running my home", "A6"),
    KEEPING_SAFE("Keeping safe at home and elsewhere", "A5"),
    MENTAL_WELLBEING("Mental wellbeing"),
    FOOD_AND_DRINK("Preparing and having food and drink", "A1"),
    RELATIONSHIPS("Relationships with family and friends", "A7"),
    COMPLEX_HEALTH("Complex health needs");

    private static final List<String> ALL = List.of("A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9", "A10");

    private final String words;
    private final List<String> outcomes;

    AppendixThreeRow(String words, String... outcomes) {
        this.words = words;
        this.outcomes = List.of(outcomes);
    }

    /** The row's title. */
    public String words() {
        return words;
    }

    /** The outcomes it covers; empty for a row about wellbeing or health. */
    public List<String> outcomes() {
        return outcomes;
    }

    /** Outcomes that no row covers, to ask about apart: being clothed for the weather and the day. */
    public static List<String> outcomesWithNoRow() {
        List<String> covered =
                Arrays.stream(values()).flatMap(row -> row.outcomes.stream()).toList();
        return ALL.stream().filter(outcome -> !covered.contains(outcome)).toList();
    }
}
