package org.ourplan.eligibility.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ourplan.assessment.AssessmentKind;
import org.ourplan.eligibility.DeterminationRecord;
import org.ourplan.eligibility.decide.Inputs.Input;
import org.ourplan.eligibility.decide.WhatFollows.After;
import org.ourplan.law.eligibility.Determination;
import org.ourplan.law.eligibility.LimbFinding;
import org.ourplan.platform.PersonId;

/**
 * A determination with all it stands on, and what followed it so far.
 *
 * @param result what the law module came to
 * @param inputs what it was made from
 * @param supersededBy the version that stands in its place; 0 while it stands
 */
public record Determined(
        UUID id,
        UUID assessment,
        PersonId person,
        AssessmentKind kind,
        int version,
        int supersededBy,
        @Nullable PersonId caredFor,
        String caredForName,
        LocalDate assessedOn,
        LocalDate determinedOn,
        Instant determinedAt,
        String decidedBy,
        Determination result,
        Set<String> eligibleNeeds,
        List<Input> inputs,
        After after,
        String councilMustMeet) {

    public boolean carer() {
        return kind == AssessmentKind.CARERS;
    }

    public boolean eligible() {
        return result instanceof Determination.Eligible;
    }

    public List<LimbFinding> limbs() {
        return result.limbs();
    }

    /** The inputs that bear on this limb. */
    public List<Input> inputs(int limb) {
        return inputs.stream().filter(input -> input.limb() == limb).toList();
    }

    /** Its own pages begin here. */
    public String link() {
        return person.link() + "/eligibility/" + id;
    }

    /** Where it is shown limb by limb. */
    public String page() {
        return person.link() + "/assessments/" + assessment + "/eligibility";
    }

    /** As other stages need it. */
    public DeterminationRecord record() {
        return new DeterminationRecord(
                id,
                assessment,
                person,
                kind,
                version,
                determinedOn,
                decidedBy,
                eligible(),
                eligibleNeeds,
                after.letterGivenOn() != null,
                after.wantsCouncil(),
                after.settled(),
                councilMustMeet);
    }

    /** The rules applied, joined. */
    public String rules() {
        return result.ruleIds().stream().collect(Collectors.joining(", "));
    }
}
