package org.ourplan.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.platform.PersonId;

/**
 * Somebody a search found, with enough to choose by.
 *
 * @param hidden true where the record is restricted and this reader does not work with them: only that a record matches may be shown
 * @param formerNames other names they go or went by
 * @param workers who works with them, in words
 * @param exact true when everything asked for is just so
 * @param why why it matched, in words
 * @param score how well, for the order only
 */
public record Found(
        PersonId id,
        boolean hidden,
        long reference,
        String fullName,
        String preferredName,
        List<String> formerNames,
        @Nullable LocalDate dateOfBirth,
        String postcode,
        @Nullable String nhsNumber,
        String workers,
        boolean exact,
        List<String> why,
        int score) {}
