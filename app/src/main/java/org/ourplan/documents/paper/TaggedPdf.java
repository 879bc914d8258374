package org.ourplan.documents.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.ourplan.documents.PaperSize;
import org.springframework.stereotype.Component;

/**
 * Makes a PDF/UA-1 (ISO 14289-1) of a kept page: the same words, tagged, in a named language, with title, description,
 * bookmarks and its fonts inside. Nothing is fetched: style sheet and fonts come with the program.
 */
@Component
public class TaggedPdf {

    private static final String OURS = "/static/assets/fonts/AtkinsonHyperlegibleNext_";

    static {
        XRLog.setLoggingEnabled(false);
    }

    /** The page as a PDF in this size. */
    public byte[] of(String page, PaperSize size) {
        var document = Jsoup.parse(page);
        dress(document, size);
        var pdf = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.withProducer("Ourplan");
        builder.withW3cDocument(new W3CDom().fromJsoup(document), "");
        builder.useUriResolver((base, uri) -> null);
        fonts(builder);
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return pdf.toByteArray();
    }

    /** Gives the page what paper needs: its style, the size, words for each picture, and bookmarks from the headings. */
    private static void dress(Document document, PaperSize size) {
        document.select("link, script, .screen-bar").remove();
        document.head().appendElement("style").appendText(style());
        if (size == PaperSize.LARGE) {
            document.select("html").addClass("large");
        }
        document.select("svg").forEach(picture -> picture.attr("alt", picture.attr("aria-label")));
        bookmarks(document);
    }

    private static void bookmarks(Document document) {
        var bookmarks = document.head().appendElement("bookmarks");
        Element under = bookmarks;
        var number = 0;
        for (var heading : document.select("h1, h2")) {
            number++;
            if (heading.id().isEmpty()) {
                heading.attr("id", "heading-" + number);
            }
            var parent = heading.is("h1") ? bookmarks : under;
            var bookmark = parent.appendElement("bookmark");
            bookmark.attr("name", heading.text()).attr("href", "#" + heading.id());
            under = heading.is("h1") ? bookmark : under;
        }
    }

    /** The letters we like best, and behind them those of the other scripts that people write in. */
    private static void fonts(PdfRendererBuilder builder) {
        font(builder, OURS + "400Regular", "Atkinson Hyperlegible Next", 400, FontStyle.NORMAL);
        font(builder, OURS + "400Regular_Italic", "Atkinson Hyperlegible Next", 400, FontStyle.ITALIC);
        font(builder, OURS + "700Bold", "Atkinson Hyperlegible Next", 700, FontStyle.NORMAL);
        font(builder, OURS + "700Bold_Italic", "Atkinson Hyperlegible Next", 700, FontStyle.ITALIC);
        font(builder, "/fonts/DejaVuSans", "DejaVu Sans", 400, FontStyle.NORMAL);
        font(builder, "/fonts/DejaVuSans-Bold", "DejaVu Sans", 700, FontStyle.NORMAL);
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
        builder.useFont(() -> open(file + ".ttf"), family, weight, style, true);
    }

    private static String style() {
        try (var css = open("/static/assets/paper-1.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(TaggedPdf.class.getResourceAsStream(resource), resource);
    }
}
