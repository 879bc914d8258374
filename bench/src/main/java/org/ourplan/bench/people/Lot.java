package org.ourplan.bench.people;

import java.util.SplittableRandom;

/** Chance that always falls the same way for the same seed and person. */
public final class Lot {

    private final SplittableRandom random;

    private Lot(long seed) {
        random = new SplittableRandom(seed);
    }

    /** The lots of one person, or of anything else with a number; neighbours have nothing in common. */
    public static Lot of(long seed, long number) {
        var mixed = seed * 0x9E3779B97F4A7C15L ^ (number + 0x632BE59BD9B4E019L) * 0xD1342543DE82EF95L;
        return new Lot(mixed ^ mixed >>> 29);
    }

    /** From 0 to just under the bound. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** True in this many cases of a thousand. */
    public boolean inThousand(int cases) {
        return random.nextInt(1000) < cases;
    }

    /** Near 0 more often than near the bound, as names and streets are. */
    public int small(int bound) {
        var one = random.nextDouble();
        return (int) (one * one * bound);
    }

    public long next() {
        return random.nextLong();
    }
}
