package org.ourplan.law.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ourplan.law.charging.figures.FiguresOn;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/** What only the whole pack shows: a scheme without a top, ways to pay that are no choice, what is not said. */
final class WholeChecks {

    private WholeChecks() {}

    static List<Finding> of(PackContent pack, FiguresOn figures) {
        List<Finding> findings = new ArrayList<>();
        levels(pack, findings);
        ways(pack, findings);
        choices(pack, figures, findings);
        notSaid(pack, LineKind.LEVEL, "SIGN-3", findings);
        notSaid(pack, LineKind.PRICE, "PB-8", findings);
        return findings;
    }

    /** A highest level with a limit would cap every budget: nobody could agree a plan above it. */
    @Carries("OPT-7")
    private static void levels(PackContent pack, List<Finding> findings) {
        List<PackLine> levels = pack.of(LineKind.LEVEL);
        if (!levels.isEmpty() && !PackContent.unlimited(levels.getLast())) {
            findings.add(Finding.stop(
                    "OPT-7",
                    "CASSG 10.27 and chapter 11",
                    "The highest level has a limit, so nobody could agree a plan above it: that is a cap on every"
                            + " budget. Add a level without limits.",
                    levels.getLast().place()));
        }
    }

    @Carries("DP-27")
    private static void ways(PackContent pack, List<Finding> findings) {
        List<PackLine> ways = pack.of(LineKind.WAY);
        List<PackLine> cards = ways.stream()
                .filter(way -> way.key().equals(WayOfPaying.PREPAID_CARD.stored()))
                .toList();
        if (cards.isEmpty()) {
            return;
        }
        if (cards.size() == ways.size()) {
            findings.add(Finding.stop(
                    "DP-27",
                    "CASSG 12.58",
                    "A prepaid card may not be the only way to receive a direct payment. Add another way.",
                    LineKind.WAY.stored()));
        } else if (cards.stream().anyMatch(card -> card.yes("usual"))) {
            findings.add(Finding.warn(
                    "DP-27",
                    "CASSG 12.58",
                    "A prepaid card is the usual way here. Offer the other ways first and equally: the choice is the"
                            + " person’s.",
                    LineKind.WAY.stored()));
        }
    }

    private static void choices(PackContent pack, FiguresOn figures, List<Finding> findings) {
        pack.localPolicy(LocalDate.EPOCH, "draft")
                .problems(figures)
                .forEach(problem -> findings.add(Finding.stop(
                        "CHG-1",
                        "Care Act 2014 s14; SI 2014/2672",
                        problem.words(),
                        LineKind.CHOICE.stored() + "/" + problem.field().substring("policy.".length()))));
    }

    private static void notSaid(PackContent pack, LineKind kind, String rule, List<Finding> findings) {
        if (pack.of(kind).isEmpty()) {
            findings.add(Finding.warn(
                    rule,
                    "A missing figure is never guessed",
                    kind.words() + ": not said here. " + kind.otherwise(),
                    kind.stored()));
        }
    }
}
