package org.ourplan.law.assessment;

import org.ourplan.law.answer.Answer;

/**
 * How an assessment is done, and whether the person does it themselves with support: SI 2014/2827 regs 2 and 3.
 *
 * @param mode how it is done
 * @param whyProportionate why that way suits this person; may be empty
 * @param capacityInDoubt whether there is doubt about capacity for a decision in the assessment
 * @param askedAboutSelfAssessment whether the person was asked if they want a supported self-assessment
 * @param wantsSelfAssessment whether they want one
 * @param capacityToTakePart whether they have capacity to take part in one
 * @param assuredBy the assessor who is satisfied that a self-assessment is accurate and complete; may be empty
 */
public record How(
        Mode mode,
        String whyProportionate,
        Answer capacityInDoubt,
        Answer askedAboutSelfAssessment,
        Answer wantsSelfAssessment,
        Answer capacityToTakePart,
        String assuredBy) {

    /** The ways of doing an assessment. */
    public enum Mode {
        FACE_TO_FACE("Face to face"),
        PHONE("By phone"),
        ONLINE("Online"),
        JOINT("Together with another body"),
        SUPPORTED_SELF_ASSESSMENT("Supported self-assessment"),
        NOT_CHOSEN("Not chosen yet");

        private final String plainTitle;

        Mode(String plainTitle) {
            this.plainTitle = plainTitle;
        }

        public String plainTitle() {
            return plainTitle;
        }
    }

    /** Nothing chosen or asked yet. */
    public static How notChosen() {
        return new How(
                Mode.NOT_CHOSEN, "", Answer.UNANSWERED, Answer.UNANSWERED, Answer.UNANSWERED, Answer.UNANSWERED, "");
    }

    /** Done by a practitioner in this way; the person was asked and does not want a self-assessment. */
    public static How byPractitioner(Mode mode, String whyProportionate) {
        return new How(mode, whyProportionate, Answer.NO, Answer.YES, Answer.NO, Answer.UNANSWERED, "");
    }
}
