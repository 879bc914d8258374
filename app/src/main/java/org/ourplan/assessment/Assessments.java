package org.ourplan.assessment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.SignedIn;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Answers;

/** Assessments under ss 9 and 10: offered, begun or refused, written, completed. */
public interface Assessments {

    /**
     * Offers an assessment; what the contact recorded is carried into it, not typed again (CON-4).
     *
     * @param person the adult, or for a carer's assessment the carer
     * @param caredFor for a carer's assessment: the adult cared for
     * @param contact the contact it comes from, if one
     * @return the new assessment's id; its page is {@code /people/{person}/assessments/{id}}
     */
    UUID offer(
            PersonId person,
            AssessmentKind kind,
            @Nullable PersonId caredFor,
            String caredForName,
            @Nullable UUID contact,
            String inTheirWords,
            String whatTheyWant,
            SignedIn by);

    /**
     * Records that they said no to an assessment that is offered or begun (s11).
     *
     * @param refusal the answers of the form of that name: {@code refused} (a date), {@code words}, {@code
     *     capacity-to-refuse}, {@code best-interests}, {@code abuse-or-neglect}
     */
    void refuse(PersonId person, UUID assessment, Answers refusal, SignedIn by);

    /** Every assessment of this person, newest first. One statement. */
    List<Assessment> of(PersonId person);

    /** A completed assessment of this person. Empty while it is not completed. At most two statements. */
    Optional<CompletedAssessment> completed(PersonId person, UUID assessment);

    /** Their latest completed assessment of the kind. At most two statements. */
    Optional<CompletedAssessment> latestCompleted(PersonId person, AssessmentKind kind);
}
