package org.ourplan.eligibility;

import java.util.Optional;
import java.util.UUID;
import org.ourplan.assessment.AssessmentKind;
import org.ourplan.platform.PersonId;

/** Determinations under s13. Made only by the law module from a completed assessment; nobody types a result. */
public interface Determinations {

    /** The one that stands for this person and kind. One statement. */
    Optional<DeterminationRecord> latest(PersonId person, AssessmentKind kind);

    /** One of this person's, by id, whether or not it still stands. One statement. */
    Optional<DeterminationRecord> find(PersonId person, UUID determination);
}
