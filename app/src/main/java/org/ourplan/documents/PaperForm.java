package org.ourplan.documents;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A form in which a page that is not kept is made for paper: what people need differs, and each says the same. */
public enum PaperForm {
    ORDINARY("Ordinary print"),
    LARGE("Large print"),
    EASY_READ("Easy Read"),
    PLAIN_TEXT(CopyForm.PLAIN_TEXT),
    AUDIO_SCRIPT(CopyForm.AUDIO_SCRIPT),
    WORD(CopyForm.WORD);

    private final String words;
    private final @Nullable CopyForm copy;

    PaperForm(String words) {
        this.words = words;
        this.copy = null;
    }

    PaperForm(CopyForm copy) {
        this.words = copy.words();
        this.copy = copy;
    }

    /** The form that is not print; null for print, which can be had as a PDF too. */
    public @Nullable CopyForm copy() {
        return copy;
    }

    public String words() {
        return words;
    }

    /** As an address asks for it. */
    public String asked() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one asked for, or else the first that this person's own formats name; ordinary print otherwise. */
    public static PaperForm of(String asked, List<String> needed) {
        return Stream.of(values())
                .filter(form -> form.asked().equals(asked))
                .findFirst()
                .or(() -> needed.stream().flatMap(PaperForm::thatMeets).findFirst())
                .orElse(ORDINARY);
    }

    private static Stream<PaperForm> thatMeets(String need) {
        return Stream.of(EASY_READ, LARGE)
                .filter(form -> need.toLowerCase(Locale.UK).contains(form.words.toLowerCase(Locale.UK)));
    }

    /** The one that is needed first, then the others. */
    public static List<PaperForm> neededFirst(List<String> needed) {
        var first = of("", needed);
        return Stream.concat(Stream.of(first), Stream.of(values()).filter(form -> form != first))
                .toList();
    }
}
