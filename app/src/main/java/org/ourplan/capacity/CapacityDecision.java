package org.ourplan.capacity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.capacity.CapacityAssessment;
import org.ourplan.law.capacity.Fluctuation;
import org.ourplan.law.capacity.Matter;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Answers;

/**
 * One decision, looked at on one day, as it was recorded. There is nothing that says of a person as a whole what they can decide.
 *
 * @param corrects the entry that this one puts right
 * @param again the earlier entry about the same decision that is looked at again here
 * @param found what the Act makes of the answers
 * @param fluctuation whether they may be able to make it later, and whether it can wait
 * @param said what was asked and answered
 */
@Carries("MCA-2")
public record CapacityDecision(
        UUID id,
        PersonId person,
        @Nullable UUID corrects,
        @Nullable UUID again,
        Matter matter,
        String decision,
        LocalDate assessedOn,
        CapacityAssessment.Result found,
        Fluctuation fluctuation,
        Answers said,
        String byName,
        Instant at) {

    /** What it comes to. */
    public Outcome outcome() {
        if (!(found instanceof CapacityAssessment.LacksCapacity)) {
            return Outcome.HAS;
        }
        return fluctuation.comesBack().isYes() ? Outcome.FLUCTUATES : Outcome.LACKS;
    }

    /** True where they were found not to be able to make it on that day. */
    public boolean lacks() {
        return outcome() != Outcome.HAS;
    }

    /** The day to ask again or to review; null where there is none. */
    public @Nullable LocalDate lookAgain() {
        return outcome() == Outcome.FLUCTUATES ? fluctuation.lookAgain() : null;
    }

    /** True where nobody decides now: they are asked again. */
    public boolean waits() {
        return outcome() == Outcome.FLUCTUATES && fluctuation.waits();
    }

    /** Who looked at it: not always who wrote it down. */
    public String assessor() {
        return said.has("assessor") ? said.one("assessor") : byName;
    }

    /** What was done to help them decide, line by line. */
    public List<String> help() {
        return said.one("help").lines().filter(line -> !line.isBlank()).toList();
    }

    /** The decision with a capital letter, for headings. */
    public String inHeading() {
        return decision.substring(0, 1).toUpperCase(Locale.UK) + decision.substring(1);
    }

    /** Its page. */
    public String link() {
        return person.link() + "/capacity/" + id;
    }
}
