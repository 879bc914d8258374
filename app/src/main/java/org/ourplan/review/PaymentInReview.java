package org.ourplan.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.PersonInView;
import org.ourplan.access.SignedIn;
import org.ourplan.law.finding.Finding;
import org.ourplan.platform.web.Answers;
import org.ourplan.writing.PartForm;

/**
 * The direct payment that a plan's review may look at in the same meeting (REV-7): one meeting, two records. Answered by the stage
 * that pays it.
 */
public interface PaymentInReview {

    /** The one that is being paid, if there is one. One statement. */
    Optional<Paid> paid(PersonInView person);

    /** Keeps its own review of that day, and sets the day of its next; refused where something in it is missing. */
    void reviewed(PersonInView person, Paid paid, Answers said, LocalDate on, SignedIn by);

    /**
     * A direct payment that is being paid.
     *
     * @param plan the plan whose needs it meets
     * @param form what its review asks, without the day
     */
    record Paid(UUID id, UUID plan, PartForm form, Missing missing) {

        /** What its review still needs of these answers. */
        public List<Finding> missing(@Nullable Answers said) {
            return missing.of(said == null ? Answers.none() : said);
        }
    }

    /** What these answers leave open. */
    interface Missing {
        List<Finding> of(Answers said);
    }
}
