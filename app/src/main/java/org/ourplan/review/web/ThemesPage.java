package org.ourplan.review.web;

import java.time.LocalDate;
import org.ourplan.govuk.Table;
import org.ourplan.law.review.Themes;
import org.ourplan.platform.web.Page;

/** What came up in the reviews of twelve months, and in how many people's. */
public record ThemesPage(Themes.Report report, LocalDate since) implements Page {

    @Override
    public String template() {
        return "review/themes";
    }

    public int fewest() {
        return Themes.FEWEST_SHOWN;
    }

    public Table table() {
        var table = Table.of("In the reviews of how many people it came up")
                .head(java.util.List.of(Table.Cell.of("What came up"), Table.Cell.number("People")))
                .firstCellNamesRow();
        for (var one : report.shown()) {
            table = table.row(Table.Cell.of(one.theme()), Table.Cell.number(String.valueOf(one.people())));
        }
        return table;
    }
}
