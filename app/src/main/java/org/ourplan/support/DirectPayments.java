package org.ourplan.support;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ourplan.platform.PersonId;
import org.ourplan.support.store.DirectPaymentStore;
import org.springframework.stereotype.Component;

/** Direct payments, to be read. */
@Component
public class DirectPayments {

    private final DirectPaymentStore store;

    DirectPayments(DirectPaymentStore store) {
        this.store = store;
    }

    /** A direct payment of this person. One statement. */
    public Optional<DirectPayment> find(PersonId person, UUID id) {
        return store.find(person, id);
    }

    /** Every direct payment of this person, newest first. One statement. */
    public List<DirectPayment> of(PersonId person) {
        return store.of(person);
    }

    /** The one that is not over, else the newest. One statement. */
    public Optional<DirectPayment> now(PersonId person) {
        var all = store.of(person);
        return all.stream()
                .filter(payment -> !payment.state().over())
                .findFirst()
                .or(() -> all.stream().findFirst());
    }
}
