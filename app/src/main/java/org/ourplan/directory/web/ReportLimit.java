package org.ourplan.directory.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Counts what was said to be wrong from one address, in memory and for a quarter of an hour: no address is kept. */
@Component
class ReportLimit {

    static final int MOST = 10;
    private static final Duration WITHIN = Duration.ofMinutes(15);
    private static final int ADDRESSES = 10_000;

    private record Count(int reports, Instant since) {}

    private final Map<String, Count> byAddress = new LinkedHashMap<>();
    private final Clock clock;

    ReportLimit(Clock clock) {
        this.clock = clock;
    }

    /** True when this address has to wait. */
    synchronized boolean tooMany(String address) {
        var count = byAddress.get(address);
        return count != null && count.reports >= MOST && !past(count);
    }

    synchronized void another(String address) {
        var count = byAddress.remove(address);
        byAddress.values().removeIf(this::past);
        byAddress.put(
                address,
                count == null || past(count)
                        ? new Count(1, clock.instant())
                        : new Count(count.reports + 1, count.since));
        if (byAddress.size() > ADDRESSES) {
            byAddress.remove(byAddress.keySet().iterator().next());
        }
    }

    private boolean past(Count count) {
        return count.since.plus(WITHIN).isBefore(clock.instant());
    }
}
