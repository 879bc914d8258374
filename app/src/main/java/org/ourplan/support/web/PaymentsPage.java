package org.ourplan.support.web;

import java.time.LocalDate;
import java.util.List;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.Page;
import org.ourplan.support.PaymentFile;
import org.ourplan.support.PaymentFiles;

/** What is due today, and the newest files. It names nobody. */
public record PaymentsPage(PaymentFiles.Due due, LocalDate through, List<PaymentFile> files, Filled form)
        implements Page {

    @Override
    public String template() {
        return "support/payments";
    }

    /** How many payments, in words. */
    public static String payments(int count) {
        return count == 1 ? "1 payment" : count + " payments";
    }
}
