package org.ourplan.complaint.web;

import java.util.List;
import org.ourplan.complaint.store.ComplaintStore;
import org.ourplan.govuk.Table;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/** The last looks at complaints. */
public record ComplaintLooksPage(List<ComplaintStore.Look> all) implements Page {

    @Override
    public String template() {
        return "complaint/looks";
    }

    public Table table() {
        var table = Table.of("The last " + all.size() + " looks")
                .head(List.of(Table.Cell.of("When"), Table.Cell.of("Who"), Table.Cell.of("Complaint")));
        for (var one : all) {
            table = table.row(
                    Table.Cell.of(InWords.time(one.at())),
                    Table.Cell.of(one.who()),
                    Table.Cell.of("" + one.complaint()));
        }
        return table;
    }
}
