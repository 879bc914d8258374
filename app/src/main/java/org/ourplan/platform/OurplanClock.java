package org.ourplan.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The clock every stage reads: London time, now. Only the demonstration council, when it is first loaded, plays what its
 * made-up people did earlier, each on its own day; nothing else may.
 */
public final class OurplanClock extends Clock {

    private static final ScopedValue<Instant> EARLIER = ScopedValue.newInstance();
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** Does this as if it were the given moment, on this thread only. */
    public static void playedAt(Instant moment, Runnable play) {
        ScopedValue.where(EARLIER, moment).run(play);
    }

    /** The moment that is being played on this thread, if any. */
    public static Optional<Instant> played() {
        return EARLIER.isBound() ? Optional.of(EARLIER.get()) : Optional.empty();
    }

    @Override
    public ZoneId getZone() {
        return LONDON;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(LONDON) ? this : Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        return played().orElseGet(Instant::now);
    }
}
