package org.ourplan.charging;

import java.time.LocalDate;
import org.ourplan.law.charging.policy.LocalPolicy;

/** What the council has chosen where the charging law leaves it a choice (s14(1); the policy pack). */
public interface LocalChoices {

    /** Every choice in force on that day; {@link LocalPolicy#plain()} where the council has chosen nothing. */
    LocalPolicy on(LocalDate day);
}
