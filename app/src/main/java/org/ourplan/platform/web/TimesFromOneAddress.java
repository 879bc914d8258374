package org.ourplan.platform.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts how often something was done from one address within a quarter of an hour. In memory only: no address is kept. */
public final class TimesFromOneAddress {

    /** How long a count lasts from its first. */
    public static final Duration WITHIN = Duration.ofMinutes(15);

    private static final int ADDRESSES = 10_000;

    private record Count(int times, Instant since) {}

    private final Map<String, Count> byAddress = new LinkedHashMap<>();
    private final int most;
    private final Clock clock;

    /** @param most how often it may be done before the address has to wait */
    public TimesFromOneAddress(int most, Clock clock) {
        this.most = most;
        this.clock = clock;
    }

    /** True when this address has to wait. */
    public synchronized boolean tooMany(String address) {
        var count = byAddress.get(address);
        return count != null && count.times >= most && !past(count);
    }

    /** Counts one more. Where very many addresses are counted, the one that was counted longest ago is forgotten. */
    public synchronized void another(String address) {
        var count = byAddress.remove(address);
        byAddress.put(
                address,
                count == null || past(count) ? new Count(1, clock.instant()) : new Count(count.times + 1, count.since));
        if (byAddress.size() > ADDRESSES) {
            byAddress.remove(byAddress.keySet().iterator().next());
        }
    }

    private boolean past(Count count) {
        return count.since.plus(WITHIN).isBefore(clock.instant());
    }
}
