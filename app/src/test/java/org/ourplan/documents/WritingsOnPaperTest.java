package org.ourplan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ourplan.documents.paper.TaggedPdf;

/** Whatever somebody types stands on the paper, and can be read out of it again. */
class WritingsOnPaperTest {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en-GB" class="paper ordinary"><head><meta charset="utf-8"><title>My plan: Test Person</title>
            <meta name="description" content="A plan"><meta name="subject" content="A plan">
            <meta name="author" content="A Council &quot;with marks&quot;">
            <link rel="stylesheet" href="/assets/paper-2.css"></head>
            <body><main><h1>My plan</h1>%s</main></body></html>
            """;

    private final TaggedPdf pdfs = new TaggedPdf();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I feel 🙂 and ❤️ 🎉 🐈 with ☎️ ✅ ½ ✓",
                "مرحبا، أحب الحدائق",
                "I say مرحبا to her",
                "میں اپنی بہن سے ملنا چاہتی ہوں۔ ٹھیک ہے، بچے گھر پر ہیں",
                "שלום, אני גרה כאן",
                "আমি বাংলায় কথা বলি, কিন্তু শিক্ষা প্রয়োজন",
                "ਮੈਂ ਪੰਜਾਬੀ ਬੋਲਦਾ ਹਾਂ, ਸਿੱਖਿਆ",
                "मैं हिन्दी बोलता हूँ, क्षत्रिय स्थिति",
                "ગુજરાતી ક્ષેત્ર સ્થિતિ",
                "தமிழ் பேசுகிறேன் கொடு",
                "我想每个星期天见我的姐姐。日本語です。한국어",
                "አማርኛ ትግርኛ",
                "Zażółć gęślą jaźń, Українська, Română ș ț, Ελληνικά"
            })
    void theWordsAreOnThePaperInLettersOfItsOwnAndAValidatorHasNothingAgainstIt(String words) throws Exception {
        var pdf = pdfs.of(PAGE.formatted("<p class=\"theirs\">" + words + "</p>"), PaperSize.ORDINARY);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(alike(PaperTest.text(document))).contains(alike(words)).doesNotContain("\uFFFD", "#");
            PaperTest.assertFontsInside(document);
        }
        assertThat(pdf.length).isLessThan(60_000);
        assertThat(Judge.complaints(pdf)).isEmpty();
    }

    /** Two forms of the letter yeh look the same inside a word, and a PDF tells only what is drawn. */
    private static String alike(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC)
                .replace('\u06CC', '\u064A')
                .replace('\u0649', '\u064A')
                .replaceAll("\\s+", " ");
    }

    @Test
    void aLetterThatNoFontHasIsShownAsMissingAndStopsNothing() throws Exception {
        var pdf = pdfs.of(PAGE.formatted("<p>Old Gothic \uD800\uDF48 here</p>"), PaperSize.ORDINARY);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(PaperTest.text(document))
                    .contains("Old Gothic \uFFFD here", "A Council with marks", "Page 1 of 1");
        }
    }

    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void aPageOfEveryWritingTogetherIsStillValid(PaperSize size) throws Exception {
        var pdf = pdfs.of(
                PAGE.formatted(
                        "<h2>مرحبا 🙂</h2><table><tr><th scope=\"col\">اسم</th></tr><tr><td>হ্যাঁ আমি</td></tr></table>"
                                + "<ul><li>שלום</li><li>मैं हिन्दी</li></ul><p><b>我想 🎉 مرحبا</b></p>"),
                size);
        Files.write(Path.of("target/writings-" + size + ".pdf"), pdf);
        assertThat(Judge.complaints(pdf)).isEmpty();
    }

    @Test
    void nothingIsFetchedWhateverThePageNames() throws Exception {
        try (var elsewhere = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var address = "http://127.0.0.1:" + elsewhere.getLocalPort() + "/x";
            var pdf = pdfs.of(
                    PAGE.formatted(
                            "<p style=\"background-image: url(" + address + ")\">Words</p><img alt=\"a cat\" src=\""
                                    + address + "\"><link rel=\"stylesheet\" href=\"" + address + ".css\">"
                                    + "<style>@import url(" + address + "2.css);</style>"),
                    PaperSize.ORDINARY);
            elsewhere.setSoTimeout(200);
            org.junit.jupiter.api.Assertions.assertThrows(SocketTimeoutException.class, elsewhere::accept);
            try (var document = Loader.loadPDF(pdf)) {
                assertThat(PaperTest.text(document)).contains("Words");
            }
        }
    }
}
