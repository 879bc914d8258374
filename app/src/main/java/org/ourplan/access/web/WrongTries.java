package org.ourplan.access.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Counts sign-ins that failed from one address, in memory. A whole council may share an address, so the number is generous;
 * the account's own five tries (see Accounts) are what stops guessing at one account.
 */
@Component
class WrongTries {

    static final int MOST = 100;
    static final Duration WITHIN = Duration.ofMinutes(15);
    private static final int ADDRESSES = 10_000;

    private record Count(int tries, Instant since) {}

    private final Map<String, Count> byAddress = new LinkedHashMap<>();
    private final Clock clock;

    WrongTries(Clock clock) {
        this.clock = clock;
    }

    /** True when this address has to wait. */
    synchronized boolean tooMany(String address) {
        var count = byAddress.get(address);
        return count != null && count.tries >= MOST && !past(count);
    }

    synchronized void another(String address) {
        var count = byAddress.remove(address);
        byAddress.put(
                address,
                count == null || past(count) ? new Count(1, clock.instant()) : new Count(count.tries + 1, count.since));
        if (byAddress.size() > ADDRESSES) {
            byAddress.remove(byAddress.keySet().iterator().next());
        }
    }

    private boolean past(Count count) {
        return count.since.plus(WITHIN).isBefore(clock.instant());
    }
}
