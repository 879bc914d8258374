package org.ourplan.law.charging;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.money.Pounds;

/** Collects what is wrong with the answers, each at its field. */
public final class Checks {

    /** More than this for one period is taken for a slip of the finger. */
    public static final BigDecimal MOST_REGULAR = new BigDecimal("100000.00");

    /** More capital than this is taken for a slip of the finger. */
    public static final BigDecimal MOST_CAPITAL = new BigDecimal("1000000000.00");

    private final List<Problem> problems = new ArrayList<>(0);
    private String list = "";
    private int number;

    /** From here on fields are those of one item of a list; items count from 1. */
    public void within(String itsList, int itsNumber) {
        list = itsList;
        number = itsNumber;
    }

    /** From here on fields stand by themselves. */
    public void outside() {
        list = "";
    }

    /** An amount of money that comes in or goes out over and over: not below nothing, whole pence, not absurd. */
    public void regular(String field, @Nullable BigDecimal amount) {
        atMost(field, amount, MOST_REGULAR);
    }

    /** A sum of money that somebody has. */
    public void sum(String field, @Nullable BigDecimal amount) {
        atMost(field, amount, MOST_CAPITAL);
    }

    private void atMost(String field, @Nullable BigDecimal amount, BigDecimal most) {
        if (amount == null) {
            return;
        }
        if (amount.signum() < 0 || amount.scale() > 2) {
            Pounds.refusal(amount).ifPresent(why -> add(field, why));
        }
        if (amount.compareTo(most) > 0) {
            add(field, "Check the amount. " + Pounds.inWords(amount) + " is more than we can work with.");
        }
    }

    /** A share of something: more than nothing, and not more than the whole. */
    public void share(String field, BigDecimal share) {
        if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
            add(field, "A share must be more than 0 and not more than 1 (the whole). A half is 0.5.");
        }
    }

    /** The shares of everybody who owns something: together not more than the whole. */
    public void shares(String field, List<BigDecimal> all) {
        BigDecimal sum = all.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        need(
                Exact.settled(sum).compareTo(BigDecimal.ONE) <= 0,
                field,
                "The shares add up to more than 1 (the whole). Check each share.");
    }

    /** Adds a problem when something does not hold. */
    public void need(boolean holds, String field, String words) {
        if (!holds) {
            add(field, words);
        }
    }

    /** Adds a problem. */
    public void add(String field, String words) {
        problems.add(new Problem(list.isEmpty() ? field : list + "[" + number + "]." + field, words));
    }

    /** Adds problems found elsewhere. */
    public void addAll(List<Problem> more) {
        problems.addAll(more);
    }

    /** What was found, in the order it was found. */
    public List<Problem> problems() {
        return problems.isEmpty() ? List.of() : List.copyOf(problems);
    }
}
