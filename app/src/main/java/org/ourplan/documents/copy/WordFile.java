package org.ourplan.documents.copy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.ourplan.documents.PaperSize;
import org.ourplan.documents.Picture;

/**
 * A page as a Word file (ECMA-376), to write in: real headings, lists and tables with a row of heads, in a named language, with
 * its title. The same page gives the same bytes.
 */
public final class WordFile {

    /** Nothing in a file tells when it was made: every entry bears the first day that such a file can. */
    private static final LocalDateTime NO_DAY = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String PICTURE_LINK =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";

    private WordFile() {}

    /** The file in this size: large is 20 point. */
    public static byte[] of(PageTree page, PaperSize size) {
        var pictures = pictures(page);
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            add(zip, "[Content_Types].xml", WordParts.TYPES);
            add(zip, "_rels/.rels", WordParts.PACKAGE_LINKS);
            add(zip, "docProps/core.xml", core(page));
            add(zip, "word/document.xml", document(page, pictures));
            add(zip, "word/styles.xml", WordParts.styles(size));
            add(zip, "word/numbering.xml", WordParts.NUMBERING);
            add(zip, "word/_rels/document.xml.rels", links(pictures));
            for (var picture : pictures) {
                add(zip, "word/media/" + picture.name() + ".png", DrawnPicture.png(picture));
            }
        } catch (IOException | XMLStreamException inMemory) {
            throw new IllegalStateException(inMemory);
        }
        return file.toByteArray();
    }

    private static List<Picture> pictures(PageTree page) {
        var pictures = new ArrayList<Picture>();
        for (var block : page.blocks()) {
            if (block instanceof Block.Idea idea && idea.picture() != null && !pictures.contains(idea.picture())) {
                pictures.add(idea.picture());
            }
        }
        return pictures;
    }

    private static void add(ZipOutputStream zip, String name, String xml) throws IOException {
        add(zip, name, xml.getBytes(StandardCharsets.UTF_8));
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_DAY);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static StringWriter begun() {
        var text = new StringWriter();
        text.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        return text;
    }

    private static String document(PageTree page, List<Picture> pictures) throws XMLStreamException {
        var text = begun();
        var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
        new WordBody(xml, pictures).write(page.blocks());
        xml.close();
        return text.toString();
    }

    private static String core(PageTree page) throws XMLStreamException {
        var text = begun();
        var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
        xml.writeStartElement("cp:coreProperties");
        xml.writeAttribute("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties");
        xml.writeAttribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
        for (var said : List.of(
                List.of("dc:title", page.about()),
                List.of("dc:creator", page.council()),
                List.of("dc:language", "en-GB"))) {
            xml.writeStartElement(said.getFirst());
            xml.writeCharacters(WordBody.readable(said.getLast()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.close();
        return text.toString();
    }

    private static String links(List<Picture> pictures) {
        var links = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="rStyles" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>
                <Relationship Id="rNumbering" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/>
                """);
        for (var picture : pictures) {
            links.append("<Relationship Id=\"r%1$s\" Type=\"%2$s\" Target=\"media/%1$s.png\"/>\n"
                    .formatted(picture.name(), PICTURE_LINK));
        }
        return links.append("</Relationships>\n").toString();
    }
}
