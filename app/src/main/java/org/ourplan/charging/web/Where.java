package org.ourplan.charging.web;

import org.ourplan.access.PersonInView;
import org.ourplan.charging.FinancialAssessmentRecord;
import org.ourplan.charging.form.ChargingForm;
import org.ourplan.platform.decide.Recorded;

/**
 * From where a financial assessment is written in: the record of a person, or the person's own pages.
 *
 * @param base the address of its first page
 * @param own whether the person fills it in themselves
 */
record Where(FinancialAssessmentRecord assessment, String base, boolean own, String callThem) {

    static Where onTheRecord(FinancialAssessmentRecord assessment, PersonInView person) {
        return new Where(assessment, assessment.link(), false, person.callThem());
    }

    static Where theirOwn(FinancialAssessmentRecord assessment, PersonInView person) {
        return new Where(assessment, "/me/charging/" + assessment.id(), true, person.callThem());
    }

    String part(String place) {
        return base + "/part/" + place;
    }

    /** The questions as this writer is asked them. */
    ChargingForm form(Recorded recorded) {
        return own ? ChargingForm.forThePerson(recorded) : ChargingForm.forOfficer(recorded);
    }

    /** What stands small above each heading. */
    String caption() {
        return own ? "What you pay towards your care" : "Financial assessment for " + callThem;
    }

    /** Where all of them are. */
    String all() {
        return own ? "/me/charging" : assessment.person().link() + "/charging";
    }
}
