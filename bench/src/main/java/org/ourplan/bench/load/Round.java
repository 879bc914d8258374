package org.ourplan.bench.load;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.ourplan.bench.mould.Mould;
import org.ourplan.bench.people.Lot;

/**
 * One time through a story for one person: its first day and its ids.
 *
 * @param day the day that the mould's first day becomes, in days since 1970
 * @param last true for the latest of the person
 * @param plansBefore how many rounds with a plan came before it
 */
record Round(
        Mould mould,
        long day,
        boolean contactOnly,
        boolean first,
        boolean last,
        int plansBefore,
        int determinationsBefore,
        long[] high,
        long[] low) {

    private static final long MILLIS = 86_400_000L;

    static Round of(
            Mould mould, Life.Round told, long day, boolean first, boolean last, @Nullable Round before, Lot lot) {
        var high = new long[mould.ids()];
        var low = new long[mould.ids()];
        var begins = (day + mould.firstDay()) * MILLIS + 32_400_000L;
        for (var number = 0; number < high.length; number++) {
            high[number] = begins + number * 1000L << 16 | 0x7000L | lot.next() & 0xFFFL;
            low[number] = lot.next() >>> 2 | 0x8000_0000_0000_0000L;
        }
        var whole = before != null && !before.contactOnly ? 1 : 0;
        return new Round(
                mould,
                day,
                told.contactOnly(),
                first,
                last,
                before == null
                        ? 0
                        : before.plansBefore + whole * mould.planIds().size(),
                before == null
                        ? 0
                        : before.determinationsBefore
                                + whole * mould.determinationIds().size(),
                high,
                low);
    }

    /** True where another plan of the person's follows. */
    boolean isFollowed() {
        return !last && !contactOnly;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(high);
    }
}
