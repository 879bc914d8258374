package org.ourplan.law.agreement;

import java.time.LocalDate;
import java.util.List;

/**
 * Copies of a plan (s25(9) and (10)).
 *
 * @param owner the adult, or the carer whose support plan it is: always gets a copy
 * @param askedFor others to whom the owner asked that a copy be given, by name
 * @param given the copies given so far
 */
public record Copies(String owner, List<String> askedFor, List<Copy> given) {

    public Copies {
        askedFor = List.copyOf(askedFor);
        given = List.copyOf(given);
    }

    /**
     * A copy that was given.
     *
     * @param format for example {@code large print}
     */
    public record Copy(String to, String format, LocalDate on) {}
}
