package org.ourplan.assessment;

import java.util.UUID;
import org.ourplan.platform.PersonId;

/** Whether eligibility has been decided from an assessment: answered by the stage that decides it. */
public interface DecisionMade {

    /** True once a determination was made from this assessment of the person. One statement. */
    boolean isMadeFrom(PersonId person, UUID assessment);
}
