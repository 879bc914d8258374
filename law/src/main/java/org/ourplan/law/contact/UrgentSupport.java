package org.ourplan.law.contact;

import java.util.ArrayList;
import java.util.List;
import org.ourplan.law.eligibility.OrdinaryResidence;
import org.ourplan.law.rules.Carries;

/**
 * What follows when urgent needs are met before anything else is decided: Care Act 2014 s19(3) and (4).
 *
 * @param mayStart always true: no assessment, eligibility decision or financial assessment need come first, and it does
 *     not matter where the adult lives
 * @param tasks what must be done after, each in one sentence
 * @param chargeNow always false: no charge is worked out until there is a financial assessment
 */
@Carries({"CON-3", "DUTY-5"})
public record UrgentSupport(boolean mayStart, List<String> tasks, boolean chargeNow) {

    public UrgentSupport {
        tasks = List.copyOf(tasks);
    }

    /** Urgent support for an adult whose ordinary residence is as given. */
    public static UrgentSupport forAdult(OrdinaryResidence residence) {
        List<String> tasks = new ArrayList<>();
        tasks.add("Arrange the needs assessment.");
        if (!residence.isOurs()) {
            tasks.add("Find out where they ordinarily live, and tell that council.");
        }
        return new UrgentSupport(true, tasks, false);
    }
}
