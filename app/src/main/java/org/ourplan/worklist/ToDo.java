package org.ourplan.worklist;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.InWords;

/**
 * One row of a work list.
 *
 * @param person whose record it is about; null where it is about nobody's
 * @param personName what the list calls them; words without a name where the record is not open to the reader
 * @param whose the worker or team it belongs to
 * @param closed true where the record is restricted and the reader is not named on it
 */
public record ToDo(
        Group group,
        @Nullable PersonId person,
        String personName,
        TaskKind kind,
        String what,
        String why,
        @Nullable LocalDate due,
        Force force,
        String whose,
        String waitingOn,
        Instant since,
        String link,
        boolean closed) {

    /** What to do, without the name that the row says already. */
    public String action() {
        var colon = what.lastIndexOf(": ");
        return colon > 0 && personName.startsWith(what.substring(colon + 2)) ? what.substring(0, colon) : what;
    }

    /** True when it was due before the day. */
    public boolean overdue(LocalDate today) {
        return due != null && due.isBefore(today);
    }

    /** By when it is due, what stands behind the date, and since when: for people. */
    public String inWords(LocalDate today) {
        var when = due == null ? "No set time" : DueDay.inWords(due, today) + behind();
        var waits = waitingOn.isEmpty() ? "" : " Waiting for " + waitingOn + ".";
        return when + "." + because() + waits + " On the list since "
                + InWords.date(LocalDate.ofInstant(since, java.time.ZoneId.of("Europe/London"))) + ".";
    }

    private String because() {
        return why.isEmpty() || closed ? "" : " " + why + (why.endsWith(".") ? "" : ".");
    }

    private String behind() {
        return force == Force.NONE ? "" : " (" + force.words() + ")";
    }
}
