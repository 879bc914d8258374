package org.ourplan.agreement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.ourplan.agreement.store.AgreementStore;
import org.ourplan.platform.PersonId;
import org.springframework.stereotype.Component;

/** What other stages may know of an agreement. */
@Component
public class Agreements {

    private final AgreementStore store;

    Agreements(AgreementStore store) {
        this.store = store;
    }

    /** Everything said and decided about this person's plan so far. One statement. */
    public AgreementSoFar soFar(PersonId person, UUID plan) {
        return store.of(person, plan);
    }

    /** The same, with everybody whose role may agree plans. One statement. */
    public Standing standing(PersonId person, UUID plan) {
        return store.standing(person, plan);
    }

    /** The last day of an exception to local policy that was agreed for a time only; empty where there is none. One statement. */
    public Optional<LocalDate> exceptionUntil(PersonId person, UUID plan) {
        return store.of(person, plan)
                .last(EntryKind.AGREED)
                .flatMap(agreed -> agreed.detail().date("exception-until"));
    }

    /** True when who sent it to be agreed said that the risk is high, or that it is very complex. One statement. */
    public boolean highRisk(PersonId person, UUID plan) {
        return store.of(person, plan)
                .sent()
                .filter(sent ->
                        sent.detail().chose("high-risk", "yes") || sent.detail().chose("very-complex", "yes"))
                .isPresent();
    }
}
