package org.ourplan.nationalreturn.decide;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the record holds of one event, as it was read, before it is put into the words of the return. */
public sealed interface Recorded {

    /** Whose event it is. */
    Whose whose();

    /**
     * A person as the return asks for them.
     *
     * @param reference the number people say on the phone: the council's own identifier
     * @param caredFor yes, no or not-asked, and yes where a carer is on the record
     * @param funding what the newest financial assessment of the time came to; empty where there is none
     */
    record Whose(
            UUID id,
            String reference,
            String givenName,
            String familyName,
            @Nullable LocalDate born,
            String nhsNumber,
            String postcode,
            String caredFor,
            String funding) {}

    /**
     * A first contact that was closed.
     *
     * @param outcomes the names of {@code ContactOutcome}
     * @param reablement true where reablement was offered
     */
    record Contact(Whose whose, UUID id, LocalDate begun, LocalDate closed, Set<String> outcomes, boolean reablement)
            implements Recorded {}

    /**
     * A needs or carer's assessment that was completed.
     *
     * @param eligible null while nothing was determined
     * @param wantsCouncil yes, no or not-asked
     * @param advised true where written advice was recorded
     * @param carerTookPart true where a carer took part in a needs assessment
     * @param anyoneTookPart true where somebody beside the person assessed took part
     */
    record Assessed(
            Whose whose,
            UUID id,
            boolean carers,
            LocalDate begun,
            LocalDate completed,
            @Nullable Boolean eligible,
            String wantsCouncil,
            boolean advised,
            boolean carerTookPart,
            boolean anyoneTookPart)
            implements Recorded {}

    /** A financial assessment that was worked out for the first time. */
    record FinanciallyAssessed(Whose whose, UUID id, LocalDate begun, LocalDate worked) implements Recorded {}

    /**
     * A line of a plan that the council pays for, over all versions of the plan that have it.
     *
     * @param line the same in each version
     * @param end null while it goes on
     * @param how why it ended
     * @param deployment the name of a {@code BudgetDeployment}; may be empty
     * @param placeType the name of a {@code PlaceType}; may be empty
     * @param weekly pounds a week before what the person pays, as last known; null where it is not known
     * @param once pounds paid once; null where there is none
     * @param died true where the record of a direct payment says that the person died
     */
    record Served(
            Whose whose,
            UUID line,
            boolean carers,
            LocalDate start,
            @Nullable LocalDate end,
            Ended how,
            String deployment,
            String placeType,
            boolean nursing,
            boolean freeReablement,
            boolean forCaredFor,
            @Nullable BigDecimal weekly,
            @Nullable BigDecimal once,
            boolean died)
            implements Recorded {

        /** The same, begun on another day. */
        public Served startingOn(LocalDate day) {
            return new Served(
                    whose,
                    line,
                    carers,
                    day,
                    end,
                    how,
                    deployment,
                    placeType,
                    nursing,
                    freeReablement,
                    forCaredFor,
                    weekly,
                    once,
                    died);
        }
    }

    /** Why a line of a plan came to an end, as far as the record says. */
    enum Ended {
        NOT,
        ITS_TIME_WAS_OVER,
        THE_PLAN_ENDED,
        NOT_SAID
    }

    /**
     * A review that was done.
     *
     * @param kind the name of {@code Review.Kind}: PLANNED, REQUESTED or UNPLANNED
     * @param decision KEEP, REVISE or END
     * @param reassess NONE, PART or WHOLE
     * @param reached how far each outcome of the plan was reached
     * @param othersInvited true where a carer, or the adult cared for, was invited
     */
    record Reviewed(
            Whose whose,
            UUID id,
            boolean carers,
            String kind,
            LocalDate begun,
            LocalDate ended,
            String decision,
            String reassess,
            List<String> reached,
            boolean othersInvited)
            implements Recorded {}
}
