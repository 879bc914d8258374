package org.ourplan.law.directpayments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.directpayments.LocalConditions.ReturnsEvery;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.money.Pounds;
import org.ourplan.law.rules.Carries;

/**
 * A direct payment that is held in one account with other public money, such as an NHS personal health budget (DP-30). Whoever
 * receives it tells everybody who pays the same things once: one return, one day to look at it again, each paper asked for once.
 *
 * @param council what the council would ask for by itself
 * @param shares the money of others, each with what they would ask for by themselves; at least one
 * @param together what everybody who pays agreed to ask for instead; null while nobody has
 */
@Carries("DP-30")
public record JointMoney(
        Asks council, List<Share> shares, @Nullable Together together) {

    private static final String SECTION = "CASSG ch 12";

    /** Whose money it is. Stored by name: never rename. */
    public enum From {
        NHS_PERSONAL_HEALTH_BUDGET("an NHS personal health budget"),
        NHS("other NHS money"),
        HOUSING("money for housing"),
        WELFARE("money from a benefit or a grant"),
        OTHER("other public money");

        private final String words;

        From(String words) {
            this.words = words;
        }

        /** How people read it. */
        public String words() {
            return words;
        }
    }

    /** What may be asked for beside the figures. Stored by name: never rename. */
    public enum Paper {
        RECEIPTS("receipts"),
        BANK_STATEMENTS("bank statements"),
        INVOICES("invoices of who was paid"),
        PAYSLIPS("payslips"),
        INSURANCE("proof of insurance");

        private final String words;

        Paper(String words) {
            this.words = words;
        }

        /** How people read it. */
        public String words() {
            return words;
        }
    }

    /** How often a return is asked for, and with which papers. */
    public record Asks(ReturnsEvery every, Set<Paper> papers) {

        public Asks {
            papers = Set.copyOf(papers);
        }
    }

    /**
     * The money of one other body.
     *
     * @param payer its name
     * @param weekly pounds a week, never part of the personal budget (s26(3))
     * @param what what it is for
     * @param reviewBy by when it would look at it again by itself; null where it has set no day
     */
    public record Share(
            From from,
            String payer,
            BigDecimal weekly,
            String what,
            Asks asks,
            @Nullable LocalDate reviewBy) {

        public Share {
            weekly = Pounds.amount(weekly);
        }
    }

    /**
     * What is asked for once, for everybody who pays.
     *
     * @param every how often one return is made
     * @param whyOften why it is made more often than one of them would ask; empty where it is not
     * @param papers each paper that still goes with it, with why it is needed and in proportion
     * @param notYet each body that does not take the one return yet, by name, with why; its own goes on meanwhile
     */
    public record Together(ReturnsEvery every, String whyOften, Map<Paper, String> papers, Map<String, String> notYet) {

        public Together {
            papers = Map.copyOf(papers);
            notYet = Map.copyOf(notYet);
        }
    }

    public JointMoney {
        shares = List.copyOf(shares);
        if (shares.isEmpty()) {
            throw new IllegalArgumentException("joint money has the money of somebody else in it");
        }
    }

    /** Pounds a week of everybody else. */
    public BigDecimal othersWeekly() {
        return shares.stream().map(Share::weekly).reduce(Pounds.NOTHING, BigDecimal::add);
    }

    /** How often a return is made: the one agreed, else what the council asks for by itself. */
    public ReturnsEvery every() {
        return together == null ? council.every() : together.every();
    }

    /** True where this body takes the one return. */
    public boolean takesTheOne(Share share) {
        return together != null && !together.notYet().containsKey(share.payer());
    }

    /** True once everybody who pays takes the one return. */
    public boolean oneForAll() {
        return shares.stream().allMatch(this::takesTheOne);
    }

    /** Those for whom the return that goes up to that day is enough, by name: no other is asked for these days. */
    public List<String> satisfies() {
        return shares.stream().filter(this::takesTheOne).map(Share::payer).toList();
    }

    /** The one day by which it is looked at again: the soonest that any of those who pay needs. */
    public LocalDate reviewBy(LocalDate councils) {
        return Stream.concat(Stream.of(councils), shares.stream().map(Share::reviewBy))
                .filter(java.util.Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(councils);
    }

    /** What whoever receives it would do for everybody who pays, and what is left of it. */
    @Carries("DP-30")
    public Burden burden() {
        return Burden.of(this);
    }

    /** What stops what was agreed, or warns. Nothing while nothing was agreed but that it has to be. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        Together agreed = together;
        if (agreed == null) {
            findings.add(Finding.warn(
                    "DP-30",
                    SECTION,
                    "Agree with everybody who pays that one return is enough for all of them.",
                    "together"));
            return findings;
        }
        often(agreed, findings);
        papers(agreed, findings);
        shares.stream().filter(share -> !takesTheOne(share)).forEach(share -> apart(agreed, share, findings));
        return findings;
    }

    private void often(Together agreed, List<Finding> findings) {
        List<Integer> alone = asks().map(asks -> asks.every().timesAYear()).toList();
        int times = agreed.every().timesAYear();
        if (times > alone.stream().mapToInt(Integer::intValue).max().orElseThrow()) {
            findings.add(Finding.stop(
                    "DP-30",
                    SECTION,
                    "Nobody who pays asks for returns so often. One return for all may not be more work than each was.",
                    "every"));
        } else if (times > alone.stream().mapToInt(Integer::intValue).min().orElseThrow()
                && agreed.whyOften().isBlank()) {
            findings.add(Finding.stop(
                    "DP-30",
                    SECTION,
                    "Somebody who pays needs it less often. Say why this often is needed and in proportion, or ask less"
                            + " often.",
                    "why-often"));
        }
    }

    private void papers(Together agreed, List<Finding> findings) {
        Set<Paper> asked = EnumSet.noneOf(Paper.class);
        asks().forEach(asks -> asked.addAll(asks.papers()));
        for (Paper paper : Paper.values()) {
            String why = agreed.papers().get(paper);
            if (why == null) {
                continue;
            }
            if (!asked.contains(paper)) {
                findings.add(Finding.stop(
                        "DP-30",
                        SECTION,
                        "Nobody who pays asks for this, so do not ask for it: " + paper.words() + ".",
                        "papers"));
            } else if (why.isBlank()) {
                findings.add(Finding.stop(
                        "DP-30",
                        SECTION,
                        "Say why this is needed and in proportion, or leave it out: " + paper.words() + ".",
                        "why-" + paper.name()));
            }
        }
    }

    private static void apart(Together agreed, Share share, List<Finding> findings) {
        boolean said = !agreed.notYet().getOrDefault(share.payer(), "").isBlank();
        findings.add(
                said
                        ? Finding.warn(
                                "DP-30",
                                SECTION,
                                share.payer() + " does not take the one return yet, so its own goes on. Ask again.",
                                "together")
                        : Finding.stop(
                                "DP-30",
                                SECTION,
                                "Say why " + share.payer() + " does not take the one return.",
                                "together"));
    }

    /** What each of those who pay would ask for, the council first. */
    Stream<Asks> asks() {
        return Stream.concat(Stream.of(council), shares.stream().map(Share::asks));
    }
}
