package org.ourplan.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.assessment.SelfAssessment;
import org.ourplan.platform.PersonId;

/**
 * One assessment, without what is written in it.
 *
 * @param reference the number people can say on the phone
 * @param caredFor for a carer's assessment: the adult cared for, if they have a record here
 * @param caredForName for a carer's assessment: the adult cared for, by name
 * @param inTheirWords what brought them, carried from the first contact (CON-4)
 * @param whatTheyWant carried from the first contact
 * @param ownHand how far the person's own writing of it is
 * @param resumeOn the day it is taken up again; only while it is paused
 */
public record Assessment(
        UUID id,
        long reference,
        PersonId person,
        AssessmentKind kind,
        AssessmentState state,
        @Nullable PersonId caredFor,
        String caredForName,
        @Nullable UUID contact,
        String inTheirWords,
        String whatTheyWant,
        Instant offeredAt,
        String offeredByName,
        SelfAssessment.State ownHand,
        @Nullable LocalDate begunOn,
        @Nullable LocalDate resumeOn,
        @Nullable Instant completedAt) {

    /** The address of its page. */
    public String link() {
        return person.link() + "/assessments/" + id;
    }

    /** The address of one of its parts. */
    public String link(String place) {
        return place.equals("assurance") ? link() + "/assurance" : link() + "/part/" + place;
    }

    /** True while it is open and is of this kind; a carer's only where it is about caring for the same adult. */
    public boolean isOpenAs(AssessmentKind which, @Nullable PersonId adult, String adultsName) {
        var sameAdult = adult != null && caredFor != null
                ? adult.equals(caredFor)
                : adultsName.strip().equalsIgnoreCase(caredForName.strip());
        return state.mayBeWritten() && kind == which && (which == AssessmentKind.NEEDS || sameAdult);
    }

    public boolean isCarers() {
        return kind == AssessmentKind.CARERS;
    }
}
