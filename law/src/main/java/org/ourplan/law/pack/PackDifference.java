package org.ourplan.law.pack;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing about which two packs do not say the same.
 *
 * @param one what the first pack says, or null where it does not say
 * @param other what the second says, or null
 */
public record PackDifference(
        LineKind kind,
        String key,
        @Nullable PackLine one,
        @Nullable PackLine other) {

    /** Every difference in what two packs say, in the order of the kinds. Where a line comes from is no difference. */
    public static List<PackDifference> between(PackContent one, PackContent other) {
        List<PackDifference> differences = new ArrayList<>();
        for (LineKind kind : LineKind.values()) {
            Set<String> keys = new LinkedHashSet<>();
            one.of(kind).forEach(line -> keys.add(line.key()));
            other.of(kind).forEach(line -> keys.add(line.key()));
            for (String key : keys) {
                PackLine first = find(one, kind, key).orElse(null);
                PackLine second = find(other, kind, key).orElse(null);
                if (!same(first, second)) {
                    differences.add(new PackDifference(kind, key, first, second));
                }
            }
        }
        return differences;
    }

    private static Optional<PackLine> find(PackContent pack, LineKind kind, String key) {
        return pack.of(kind).stream().filter(line -> line.key().equals(key)).findFirst();
    }

    private static boolean same(@Nullable PackLine one, @Nullable PackLine other) {
        if (one == null || other == null) {
            return one == other;
        }
        return one.kind().fields().stream().allMatch(field -> one.one(field).equals(other.one(field)));
    }
}
