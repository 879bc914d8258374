package org.ourplan.directory.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ourplan.directory.Entry;
import org.ourplan.directory.decide.Freshness;
import org.ourplan.platform.web.InWords;

/**
 * When an entry was last checked, in a sentence.
 *
 * @param days how old a check may be by the council's own target; null where it has none
 */
record LastChecked(@Nullable Integer days, LocalDate today) {

    boolean isStale(Entry entry) {
        return Freshness.isStale(entry.checkedOn(), days, today);
    }

    String of(Entry entry) {
        var on = entry.checkedOn();
        if (on == null) {
            return "Nobody has checked this yet. Ask them whether it is right.";
        }
        return isStale(entry)
                ? "Not checked since " + InWords.date(on) + ". It may have changed: ask them."
                : "Last checked on " + InWords.date(on) + " by " + entry.checkedBy() + ".";
    }
}
