package org.ourplan.policy.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;
import org.ourplan.policy.PackInForce;

/**
 * The council's local policy on a day, for everybody to read (PB-8).
 *
 * @param pack the pack in force on the day, or null where none is
 * @param history every adopted pack, newest first, each in a sentence
 */
public record PolicyPage(
        Filled form, LocalDate day, @Nullable PackInForce pack, List<Sections> sections, List<String> history)
        implements Page {

    @Override
    public String template() {
        return "policy/inForce";
    }

    /** The day in words. */
    public String dayInWords() {
        return InWords.date(day);
    }
}
