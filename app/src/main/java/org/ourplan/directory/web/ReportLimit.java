package org.ourplan.directory.web;

import java.time.Clock;
import org.ourplan.platform.web.TimesFromOneAddress;
import org.springframework.stereotype.Component;

/** How often somebody may say from one address that something in the directory is wrong. */
@Component
class ReportLimit {

    static final int MOST = 10;

    private final TimesFromOneAddress reports;

    ReportLimit(Clock clock) {
        reports = new TimesFromOneAddress(MOST, clock);
    }

    /** True when this address has to wait. */
    boolean tooMany(String address) {
        return reports.tooMany(address);
    }

    void another(String address) {
        reports.another(address);
    }
}
