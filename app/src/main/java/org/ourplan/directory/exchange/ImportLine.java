package org.ourplan.directory.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.directory.Entry;
import org.ourplan.directory.EntryField;
import org.ourplan.directory.EntryText;

/**
 * What a service of a file would do to the directory.
 *
 * @param text as the entry would say it
 * @param standing the entry as it stands; null for a new one
 */
public record ImportLine(
        ReadService service,
        Change change,
        EntryText text,
        @Nullable Entry standing) {

    /** What would happen. */
    public enum Change {
        NEW("New", "would be added"),
        CHANGED("Changed", "would change"),
        BACK("Shown again", "was withdrawn and would be shown again"),
        GONE("Withdrawn", "would be withdrawn: the file says that it is not there now"),
        SAME("The same", "is the same as here"),
        LEFT_OUT("Left out", "is not there now, and never was here");

        private final String words;
        private final String sentence;

        Change(String words, String sentence) {
            this.words = words;
            this.sentence = sentence;
        }

        /** As a heading. */
        public String words() {
            return words;
        }

        /** To follow its name. */
        public String sentence() {
            return sentence;
        }
    }

    /** Its name in the file. */
    public String name() {
        return text.of(EntryField.NAME);
    }

    /** One field with what it says here and in the file. */
    public record Difference(String label, String here, String inFile) {}

    /** What differs, field by field. */
    public List<Difference> differences() {
        var entry = standing;
        if (entry == null || change == Change.GONE) {
            return List.of();
        }
        return text.differsIn(entry.text()).stream()
                .map(field -> new Difference(field.label(), entry.text().of(field), text.of(field)))
                .toList();
    }

    /** What the line rests on: another fingerprint means another report. */
    String fingerprint() {
        return service.number() + " " + change + " "
                + (standing == null ? "" : standing.id() + " " + standing.version());
    }
}
