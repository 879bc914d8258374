package org.ourplan.eligibility;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.ourplan.assessment.AssessmentKind;
import org.ourplan.platform.PersonId;

/**
 * A determination as made: dated, numbered, never edited; a later one supersedes it (ELIG-ADULT-16).
 *
 * @param version 1 for the person's first of this kind, then one more
 * @param eligible the result that the law module came to
 * @param eligibleNeeds references of the assessed needs that count towards it
 * @param letterGiven whether the written record with reasons has been given (s13(2)); nothing after it may begin before
 * @param wantsCouncilToMeetNeeds yes, no or not-asked (s13(3)(b))
 * @param settled ordinary residence as established (s13(3)(c), s13(4))
 * @param councilMustMeet whether the duty, a power or neither applies, in words, with its section
 */
public record DeterminationRecord(
        UUID id,
        UUID assessment,
        PersonId person,
        AssessmentKind kind,
        int version,
        LocalDate determinedOn,
        String determinedBy,
        boolean eligible,
        Set<String> eligibleNeeds,
        boolean letterGiven,
        String wantsCouncilToMeetNeeds,
        String settled,
        String councilMustMeet) {}
