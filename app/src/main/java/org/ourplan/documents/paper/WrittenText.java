package org.ourplan.documents.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/**
 * Writes beside words whose vowel signs were moved what was written, as the PDF's ActualText: so they are read aloud, searched
 * and copied as the person typed them.
 */
final class WrittenText {

    private static final Pattern WORDS = Pattern.compile("\\S+");

    private final Map<String, String> moved;

    /** Knows each word whose signs were moved: as drawn, with what was written. */
    WrittenText(Map<String, String> moved) {
        this.moved = moved;
    }

    /** The same PDF, with it. */
    byte[] in(byte[] pdf) {
        if (moved.isEmpty()) {
            return pdf;
        }
        try (var document = Loader.loadPDF(pdf);
                var out = new ByteArrayOutputStream()) {
            for (var page : document.getPages()) {
                onPage(document, page);
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private void onPage(PDDocument document, PDPage page) throws IOException {
        var tokens = new PDFStreamParser(page).parse();
        var drawn = new StringBuilder();
        COSDictionary marked = null;
        PDFont font = null;
        for (var at = 0; at < tokens.size(); at++) {
            if (!(tokens.get(at) instanceof Operator operator)) {
                continue;
            }
            switch (operator.getName()) {
                case OperatorName.BEGIN_MARKED_CONTENT_SEQ -> {
                    drawn.setLength(0);
                    marked = tokens.get(at - 1) instanceof COSDictionary properties ? properties : null;
                }
                case OperatorName.SET_FONT_AND_SIZE ->
                    font = page.getResources().getFont((COSName) tokens.get(at - 2));
                case OperatorName.SHOW_TEXT, OperatorName.SHOW_TEXT_ADJUSTED ->
                    drawn.append(letters(font, tokens.get(at - 1)));
                case OperatorName.END_MARKED_CONTENT -> say(marked, drawn.toString());
                default -> {}
            }
        }
        replace(document, page, tokens);
    }

    private static void replace(PDDocument document, PDPage page, List<Object> tokens) throws IOException {
        var contents = new PDStream(document);
        try (var out = contents.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        page.setContents(contents);
    }

    /** Nothing beside words from right to left: readers turn those round themselves, and would turn this round too. */
    private void say(@Nullable COSDictionary marked, String drawn) {
        if (marked == null || RightToLeft.isIn(drawn)) {
            return;
        }
        var written = WORDS.matcher(drawn)
                .replaceAll(word -> Matcher.quoteReplacement(moved.getOrDefault(word.group(), word.group())));
        if (!written.equals(drawn)) {
            marked.setItem(COSName.ACTUAL_TEXT, new COSString(written));
        }
    }

    private static String letters(@Nullable PDFont font, Object shown) throws IOException {
        var letters = new StringBuilder();
        if (shown instanceof COSArray parts) {
            for (var part : parts) {
                letters.append(letters(font, part));
            }
        } else if (shown instanceof COSString codes && font != null) {
            var stream = new ByteArrayInputStream(codes.getBytes());
            while (stream.available() > 0) {
                var letter = font.toUnicode(font.readCode(stream));
                letters.append(letter == null ? "\uFFFD" : letter);
            }
        }
        return letters.toString();
    }
}
