package org.ourplan.worklist;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.InWords;

/**
 * One row of a work list.
 *
 * @param whose the worker or team it belongs to
 */
public record ToDo(
        Group group,
        PersonId person,
        String personName,
        TaskKind kind,
        String what,
        String why,
        @Nullable LocalDate due,
        Force force,
        String whose,
        String waitingOn,
        Instant since,
        String link) {

    /** True when it was due before the day. */
    public boolean overdue(LocalDate today) {
        return due != null && due.isBefore(today);
    }

    /** By when it is due, what stands behind the date, and since when: for people. */
    public String inWords(LocalDate today) {
        var when = due == null ? "No set time" : days(due, today) + ": " + InWords.date(due) + behind();
        var waits = waitingOn.isEmpty() ? "" : " Waiting for " + waitingOn + ".";
        return when + "." + waits + " Since "
                + InWords.date(LocalDate.ofInstant(since, java.time.ZoneId.of("Europe/London"))) + ".";
    }

    private String behind() {
        return force == Force.NONE ? "" : " (" + force.words() + ")";
    }

    private static String days(LocalDate due, LocalDate today) {
        var days = java.time.temporal.ChronoUnit.DAYS.between(today, due);
        if (days == 0) {
            return "Due today";
        }
        var count = Math.abs(days) == 1 ? "1 day" : Math.abs(days) + " days";
        return days < 0 ? "Overdue by " + count : "Due in " + count;
    }
}
