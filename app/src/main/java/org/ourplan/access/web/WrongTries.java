package org.ourplan.access.web;

import java.time.Clock;
import java.time.Duration;
import org.ourplan.platform.web.TimesFromOneAddress;
import org.springframework.stereotype.Component;

/**
 * Counts sign-ins that failed from one address. A whole council may share an address, so the number is generous; the account's
 * own five tries (see Accounts) are what stops guessing at one account.
 */
@Component
class WrongTries {

    static final int MOST = 100;
    static final Duration WITHIN = TimesFromOneAddress.WITHIN;

    private final TimesFromOneAddress tries;

    WrongTries(Clock clock) {
        tries = new TimesFromOneAddress(MOST, clock);
    }

    /** True when this address has to wait. */
    boolean tooMany(String address) {
        return tries.tooMany(address);
    }

    void another(String address) {
        tries.another(address);
    }
}
