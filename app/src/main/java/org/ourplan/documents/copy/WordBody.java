package org.ourplan.documents.copy;

import java.text.Bidi;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.ourplan.documents.Picture;

/** The words of a Word file, block by block. */
final class WordBody {

    /** A picture is 2.2 centimetres across, in the units of drawings. */
    private static final String ACROSS = "792000";

    private final XMLStreamWriter xml;
    private final List<Picture> pictures;
    private int drawn;

    WordBody(XMLStreamWriter xml, List<Picture> pictures) {
        this.xml = xml;
        this.pictures = pictures;
    }

    void write(List<Block> blocks) throws XMLStreamException {
        xml.writeStartElement("w:document");
        xml.writeAttribute("xmlns:w", WordParts.MAIN);
        xml.writeAttribute("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
        xml.writeAttribute("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing");
        xml.writeAttribute("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main");
        xml.writeAttribute("xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture");
        xml.writeStartElement("w:body");
        for (var block : blocks) {
            write(block);
        }
        xml.writeStartElement("w:sectPr");
        empty("w:pgSz", "w:w", "11906", "w:h", "16838");
        empty(
                "w:pgMar",
                "w:top",
                "1134",
                "w:right",
                "1134",
                "w:bottom",
                "1134",
                "w:left",
                "1134",
                "w:header",
                "567",
                "w:footer",
                "567",
                "w:gutter",
                "0");
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void write(Block block) throws XMLStreamException {
        switch (block) {
            case Block.Heading heading -> paragraph("Heading" + Math.min(heading.level(), 3), heading.words());
            case Block.Words words ->
                paragraph(
                        switch (words.manner()) {
                            case THEIRS -> "Theirs";
                            case SMALL -> "Small";
                            case PLAIN -> "Normal";
                        },
                        -1,
                        words.runs());
            case Block.Item item -> item(item);
            case Block.Idea idea -> idea(idea);
            case Block.Table table -> table(table);
            case Block.ToWrite room -> {
                for (var line = 0; line < room.lines(); line++) {
                    paragraph("Write", "");
                }
            }
        }
    }

    private void item(Block.Item item) throws XMLStreamException {
        if (item.mark().isEmpty()) {
            paragraph("ListBullet", Math.min(item.depth(), 2), item.runs());
        } else {
            paragraph("Normal", item.mark() + " " + Block.words(item.runs()));
        }
    }

    private void paragraph(String style, String words) throws XMLStreamException {
        paragraph(style, -1, List.of(new Block.Run(words, false)));
    }

    /** A paragraph; with a mark before it where it is in a list, at this depth. */
    private void paragraph(String style, int depth, List<Block.Run> runs) throws XMLStreamException {
        var words = Block.words(runs);
        var fromRight = !words.isEmpty() && !new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        xml.writeStartElement("w:p");
        xml.writeStartElement("w:pPr");
        empty("w:pStyle", "w:val", style);
        if (depth >= 0) {
            xml.writeStartElement("w:numPr");
            empty("w:ilvl", "w:val", String.valueOf(depth));
            empty("w:numId", "w:val", "1");
            xml.writeEndElement();
        }
        if (fromRight) {
            xml.writeEmptyElement("w:bidi");
        }
        xml.writeEndElement();
        for (var run : runs) {
            run(run, fromRight);
        }
        xml.writeEndElement();
    }

    private void run(Block.Run run, boolean fromRight) throws XMLStreamException {
        xml.writeStartElement("w:r");
        xml.writeStartElement("w:rPr");
        if (run.bold()) {
            xml.writeEmptyElement("w:b");
            xml.writeEmptyElement("w:bCs");
        }
        if (fromRight) {
            xml.writeEmptyElement("w:rtl");
        }
        xml.writeEndElement();
        var first = true;
        for (var line : readable(run.words()).split("\n", -1)) {
            if (!first) {
                xml.writeEmptyElement("w:br");
            }
            first = false;
            xml.writeStartElement("w:t");
            xml.writeAttribute("xml:space", "preserve");
            xml.writeCharacters(line);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void idea(Block.Idea idea) throws XMLStreamException {
        var picture = idea.picture();
        if (picture != null) {
            xml.writeStartElement("w:p");
            xml.writeStartElement("w:pPr");
            xml.writeEmptyElement("w:keepNext");
            xml.writeEndElement();
            xml.writeStartElement("w:r");
            drawing(picture);
            xml.writeEndElement();
            xml.writeEndElement();
        }
        paragraph(idea.theirs() ? "Theirs" : "Normal", idea.words());
    }

    private void drawing(Picture picture) throws XMLStreamException {
        drawn++;
        xml.writeStartElement("w:drawing");
        start("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        empty("wp:extent", "cx", ACROSS, "cy", ACROSS);
        empty("wp:docPr", "id", String.valueOf(drawn), "name", "Picture " + drawn, "descr", picture.seen());
        start("a:graphic");
        start("a:graphicData", "uri", "http://schemas.openxmlformats.org/drawingml/2006/picture");
        start("pic:pic");
        start("pic:nvPicPr");
        empty("pic:cNvPr", "id", String.valueOf(pictures.indexOf(picture) + 1), "name", picture.name() + ".png");
        empty("pic:cNvPicPr");
        xml.writeEndElement();
        start("pic:blipFill");
        empty("a:blip", "r:embed", "r" + picture.name());
        start("a:stretch");
        empty("a:fillRect");
        xml.writeEndElement();
        xml.writeEndElement();
        start("pic:spPr");
        start("a:xfrm");
        empty("a:off", "x", "0", "y", "0");
        empty("a:ext", "cx", ACROSS, "cy", ACROSS);
        xml.writeEndElement();
        start("a:prstGeom", "prst", "rect");
        empty("a:avLst");
        for (var open = 0; open < 7; open++) {
            xml.writeEndElement();
        }
    }

    private void table(Block.Table table) throws XMLStreamException {
        var columns = Math.max(
                table.heads().size(),
                table.rows().stream().mapToInt(List::size).max().orElse(1));
        if (!table.caption().isEmpty()) {
            paragraph("Heading3", table.caption());
        }
        start("w:tbl");
        start("w:tblPr");
        empty("w:tblStyle", "w:val", "TableGrid");
        empty("w:tblW", "w:w", "5000", "w:type", "pct");
        empty("w:tblLook", "w:val", "0020", "w:firstRow", "1");
        xml.writeEndElement();
        start("w:tblGrid");
        for (var column = 0; column < columns; column++) {
            empty("w:gridCol", "w:w", String.valueOf(9638 / columns));
        }
        xml.writeEndElement();
        if (!table.heads().isEmpty()) {
            row(table.heads(), columns, true);
        }
        for (var row : table.rows()) {
            row(row, columns, false);
        }
        xml.writeEndElement();
        paragraph("Normal", "");
    }

    /** A row; one of the heads stands again on each page. A row of one cell is a heading across all of them. */
    private void row(List<String> cells, int columns, boolean head) throws XMLStreamException {
        start("w:tr");
        start("w:trPr");
        xml.writeEmptyElement("w:cantSplit");
        if (head) {
            xml.writeEmptyElement("w:tblHeader");
        }
        xml.writeEndElement();
        var across = cells.size() == 1 && columns > 1;
        for (var cell : cells) {
            start("w:tc");
            start("w:tcPr");
            empty("w:tcW", "w:w", String.valueOf(9638 / columns), "w:type", "dxa");
            if (across) {
                empty("w:gridSpan", "w:val", String.valueOf(columns));
            }
            xml.writeEndElement();
            paragraph("Normal", -1, List.of(new Block.Run(cell, head || across)));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void start(String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        attributes(attributes);
    }

    private void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        attributes(attributes);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (var at = 0; at < attributes.length; at += 2) {
            xml.writeAttribute(attributes[at], attributes[at + 1]);
        }
    }

    /** Without the signs that XML cannot hold. */
    static String readable(String words) {
        return words.codePoints()
                .filter(sign -> sign == '\n'
                        || sign == '\t'
                        || (sign >= 0x20 && sign < 0xD800)
                        || (sign >= 0xE000 && sign < 0xFFFE)
                        || sign > 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
