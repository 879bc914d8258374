package org.ourplan.complaint;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.complaint.decide.Subject;
import org.ourplan.law.complaint.Complainant;
import org.ourplan.law.complaint.TimeToComplain;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Answers;

/**
 * A complaint as it is received.
 *
 * @param on the day from which the clocks run: of a complaint that another body passed on, the day on which we received it
 * @param person whose care it is about, where they have a record here
 * @param complainant who complains, where they have a record of their own here
 * @param about the names of those who work here and are complained about
 * @param detail everything that was asked and answered: at least {@code name}, {@code reach}, {@code what}
 */
public record Received(
        LocalDate on,
        How how,
        Complainant.As as,
        Subject subject,
        TimeToComplain time,
        @Nullable PersonId person,
        @Nullable PersonId complainant,
        List<String> about,
        Answers detail) {

    public Received {
        about = List.copyOf(about);
    }
}
