package org.ourplan.budget;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.assessment.AssessmentKind;
import org.ourplan.platform.PersonId;

/**
 * An indicative budget as worked out: a starting point, never the final figure (PB-9, PB-10). It is never edited.
 *
 * @param version 1 for the first from this determination, then one more
 * @param pricedOn the day whose prices were used
 * @param needs what was entered for each eligible need, and its sum
 * @param weekly pounds a week
 * @param yearly over 52 weeks
 * @param told when and how the person was told, or null
 */
public record Indicative(
        UUID id,
        PersonId person,
        UUID determination,
        UUID assessment,
        AssessmentKind kind,
        int version,
        LocalDate pricedOn,
        List<WorkedNeed> needs,
        BigDecimal weekly,
        BigDecimal yearly,
        String workedBy,
        Instant workedAt,
        @Nullable Told told) {

    public Indicative {
        needs = List.copyOf(needs);
    }

    /** How the person was told. */
    public record Told(LocalDate on, String how, String by) {}

    /** True when the person knows it. */
    public boolean isTold() {
        return told != null;
    }
}
