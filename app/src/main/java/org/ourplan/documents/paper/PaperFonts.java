package org.ourplan.documents.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * The letters put inside a PDF: first those we like best, then those of each other way of writing that the words use. Only
 * the letters that are used are put in. All come with the program.
 */
final class PaperFonts {

    private static final String OURS = "/static/assets/fonts/AtkinsonHyperlegibleNext_";
    private static final Family ATKINSON = new Family(
            "Atkinson Hyperlegible Next",
            letter -> true,
            List.of(
                    new Face(OURS + "400Regular", 400, FontStyle.NORMAL),
                    new Face(OURS + "400Regular_Italic", 400, FontStyle.ITALIC),
                    new Face(OURS + "700Bold", 700, FontStyle.NORMAL),
                    new Face(OURS + "700Bold_Italic", 700, FontStyle.ITALIC)));
    private static final Family DEJAVU = new Family(
            "DejaVu Sans",
            letter -> true,
            List.of(
                    new Face("/fonts/DejaVuSans", 400, FontStyle.NORMAL),
                    new Face("/fonts/DejaVuSans-Bold", 700, FontStyle.NORMAL)));
    private static final List<Family> OTHERS = List.of(
            noto("Emoji", letter -> letter > 0xFF && Character.isEmoji(letter)),
            noto("SansArabic", of(UnicodeScript.ARABIC)),
            noto("SansHebrew", of(UnicodeScript.HEBREW)),
            noto("SansBengali", of(UnicodeScript.BENGALI)),
            noto("SansDevanagari", of(UnicodeScript.DEVANAGARI)),
            noto("SansGujarati", of(UnicodeScript.GUJARATI)),
            noto("SansGurmukhi", of(UnicodeScript.GURMUKHI)),
            noto("SansTamil", of(UnicodeScript.TAMIL)),
            noto("SansSinhala", of(UnicodeScript.SINHALA)),
            noto("SansThai", of(UnicodeScript.THAI)),
            noto("SansEthiopic", of(UnicodeScript.ETHIOPIC)),
            DEJAVU,
            new Family(
                    "Droid Sans Fallback",
                    of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL),
                    List.of(new Face("/fonts/DroidSansFallback", 400, FontStyle.NORMAL))));

    private final List<Family> families;

    private PaperFonts(List<Family> families) {
        this.families = families;
    }

    private record Family(String name, IntPredicate writes, List<Face> faces) {}

    private record Face(String file, int weight, FontStyle style) {}

    /** Those that these words need. */
    static PaperFonts of(String words) {
        var needed = new ArrayList<>(List.of(ATKINSON));
        OTHERS.stream()
                .filter(family -> words.codePoints().anyMatch(family.writes()))
                .forEach(needed::add);
        return new PaperFonts(needed);
    }

    private static Family noto(String name, IntPredicate writes) {
        return new Family(
                "Noto " + name, writes, List.of(new Face("/fonts/Noto" + name + "_400Regular", 400, FontStyle.NORMAL)));
    }

    private static IntPredicate of(UnicodeScript... scripts) {
        var wanted = Set.of(scripts);
        return letter -> wanted.contains(UnicodeScript.of(letter));
    }

    /** Their names as a style sheet lists them, the best first. */
    String names() {
        return families.stream().map(family -> '"' + family.name() + '"').collect(Collectors.joining(", "));
    }

    /** Hands them over for this document. */
    void into(PdfRendererBuilder builder, PDDocument document) {
        for (var family : families) {
            for (var face : family.faces()) {
                builder.useFont(new Supply(document, face.file()), family.name(), face.weight(), face.style(), true);
            }
        }
    }

    /** Reads a face when it is first used. */
    private static final class Supply extends PDFontSupplier {
        private final PDDocument document;
        private final String file;
        private @Nullable PDFont font;

        Supply(PDDocument document, String file) {
            super(null);
            this.document = document;
            this.file = file;
        }

        @Override
        public PDFont supply() {
            var known = font;
            if (known == null) {
                known = read();
                font = known;
            }
            return known;
        }

        /** Without the font's own replacing of letters: every sign on the paper must say which letter it is. */
        private PDFont read() {
            try (var stream = open(file + ".ttf")) {
                var letters = new TTFParser().parse(new RandomAccessReadBuffer(stream));
                letters.setEnableGsub(false);
                return PDType0Font.load(document, letters, true);
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }
    }

    static InputStream open(String resource) {
        return Objects.requireNonNull(PaperFonts.class.getResourceAsStream(resource), resource);
    }
}
