package org.ourplan.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to be added.
 *
 * @param formerNames earlier or other names, so that they are found by them
 * @param nhsNumber ten digits with the right check digit, or null when not known
 * @param communication how to communicate with them, each need a line in words ("phone after 11", "interpreter: BSL")
 * @param formats how they need written information
 * @param caredForUnpaid yes, no or not-asked
 * @param fictional true only for the demonstration council's people
 */
public record NewPerson(
        String givenName,
        String familyName,
        String preferredName,
        String title,
        String pronouns,
        List<String> formerNames,
        @Nullable LocalDate dateOfBirth,
        @Nullable String nhsNumber,
        String addressLines,
        String postcode,
        String settled,
        String phone,
        String email,
        List<String> communication,
        List<String> formats,
        String caredForUnpaid,
        boolean fictional) {}
