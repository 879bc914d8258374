package org.ourplan.support;

import java.util.List;
import org.ourplan.law.directpayments.PaymentEvent;
import org.ourplan.law.directpayments.PaymentLife;
import org.ourplan.law.directpayments.PaymentState;
import org.ourplan.platform.web.Refused;
import org.ourplan.support.store.DirectPaymentStore;

/** Takes a direct payment one step along its life, if {@link PaymentLife} has that step. */
final class Steps {

    private Steps() {}

    static PaymentState move(DirectPaymentStore store, DirectPayment held, PaymentEvent event) {
        var to = PaymentLife.next(held.state(), event).orElseThrow(() -> notNow(held));
        store.move(held.id(), to);
        return to;
    }

    /** Refused, with what it is now. */
    static Refused notNow(DirectPayment payment) {
        return new Refused(
                List.of("This cannot be done now. The direct payment is: "
                        + payment.state().words().toLowerCase(java.util.Locale.ROOT) + "."),
                payment.link());
    }
}
