package org.ourplan.assessment.decide;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.assessment.SelfAssessment;

/**
 * What the checks need beside what is written in the assessment.
 *
 * @param carersAssessment whether it is a carer's assessment
 * @param assessment which one, as the record names it
 * @param personName the person assessed, by full name
 * @param begunOn the day it began; null before
 * @param paused whether it is paused now
 * @param ownHand how far the person's own writing of it is
 * @param around those on record who may help the person unpaid, carers first
 * @param today the day on which it is asked
 */
public record Circumstances(
        boolean carersAssessment,
        String assessment,
        String personName,
        @Nullable LocalDate begunOn,
        boolean paused,
        SelfAssessment.State ownHand,
        List<AroundThem> around,
        LocalDate today) {

    public Circumstances {
        around = List.copyOf(around);
    }

    /** The names of those on record as caring for the adult. */
    public List<String> carersOnRecord() {
        return around.stream().filter(AroundThem::cares).map(AroundThem::name).toList();
    }
}
