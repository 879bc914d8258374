package org.ourplan.documents;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ourplan.documents.copy.AudioScript;
import org.ourplan.documents.copy.PageReader;
import org.ourplan.documents.copy.PlainText;
import org.ourplan.documents.copy.WordFile;
import org.ourplan.law.rules.Carries;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A form into which any page for paper is turned for those who do not read print, or want to write in it. Each is made from the
 * page itself when it is asked for, so it says the same words; the same page gives the same bytes.
 */
public enum CopyForm {
    /** For a screen reader or braille software. */
    PLAIN_TEXT("Plain text", "for a screen reader or braille", ".txt"),
    /** What is said aloud. */
    AUDIO_SCRIPT("Audio script", "to be read aloud", ".read-aloud.txt"),
    WORD("Word", "to write in", ".docx");

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String words;
    private final String use;
    private final String ending;

    CopyForm(String words, String use, String ending) {
        this.words = words;
        this.use = use;
        this.ending = ending;
    }

    /** The words of a link to it. */
    public String words() {
        return words;
    }

    /** What it is for, to follow its name. */
    public String use() {
        return use;
    }

    /** As an address asks for it. */
    public String asked() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one asked for; empty where there is no such form. */
    public static Optional<CopyForm> named(String asked) {
        return Stream.of(values()).filter(form -> form.asked().equals(asked)).findFirst();
    }

    /** Those that these needs name, the first first: a script for audio, plain text for braille and for a screen reader. */
    @Carries("INFO-4")
    public static List<CopyForm> thatMeet(List<String> needed) {
        return needed.stream().flatMap(CopyForm::thatMeet).distinct().toList();
    }

    private static Stream<CopyForm> thatMeet(String need) {
        var words = need.toLowerCase(Locale.UK);
        if (words.contains("audio")) {
            return Stream.of(AUDIO_SCRIPT);
        }
        return words.contains("screen reader") || words.contains("braille") || words.contains("plain text")
                ? Stream.of(PLAIN_TEXT)
                : words.matches(".*\\bword\\b.*") ? Stream.of(WORD) : Stream.empty();
    }

    /**
     * The page in this form, for nobody to keep.
     *
     * @param page in HTML
     * @param size of the letters, where the form has any
     */
    public ResponseEntity<byte[]> answer(String page, PaperSize size) {
        var tree = PageReader.read(page);
        var name = tree.title()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var as = this == WORD ? ContentDisposition.attachment() : ContentDisposition.inline();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(this == WORD ? DOCX : new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .header(
                        "Content-Disposition",
                        as.filename((name.isEmpty() ? "document" : name) + ending)
                                .build()
                                .toString())
                .body(
                        switch (this) {
                            case PLAIN_TEXT -> PlainText.of(tree).getBytes(StandardCharsets.UTF_8);
                            case AUDIO_SCRIPT -> AudioScript.of(tree).getBytes(StandardCharsets.UTF_8);
                            case WORD -> WordFile.of(tree, size);
                        });
    }
}
