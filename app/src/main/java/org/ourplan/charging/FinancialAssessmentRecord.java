package org.ourplan.charging;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.platform.PersonId;

/**
 * One financial assessment of one person: the conversation in which the answers are given (s17).
 *
 * @param reference the number people can say on the phone
 * @param follows the assessment whose answers this one began with, or null
 * @param open true while answers may be written; it is worked out once, and what it came to is never changed
 */
public record FinancialAssessmentRecord(
        UUID id,
        long reference,
        PersonId person,
        @Nullable UUID follows,
        boolean open,
        Instant begunAt,
        String begunBy) {

    /** Where it is, for those who work with the person. */
    public String link() {
        return person.link() + "/charging/" + id;
    }
}
