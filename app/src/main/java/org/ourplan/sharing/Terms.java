package org.ourplan.sharing;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.sharing.Ground;
import org.ourplan.law.sharing.Recipient;
import org.ourplan.law.sharing.SharedPart;
import org.ourplan.law.sharing.SharingAsked;

/**
 * What was agreed to be shared, or is shared without consent.
 *
 * @param recipient by name: which surgery, which provider
 * @param otherPart what the part "something else" is; may be empty
 * @param purpose what for, in words the person can read
 * @param reasons why without consent; empty where somebody agreed
 * @param decided who decided where the person could not; null for every other ground
 * @param last the last day of it; null where it has none
 * @param told whether the person was told of it when it was written down
 * @param whyNotTold why the person was not told; empty where they were
 * @param despite why although they object to sharing for their care; mostly empty
 * @param withoutNeeds why how they communicate does not go with it; mostly empty
 */
public record Terms(
        Recipient kind,
        String recipient,
        Set<SharedPart> parts,
        String otherPart,
        String purpose,
        Ground ground,
        String reasons,
        @Nullable Decided decided,
        LocalDate from,
        @Nullable LocalDate last,
        boolean told,
        String whyNotTold,
        String despite,
        String withoutNeeds) {

    /**
     * Who decided for the person.
     *
     * @param capacity the decision that they could not make; null where a power over money is used while they can decide
     * @param authority whose power; null where it was decided in their best interests
     * @param words the same in words
     */
    public record Decided(@Nullable UUID capacity, @Nullable UUID authority, String words) {}

    public Terms {
        parts = Set.copyOf(parts);
    }

    /** As the law looks at it. */
    public SharingAsked asked(boolean objects, boolean hasNeeds) {
        return new SharingAsked(
                kind, parts, ground, reasons, told, whyNotTold, objects, despite, hasNeeds, withoutNeeds);
    }

    /** These parts in words, in order. */
    public String inWords(Set<SharedPart> some) {
        return new TreeSet<>(some)
                .stream()
                        .map(part -> part == SharedPart.OTHER && !otherPart.isEmpty() ? otherPart : part.words())
                        .collect(Collectors.joining("; "));
    }
}
