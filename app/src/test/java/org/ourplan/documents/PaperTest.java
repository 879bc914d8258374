package org.ourplan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.ourplan.documents.paper.TaggedPdf;

/** Every kind of document is a PDF/UA-1 with its words and its fonts inside. */
class PaperTest {

    private static final Paper PAPER = new Paper(
            "Westmere Council", "How we decided", "Care Act 2014 s13(2)", "Test Person", "Test",
            List.of("1 Made Up Street", "Westmere"), 10001, LocalDate.of(2026, 11, 23), true);

    private final TaggedPdf pdfs = new TaggedPdf();

    @Test
    void anEasyReadDocumentHasAPictureAndWordsForEveryIdeaOnAtMostTwelvePages() throws Exception {
        var lines = new ArrayList<EasyRead.Line>();
        for (var picture : Picture.values()) {
            lines.add(new EasyRead.Line(picture, "This is about " + picture.seen() + ".", picture == Picture.HEART));
        }
        for (var line = lines.size(); line < EasyRead.MOST_LINES; line++) {
            lines.add(new EasyRead.Line(Picture.YES, "We will look at it again with you, and with anyone you want there."));
        }
        var html = html("documents/easyRead.jte", Map.of(
                "paper", PAPER,
                "easyRead", new EasyRead(List.of(
                        new EasyRead.Section("What happens", lines.subList(0, 10)),
                        new EasyRead.Section("More", lines.subList(10, lines.size()))))));
        var pdf = pdfs.of(html, PaperSize.ORDINARY);
        Files.write(Path.of("target/easy-read.pdf"), pdf);
        assertThat(Judge.complaints(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(12);
            assertThat(text(document)).contains("This is about a house.", "Page 1 of");
            assertFontsInside(document);
        }
    }

    static void assertFontsInside(PDDocument document) throws Exception {
        for (var page : document.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                var font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                assertThat(font.getName()).contains("Atkinson");
            }
        }
    }

    static String text(PDDocument document) throws Exception {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }

    static String html(String template, Map<String, Object> parts) {
        var output = new StringOutput();
        TemplateEngine.createPrecompiled(null, ContentType.Html, PaperTest.class.getClassLoader(), "org.ourplan.template")
                .render(template, parts, output);
        return output.toString();
    }
}
