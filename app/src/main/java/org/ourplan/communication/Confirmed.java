package org.ourplan.communication;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One time that somebody said that what is written is right.
 *
 * @param needs how to communicate, as it was written then
 * @param formats in what form they need written information, as it was written then
 * @param saidBy who said so: the person, or by name who
 * @param on today or before
 * @param askAgainBy a day after that
 * @param by who wrote it down
 */
public record Confirmed(
        UUID id,
        List<String> needs,
        List<String> formats,
        String saidBy,
        LocalDate on,
        AskedAt at,
        LocalDate askAgainBy,
        String by) {

    public Confirmed {
        needs = List.copyOf(needs);
        formats = List.copyOf(formats);
    }
}
