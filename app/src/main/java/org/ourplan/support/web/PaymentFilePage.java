package org.ourplan.support.web;

import java.util.UUID;
import org.ourplan.govuk.Table;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;
import org.ourplan.support.PaymentFile;

/**
 * One payment file: its control total, its payments by the person's reference, and what a second person can do. Names are only
 * in the file for the finance system.
 */
public record PaymentFilePage(PaymentFile file, UUID reader, Filled form) implements Page {

    @Override
    public String template() {
        return "support/paymentFile";
    }

    /** True while it waits, and for somebody who did not make it. */
    public boolean mayRelease() {
        return file.decision() == null && !file.madeBy().equals(reader);
    }

    /** Every payment, without anybody's name. */
    public Table table() {
        var table = Table.of("The payments")
                .captionClasses("govuk-table__caption--m")
                .head("Person’s reference", "Payment", "For", "Amount");
        for (var line : file.lines()) {
            table = table.row(
                    String.valueOf(line.reference()),
                    String.valueOf(line.number()),
                    InWords.date(line.from()) + " to " + InWords.date(line.to()),
                    InWords.pounds(line.amount()));
        }
        return table;
    }
}
