package org.ourplan.planningcost.web;

import java.util.List;
import org.ourplan.govuk.Table;
import org.ourplan.planningcost.CostOfAnHour;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/**
 * What an hour of each job costs.
 *
 * @param mayKeep true for a policy owner
 */
public record HourlyCostsPage(List<CostOfAnHour> costs, boolean mayKeep) implements Page {

    @Override
    public String template() {
        return "planningcost/hourly";
    }

    /** Everything that was kept. */
    public Table table() {
        var table = Table.of("By job, the last day first")
                .head(List.of(
                        Table.Cell.of("Job"),
                        Table.Cell.of("From"),
                        Table.Cell.number("An hour"),
                        Table.Cell.of("Worked out from"),
                        Table.Cell.of("Source")))
                .firstCellNamesRow();
        for (var one : costs) {
            table = table.row(
                    Table.Cell.of(one.job()),
                    Table.Cell.of(InWords.date(one.from())),
                    Table.Cell.number(InWords.pounds(one.hourly())),
                    Table.Cell.of(InWords.pounds(one.cost().yearlyPay()) + " a year, "
                            + one.cost().onCosts() + " per cent on-costs, 52 weeks, "
                            + one.cost().weeklyHours().stripTrailingZeros().toPlainString() + " hours"),
                    Table.Cell.of(one.source() + " (kept by " + one.by() + ")"));
        }
        return table;
    }
}
