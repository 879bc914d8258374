package org.ourplan.documents.copy;

import org.ourplan.documents.PaperSize;

/** The parts of a Word file that are the same for every page: what is in it, how it looks, how its lists are marked. */
final class WordParts {

    static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    static final String TYPES = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/xml"/>
            <Default Extension="png" ContentType="image/png"/>
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
            <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>
            <Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>
            <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
            </Types>
            """;

    static final String PACKAGE_LINKS = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
            <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>
            </Relationships>
            """;

    static final String NUMBERING = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:numbering xmlns:w="%s"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>%s%s%s</w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>
            """.formatted(MAIN, level(0), level(1), level(2));

    private WordParts() {}

    private static String level(int depth) {
        return """
                <w:lvl w:ilvl="%d"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/>\
                <w:pPr><w:ind w:left="%d" w:hanging="360"/></w:pPr></w:lvl>""".formatted(depth, 720 + 360 * depth);
    }

    /** The styles in this size: ordinary 12 point, large 20 point. */
    static String styles(PaperSize size) {
        var points = size == PaperSize.LARGE ? 40 : 24;
        return """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <w:styles xmlns:w="%s"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:eastAsia="Arial" w:hAnsi="Arial" w:cs="Arial"/>\
                <w:sz w:val="%2$d"/><w:szCs w:val="%2$d"/><w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>\
                <w:pPrDefault><w:pPr><w:spacing w:after="140" w:line="300" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
                <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
                <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>\
                <w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="60" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="60" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
                %3$s%4$s%5$s%6$s%7$s%8$s%9$s
                <w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>\
                <w:top w:val="single" w:sz="4" w:space="0" w:color="9FB3AB"/><w:left w:val="single" w:sz="4" w:space="0" w:color="9FB3AB"/>\
                <w:bottom w:val="single" w:sz="4" w:space="0" w:color="9FB3AB"/><w:right w:val="single" w:sz="4" w:space="0" w:color="9FB3AB"/>\
                <w:insideH w:val="single" w:sz="4" w:space="0" w:color="9FB3AB"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="9FB3AB"/>\
                </w:tblBorders></w:tblPr></w:style>
                </w:styles>
                """.formatted(
                        MAIN,
                        points,
                        heading(1, points * 8 / 5),
                        heading(2, points * 5 / 4),
                        heading(3, points),
                        style("ListBullet", "List Bullet", "<w:spacing w:after=\"60\"/>", ""),
                        style(
                                "Theirs",
                                "Their own words",
                                "<w:pBdr><w:left w:val=\"single\" w:sz=\"24\" w:space=\"8\" w:color=\"4D9A7C\"/></w:pBdr>",
                                sized(points + 3)),
                        style("Small", "Small", "", sized(size == PaperSize.LARGE ? 36 : 22)),
                        style(
                                "Write",
                                "Room to write",
                                "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"3C4A46\"/>"
                                        + "<w:between w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"3C4A46\"/></w:pBdr>"
                                        + "<w:spacing w:before=\"200\" w:after=\"0\"/>",
                                ""));
    }

    private static String heading(int level, int points) {
        return """
                <w:style w:type="paragraph" w:styleId="Heading%1$d"><w:name w:val="heading %1$d"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>\
                <w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="280" w:after="100"/><w:outlineLvl w:val="%2$d"/></w:pPr>\
                <w:rPr><w:b/><w:bCs/><w:color w:val="14503C"/>%3$s</w:rPr></w:style>
                """.formatted(level, level - 1, sized(points));
    }

    private static String style(String id, String name, String paragraph, String run) {
        return """
                <w:style w:type="paragraph" w:customStyle="1" w:styleId="%s"><w:name w:val="%s"/><w:basedOn w:val="Normal"/><w:qFormat/>\
                <w:pPr>%s</w:pPr><w:rPr>%s</w:rPr></w:style>
                """.formatted(id, name, paragraph, run);
    }

    private static String sized(int points) {
        return "<w:sz w:val=\"%1$d\"/><w:szCs w:val=\"%1$d\"/>".formatted(points);
    }
}
