package org.ourplan.plan;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.SignedIn;
import org.ourplan.law.agreement.PlanEvent;
import org.ourplan.law.agreement.PlanState;
import org.ourplan.platform.PersonId;

/** Plans under s25: begun from a determination, written part by part, moved along their life by {@code PlanLife} only. */
public interface Plans {

    /** Begins a plan from a determination whose letter has been given, carrying over every assessed need. Returns its id. */
    UUID begin(PersonId person, UUID determination, @Nullable IndicativeTold indicative, SignedIn by);

    /** A plan of this person. At most two statements. */
    Optional<PlanRecord> find(PersonId person, UUID plan);

    /** Their newest plan of any state, if they have one. At most two statements. */
    Optional<PlanRecord> newest(PersonId person);

    /**
     * Takes the plan one step along its life, if {@code PlanLife} has that step; entering a frozen state fixes its text,
     * its number and its hash. The caller has checked the step's own guards. Refused in words otherwise.
     */
    PlanState move(PersonId person, UUID plan, PlanEvent event, SignedIn by);
}
