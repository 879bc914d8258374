package org.ourplan.plan.store;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.plan.BudgetDeployment;
import org.ourplan.law.plan.HowHeld;
import org.ourplan.plan.PlannedLine;
import org.ourplan.platform.web.Answers;

/** How the person chose to have their budget held, beside how its lines hold it (PB-14). */
final class HeldRead {

    private HeldRead() {}

    static List<Finding> findings(Answers managed, List<PlannedLine> lines) {
        return new HowHeld(
                        chosen(managed),
                        lines.stream()
                                .filter(line -> line.deployment() != null)
                                .map(line -> new HowHeld.Line(line.what(), line.deployment()))
                                .toList(),
                        managed.one("fund-holder"),
                        managed.one("fund-terms"))
                .findings();
    }

    private static Set<BudgetDeployment> chosen(Answers managed) {
        var chosen = EnumSet.noneOf(BudgetDeployment.class);
        for (var way : managed.all("options")) {
            switch (way) {
                case "direct-payment", "nominee" -> chosen.add(BudgetDeployment.DIRECT_PAYMENT);
                case "managed" -> chosen.add(BudgetDeployment.MANAGED_BY_COUNCIL);
                case "isf" -> chosen.add(BudgetDeployment.MANAGED_BY_THIRD_PARTY);
                case "commissioned" -> chosen.add(BudgetDeployment.COUNCIL_COMMISSIONED);
                default -> {}
            }
        }
        return chosen;
    }
}
