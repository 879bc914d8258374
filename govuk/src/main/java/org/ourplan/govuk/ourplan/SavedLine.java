package org.ourplan.govuk.ourplan;

import org.jspecify.annotations.Nullable;
import org.ourplan.govuk.Adjustable;
import org.ourplan.govuk.Extra;

/**
 * Whether what was written is safe. A script may change its words; they are read out when they change.
 *
 * @param text such as "Saved a moment ago" or "Not saved yet"
 * @param machineWhen when it was saved, ISO 8601; null where it is not
 */
public record SavedLine(String text, @Nullable String machineWhen, Extra extra) implements Adjustable<SavedLine> {

    /** Saved, when. */
    public static SavedLine saved(String when, String machineWhen) {
        return new SavedLine("Saved " + when, machineWhen, Extra.NONE);
    }

    /** Not saved, in words that say what to do. */
    public static SavedLine notSaved(String text) {
        return new SavedLine(text, null, Extra.NONE);
    }

    @Override
    public SavedLine extra(Extra changed) {
        return new SavedLine(text, machineWhen, changed);
    }
}
