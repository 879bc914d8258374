package org.ourplan.support.web;

import java.util.List;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;
import org.ourplan.support.DirectPayment;
import org.ourplan.support.NeedPaidFor;

/** Every direct payment of a person, newest first. */
public record DirectPaymentsPage(PersonId person, String callThem, List<DirectPayment> payments, boolean mayRecord)
        implements Page {

    @Override
    public String template() {
        return "support/directPayments";
    }

    /** True where nobody has one that is asked for, set up or paid: somebody may ask. */
    public boolean mayAsk() {
        return mayRecord
                && payments.stream().allMatch(payment -> payment.state().over());
    }

    /** What it is for and how much, in a sentence. */
    public static String about(DirectPayment payment) {
        return String.join(
                        "; ", payment.needs().stream().map(NeedPaidFor::title).toList()) + ": "
                + InWords.pounds(payment.weekly()) + " a week in the plan.";
    }
}
