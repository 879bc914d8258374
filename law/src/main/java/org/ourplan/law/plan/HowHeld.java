package org.ourplan.law.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/**
 * How the person chose to have their budget held, beside how the lines of the plan hold it (PB-14; CASSG 11.30): a direct
 * payment, an account that the council manages, an individual service fund, services that are arranged, or a mix. The choice is
 * theirs; money that somebody else holds for them has a name and terms on it.
 *
 * @param chosen the ways they chose; empty while nobody has asked
 * @param lines what is paid for, each with how its money is held
 * @param holder who holds an individual service fund, by name; empty where nobody said
 * @param terms what the person decides about it and how they are told what was spent; empty where nobody said
 */
@Carries("PB-14")
public record HowHeld(Set<BudgetDeployment> chosen, List<Line> lines, String holder, String terms) {

    private static final String SECTION = "CASSG 11.30";

    /** Something the budget pays for. */
    public record Line(String what, BudgetDeployment held) {}

    public HowHeld {
        chosen = Set.copyOf(chosen);
        lines = List.copyOf(lines);
    }

    /** What stops the plan, or has somebody think again. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        boolean fund = chosen.contains(BudgetDeployment.MANAGED_BY_THIRD_PARTY)
                || lines.stream().anyMatch(line -> line.held() == BudgetDeployment.MANAGED_BY_THIRD_PARTY);
        if (fund && holder.isBlank()) {
            findings.add(stop("Name who holds the individual service fund."));
        }
        if (fund && terms.isBlank()) {
            findings.add(
                    stop("Say what the person decides about the individual service fund, and how they are told what was"
                            + " spent."));
        }
        lines.stream()
                .filter(line -> !theirChoice(line.held()))
                .forEach(line -> findings.add(Finding.warn(
                        "PB-14",
                        SECTION,
                        "The person chooses how their budget is held. They did not choose this for " + line.what()
                                + ": " + line.held().words() + ".",
                        "direct-payment")));
        return findings;
    }

    /** A mix is more than one way, so it goes with any choice of more than one. */
    private boolean theirChoice(BudgetDeployment held) {
        return chosen.isEmpty() || chosen.contains(held) || (held == BudgetDeployment.MIXED && chosen.size() > 1);
    }

    private static Finding stop(String sentence) {
        return Finding.stop("PB-14", SECTION, sentence, "direct-payment");
    }
}
