package org.ourplan.documents.paper;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.ourplan.documents.PaperSize;
import org.springframework.stereotype.Component;

/**
 * Makes a PDF/UA-1 (ISO 14289-1) of a kept page: the same words, tagged, in a named language, with title, description,
 * bookmarks and its fonts inside. Nothing is fetched: style sheet and fonts come with the program.
 */
@Component
public class TaggedPdf {

    private static final Pattern OURS = Pattern.compile("/assets/paper(-forms)?-\\d+\\.css");
    private static final Pattern WORD = Pattern.compile("\\S+");

    static {
        XRLog.setLoggingEnabled(false);
    }

    /** The page as a PDF in this size. */
    public byte[] of(String page, PaperSize size) {
        var document = Jsoup.parse(page);
        var fonts = PaperFonts.of(document.text());
        dress(document, size, fonts);
        var moved = movedSigns(document);
        var pdf = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.withProducer("Ourplan");
        builder.useReplacementText("\uFFFD");
        builder.useUnicodeBidiSplitter(RightToLeft.Parts::new);
        builder.useUnicodeBidiReorderer(new RightToLeft());
        builder.withW3cDocument(new W3CDom().fromJsoup(document), "");
        builder.useUriResolver((base, uri) -> null);
        builder.toStream(pdf);
        try (var inside = new PDDocument()) {
            builder.usePDDocument(inside);
            fonts.into(builder, inside);
            builder.run();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return new WrittenText(moved).in(pdf.toByteArray());
    }

    /** Gives the page what paper needs: its style, the size, words for each picture, and bookmarks from the headings. */
    private static void dress(Document document, PaperSize size, PaperFonts fonts) {
        var look = document.select("link[rel=stylesheet]").eachAttr("href");
        document.select("link, script, .screen-bar").remove();
        document.head().appendElement("style").appendText(style(look) + foot(document, fonts, size));
        if (size == PaperSize.LARGE) {
            document.select("html").addClass("large");
        }
        document.select("svg").forEach(picture -> picture.attr("alt", picture.attr("aria-label")));
        document.select("p, li, td, th, h1, h2, h3").stream()
                .filter(part -> RightToLeft.isIn(part.ownText()))
                .forEach(part -> part.attr("dir", "auto"));
        bookmarks(document);
    }

    /** Moves the signs of words that are drawn otherwise than written; each drawn word with the written one. */
    private static Map<String, String> movedSigns(Document document) {
        var moved = new HashMap<String, String>();
        document.body()
                .nodeStream(TextNode.class)
                .filter(node -> SouthAsianForms.isIn(node.getWholeText()))
                .toList()
                .forEach(node -> node.text(WORD.matcher(node.getWholeText()).replaceAll(found -> {
                    var drawn = SouthAsianForms.drawn(found.group());
                    if (!drawn.equals(found.group())) {
                        moved.put(drawn, found.group());
                    }
                    return Matcher.quoteReplacement(drawn);
                })));
        return moved;
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

    /** The style sheets of ours that the page names; any other address is passed over. */
    private static String style(List<String> look) {
        return look.stream()
                .filter(OURS.asMatchPredicate())
                .map(TaggedPdf::read)
                .collect(Collectors.joining("\n"));
    }

    /** The foot of each page, and letters for every box: one that named none would come out empty. */
    private static String foot(Document document, PaperFonts fonts, PaperSize size) {
        var council = document.select("meta[name=author]").attr("content").replaceAll("[\\\\\"\n]", "");
        var family = "font-family: " + fonts.names() + ";";
        var letters = (size == PaperSize.LARGE ? "font-size: 16pt; " : "font-size: 12pt; ") + family;
        return """

                html, body { %1$s }
                @page {
                  %1$s
                  @bottom-left { content: "%2$s"; %3$s }
                  @bottom-right { content: "Page " counter(page) " of " counter(pages); %3$s }
                }
                """.formatted(family, council, letters);
    }

    private static String read(String address) {
        try (var css = PaperFonts.open("/static" + address)) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
