package org.ourplan.charging.store;

import java.time.LocalDate;
import org.ourplan.charging.LocalChoices;
import org.ourplan.law.charging.policy.LocalPolicy;
import org.ourplan.policy.Policies;
import org.springframework.stereotype.Component;

/** The choices of the pack in force on the day, each with the decision it rests on; the plain rules where none is. */
@Component
class ChoicesOfPack implements LocalChoices {

    private final Policies policies;

    ChoicesOfPack(Policies policies) {
        this.policies = policies;
    }

    @Override
    public LocalPolicy on(LocalDate day) {
        return policies.localPolicy(day);
    }
}
