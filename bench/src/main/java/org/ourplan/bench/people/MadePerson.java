package org.ourplan.bench.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who does not exist.
 *
 * @param formerName a birth name or earlier married name; empty where there is none
 * @param sameAs the number of the person whose record this repeats by mistake, or −1
 */
public record MadePerson(
        int number,
        boolean woman,
        String group,
        String given,
        String family,
        String called,
        String title,
        String formerName,
        LocalDate born,
        @Nullable String nhsNumber,
        String address,
        String postcode,
        String phone,
        int sameAs) {

    /** Every name they go or went by. */
    public List<String> names() {
        return List.of(given, family, called, formerName);
    }
}
