package org.ourplan.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.eligibility.Facts;
import org.ourplan.platform.PersonId;

/**
 * A completed assessment as later stages need it. It does not change any more.
 *
 * @param facts what the determination of eligibility is made from
 * @param needs every need found
 * @param typicalWeek what a typical week is like, in their words
 * @param whoAndWhatMatters who and what matters, in their words
 * @param personsOwnView what they themselves think and want, in their words (s1(3)(a), (b))
 * @param caredFor for a carer's assessment: the adult cared for, if they have a record here
 * @param caredForName for a carer's assessment: the adult cared for, by name
 */
public record CompletedAssessment(
        UUID id,
        PersonId person,
        AssessmentKind kind,
        LocalDate completedOn,
        String completedBy,
        Facts facts,
        List<AssessedNeed> needs,
        String typicalWeek,
        String whoAndWhatMatters,
        String personsOwnView,
        @Nullable PersonId caredFor,
        String caredForName) {}
