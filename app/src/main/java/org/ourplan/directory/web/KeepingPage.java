package org.ourplan.directory.web;

import java.util.List;
import org.ourplan.directory.Entry;
import org.ourplan.law.dated.DatedAnswer;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/**
 * The directory for its keeper, the longest unchecked first.
 *
 * @param otherDays how many entries have another day on the work list than the target says now
 */
public record KeepingPage(List<Entry> entries, DatedAnswer<Integer> target, LastChecked lastChecked, long otherDays)
        implements Page {

    public KeepingPage {
        entries = List.copyOf(entries);
    }

    @Override
    public String template() {
        return "directory/keeping";
    }

    /** How old a check may be, by whose word; or that nobody has said, and who can. */
    public String targetInWords() {
        return switch (target) {
            case DatedAnswer.Held<Integer> held ->
                "Each entry is checked again within " + held.value() + " days. This is our own target, not the law’s: "
                        + held.dated().source() + ".";
            case DatedAnswer.Missing<Integer> missing ->
                missing.sentence()
                        + " Until then nothing is marked as old, and nothing comes on the work list by itself.";
        };
    }

    /** Where it stands: withdrawn, to be checked, or when it was checked. */
    public String stands(Entry entry) {
        if (entry.withdrawn()) {
            return "Withdrawn: " + entry.why();
        }
        var on = entry.checkedOn();
        if (on == null) {
            return "Not checked yet";
        }
        return (lastChecked.isStale(entry) ? "Not checked since " : "Checked on ") + InWords.date(on);
    }
}
