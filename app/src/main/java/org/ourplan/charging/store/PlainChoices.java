package org.ourplan.charging.store;

import java.time.LocalDate;
import org.ourplan.charging.LocalChoices;
import org.ourplan.law.charging.policy.LocalPolicy;
import org.springframework.stereotype.Component;

/** The plain rules, for a council that has chosen nothing. */
@Component
class PlainChoices implements LocalChoices {

    @Override
    public LocalPolicy on(LocalDate day) {
        return LocalPolicy.plain();
    }
}
