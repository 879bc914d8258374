package org.ourplan.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.sharing.SharedPart;

/**
 * One time that something went out.
 *
 * @param what what it was, in words: the plan of 3 May, a phone call about the key safe
 * @param how by what means
 * @param needs how to communicate with the person, as it went with it; empty where it did not
 * @param formats how they need written information, as it went with it
 * @param nhsNumber the NHS number that went with it; null where none did
 */
public record Shared(
        UUID id,
        LocalDate on,
        Set<SharedPart> parts,
        String what,
        String how,
        List<String> needs,
        List<String> formats,
        @Nullable String nhsNumber,
        String by,
        Instant at) {

    public Shared {
        parts = Set.copyOf(parts);
        needs = List.copyOf(needs);
        formats = List.copyOf(formats);
    }
}
