package org.ourplan.eligibility.store;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ourplan.assessment.AssessmentKind;
import org.ourplan.eligibility.decide.Inputs.Input;
import org.ourplan.eligibility.decide.LetterWords;
import org.ourplan.eligibility.decide.WhatFollows.After;
import org.ourplan.eligibility.decide.WhatFollows.HomeCouncil;
import org.ourplan.law.eligibility.Determination;
import org.ourplan.law.eligibility.LimbFinding;
import org.ourplan.law.eligibility.MustOffer;
import org.ourplan.law.outcome.AdultOutcome;
import org.ourplan.law.outcome.CarerOutcome;
import org.ourplan.law.outcome.Outcome;
import org.ourplan.platform.PersonId;
import org.ourplan.tables.tables.records.AfterDeterminationRecord;
import org.ourplan.tables.tables.records.DeterminationRecord;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads a row back into what the law module came to. */
final class DeterminationRows {

    private DeterminationRows() {}

    static List<Outcome> unable(Determination result) {
        return switch (result) {
            case Determination.Eligible eligible -> eligible.unable();
            case Determination.NotEligible not -> not.unable();
            case Determination.CannotDetermine none -> throw new IllegalArgumentException("nothing was determined");
        };
    }

    static Determined read(DeterminationRecord row, AfterDeterminationRecord after, int supersededBy, JsonMapper json) {
        var kind = AssessmentKind.valueOf(row.getKind());
        var limbs = json.readValue(row.getLimbs().data(), new TypeReference<List<LimbFinding>>() {});
        var result = result(row, kind == AssessmentKind.CARERS, limbs);
        return new Determined(
                row.getId(),
                row.getAssessment(),
                new PersonId(row.getPerson()),
                kind,
                row.getVersion(),
                supersededBy,
                row.getCaredFor() == null ? null : new PersonId(row.getCaredFor()),
                row.getCaredForName(),
                row.getAssessedOn(),
                row.getDeterminedOn(),
                row.getDeterminedAt().toInstant(),
                row.getDecidedByName(),
                result,
                Set.of(row.getEligibleNeeds()),
                json.readValue(row.getInputs().data(), new TypeReference<List<Input>>() {}),
                after(after, kind == AssessmentKind.CARERS, result, json),
                after.getCouncilMustMeet());
    }

    private static Determination result(DeterminationRecord row, boolean carer, List<LimbFinding> limbs) {
        var unable =
                Arrays.stream(row.getUnable()).map(code -> outcome(code, carer)).toList();
        return row.getEligible()
                ? new Determination.Eligible(limbs, unable)
                : new Determination.NotEligible(
                        row.getFailedLimb(), limbs, unable, carer ? MustOffer.toCarer() : MustOffer.toAdult());
    }

    private static Outcome outcome(String code, boolean carer) {
        return carer
                ? CarerOutcome.withCode(code).orElseThrow()
                : AdultOutcome.withCode(code).orElseThrow();
    }

    private static After after(AfterDeterminationRecord row, boolean carer, Determination result, JsonMapper json) {
        return new After(
                carer,
                result,
                row.getLetterGivenOn(),
                row.getAdviceMeetOrReduce(),
                row.getAdvicePreventOrDelay(),
                row.getWhatCouldBeDone(),
                row.getWantsCouncil(),
                row.getSettled(),
                row.getWhyPower(),
                row.getWhyNotMeeting(),
                row.getNotMeetingGivenOn(),
                new LetterWords(
                        json.readValue(row.getLetterWords().data(), new TypeReference<Map<String, String>>() {})),
                new HomeCouncil(row.getHomeCouncil(), row.getHomeCouncilToldOn()));
    }
}
