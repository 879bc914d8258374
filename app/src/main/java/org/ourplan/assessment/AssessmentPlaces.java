package org.ourplan.assessment;

import org.ourplan.assessment.decide.PartOf;

/** In which part of an assessment each thing that the law finds missing is written. */
public final class AssessmentPlaces {

    private AssessmentPlaces() {}

    /** The part for the place of a finding, for example {@code cause} for {@code impairment}; see {@link Assessment#link(String)}. */
    public static String part(String place) {
        return PartOf.place(place);
    }
}
