package org.ourplan.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.tables.Tables.DOCUMENT;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipInputStream;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.ourplan.documents.decide.BeforeEasyRead;
import org.ourplan.documents.decide.EasyWords;

/** Asks of kept documents that each is there in every form, with the same words. */
public final class EveryForm {

    private EveryForm() {}

    /** Looks at every document of this database, and gives their kinds. */
    public static Set<String> ofEveryDocument(DSLContext database) throws IOException {
        var kinds = new TreeSet<String>();
        for (var row : database.select(DOCUMENT.KIND, DOCUMENT.PAGE).from(DOCUMENT)) {
            kinds.add(row.value1());
            var page = new String(row.value2(), StandardCharsets.UTF_8);
            copies(row.value1(), page);
            if (DocumentKind.valueOf(row.value1()).easyRead()) {
                easyToRead(page);
            }
        }
        return kinds;
    }

    private static void copies(String kind, String page) throws IOException {
        var headings = Jsoup.parse(page).select("main h2").eachText();
        var plain = text(CopyForm.PLAIN_TEXT, page);
        var script = text(CopyForm.AUDIO_SCRIPT, page);
        var word = entries(new ByteArrayInputStream(body(CopyForm.WORD, page))).get("word/document.xml");
        assertThat(headings).as(kind).isNotEmpty().allSatisfy(heading -> {
            assertThat(plain).contains(": " + heading + "\r\n");
            assertThat(word.select("w|p:has(w|pStyle[w:val=Heading2])").eachText())
                    .contains(heading);
        });
        assertThat(script).as(kind).doesNotContainPattern("[0-9£%]").contains("Part one of", "That is the end of");
        assertThat(plain).as(kind).doesNotContain("<", "\u00A0", "null");
    }

    /** The council's own words: short lines, and no word that few people know. The person's own stay as they said them. */
    private static void easyToRead(String page) {
        var lines = Jsoup.parse(page).select(".idea .words p:not(.theirs)").eachText();
        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(
                        line -> assertThat(EasyWords.count(line)).as(line).isLessThanOrEqualTo(EasyWords.MOST_WORDS));
        assertThat(BeforeEasyRead.hardIn(lines)).isEmpty();
    }

    private static String text(CopyForm form, String page) {
        return new String(body(form, page), StandardCharsets.UTF_8);
    }

    private static byte[] body(CopyForm form, String page) {
        var body = form.answer(page, PaperSize.ORDINARY).getBody();
        assertThat(body).isNotNull();
        return body;
    }

    /** The parts of a Word file that are XML, each read. */
    public static Map<String, Document> entries(InputStream file) throws IOException {
        var parts = new LinkedHashMap<String, Document>();
        try (var zip = new ZipInputStream(file)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.getName().endsWith(".png")) {
                    var xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                    parts.put(entry.getName(), Jsoup.parse(xml, "", Parser.xmlParser()));
                    wellFormed(xml);
                }
            }
        }
        return parts;
    }

    private static void wellFormed(String xml) throws IOException {
        try {
            javax.xml.parsers.DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (javax.xml.parsers.ParserConfigurationException | org.xml.sax.SAXException wrong) {
            throw new AssertionError(wrong);
        }
    }
}
