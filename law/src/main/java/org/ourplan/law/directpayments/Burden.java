package org.ourplan.law.directpayments;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ourplan.law.directpayments.JointMoney.Asks;
import org.ourplan.law.directpayments.JointMoney.Paper;
import org.ourplan.law.directpayments.JointMoney.Share;
import org.ourplan.law.rules.Carries;

/**
 * The work that joint money makes for whoever receives it, and how much of that is taken away by asking once (DP-30).
 *
 * @param returnsApart returns a year, were each body to ask for its own
 * @param returnsNow returns a year as agreed
 * @param reviewsApart reviews a year, were each body to hold its own, once a year each
 * @param reviewsNow reviews a year as agreed
 * @param askedOnce papers that more than one body asks for and that are now given once
 * @param noLonger papers that somebody would ask for and nobody does now
 * @param stays every paper that is still asked for, with why
 */
@Carries("DP-30")
public record Burden(
        int returnsApart,
        int returnsNow,
        int reviewsApart,
        int reviewsNow,
        List<Paper> askedOnce,
        List<Paper> noLonger,
        Map<Paper, String> stays) {

    public Burden {
        askedOnce = List.copyOf(askedOnce);
        noLonger = List.copyOf(noLonger);
    }

    static Burden of(JointMoney joint) {
        List<Asks> all = joint.asks().toList();
        int apart = all.stream().mapToInt(asks -> asks.every().timesAYear()).sum();
        JointMoney.Together together = joint.together();
        if (together == null) {
            return new Burden(apart, apart, all.size(), all.size(), List.of(), List.of(), Map.of());
        }
        List<Share> outside = joint.shares().stream()
                .filter(share -> !joint.takesTheOne(share))
                .toList();
        Set<Paper> stillAsked = EnumSet.noneOf(Paper.class);
        stillAsked.addAll(together.papers().keySet());
        outside.forEach(share -> stillAsked.addAll(share.asks().papers()));
        return new Burden(
                apart,
                together.every().timesAYear()
                        + outside.stream()
                                .mapToInt(share -> share.asks().every().timesAYear())
                                .sum(),
                all.size(),
                1 + outside.size(),
                askedOnce(joint, together, all),
                missing(all, stillAsked),
                inOrder(together.papers()));
    }

    private static List<Paper> askedOnce(JointMoney joint, JointMoney.Together together, List<Asks> all) {
        List<Paper> once = new ArrayList<>();
        for (Paper paper : Paper.values()) {
            long apart =
                    all.stream().filter(asks -> asks.papers().contains(paper)).count();
            long besides = joint.shares().stream()
                    .filter(share -> !joint.takesTheOne(share))
                    .filter(share -> share.asks().papers().contains(paper))
                    .count();
            if (apart > 1 && besides == 0 && together.papers().containsKey(paper)) {
                once.add(paper);
            }
        }
        return once;
    }

    private static List<Paper> missing(List<Asks> all, Set<Paper> stillAsked) {
        return EnumSet.allOf(Paper.class).stream()
                .filter(paper -> all.stream().anyMatch(asks -> asks.papers().contains(paper)))
                .filter(paper -> !stillAsked.contains(paper))
                .toList();
    }

    private static Map<Paper, String> inOrder(Map<Paper, String> papers) {
        Map<Paper, String> ordered = new LinkedHashMap<>();
        for (Paper paper : Paper.values()) {
            String why = papers.get(paper);
            if (why != null) {
                ordered.put(paper, why);
            }
        }
        return ordered;
    }
}
