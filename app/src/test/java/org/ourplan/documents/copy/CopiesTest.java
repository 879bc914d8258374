package org.ourplan.documents.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.documents.EveryForm;
import org.ourplan.documents.PaperSize;

/** One page, and what each copy that is no print makes of it. */
class CopiesTest {

    private static final String PAGE = """
            <!DOCTYPE html><html lang="en-GB"><head><title>My letter: Test Person</title><meta name="author" content="A &amp; B Council"></head><body>
            <nav class="screen-bar"><a href="/x">A bar</a></nav>
            <header><p class="council">A &amp; B Council</p><svg aria-label="Hills"></svg><h1>My letter</h1></header>
            <nav class="contents"><h2>What is inside</h2></nav>
            <main><p>Dear Test,</p><h2>What we decided</h2><p>You pay <strong>£28.00</strong> a week.</p>
            <ul><li><strong>Ask us.</strong> It is free.</li><li>Complain <ul><li>by phone</li></ul></li></ul>
            <p class="theirs">I like tea.
            And the sea.</p><p>مرحبا</p>
            <h2>The sums</h2><table><caption>Each week</caption><thead><tr><th scope="col">What</th><th scope="col">Pounds</th></tr></thead>
            <tbody><tr><th colspan="2">Income</th></tr><tr><td>Pension<br>of the state</td><td>£230.25</td></tr></tbody></table>
            <div class="write" data-lines="2"><div></div><div></div></div>
            <div class="idea"><div class="picture"><svg aria-label="a house"></svg></div><div class="words"><p>I live at home.</p></div></div>
            </main></body></html>
            """;

    @Test
    @Tag("INFO-4")
    void plainTextHasEveryWordInOrderAndSaysWhatEachCellHolds() {
        assertThat(PlainText.of(PageReader.read(PAGE)).replace("\r\n", "\n")).isEqualTo("""
                A & B Council

                My letter

                Dear Test,


                Part 1 of 2: What we decided

                You pay £28.00 a week.

                - Ask us. It is free.
                - Complain
                  - by phone

                I like tea.
                And the sea.

                مرحبا


                Part 2 of 2: The sums

                Each week

                Income

                What: Pension, of the state
                Pounds: £230.25

                (Write here.)

                I live at home.
                """);
    }

    @Test
    @Tag("INFO-4")
    void anAudioScriptAnnouncesItsPartsCountsItsListsAndTellsATableRowByRow() {
        var script = AudioScript.of(PageReader.read(PAGE)).replace("\r\n", "\n");
        assertThat(script)
                .startsWith("This is: My letter. It comes from A and B Council. It has two parts.")
                .contains(
                        "Part one of two. What we decided.",
                        "You pay twenty-eight pounds a week.",
                        "A list of two.",
                        "Each week. There is one thing here.",
                        "Now: Income.",
                        "What: Pension, of the state. Pounds: two hundred and thirty pounds and twenty-five pence.",
                        "Here is room to write.")
                .endsWith("That is the end of: My letter.\n");
    }

    @Test
    @Tag("INFO-4")
    void aWordFileHasHeadingsListsATableWithAHeadItsLanguageItsTitleAndItsPicture() throws Exception {
        var file = WordFile.of(PageReader.read(PAGE), PaperSize.LARGE);
        Files.write(Path.of("target/copy.docx"), file);
        assertThat(file).isEqualTo(WordFile.of(PageReader.read(PAGE), PaperSize.LARGE));
        var parts = EveryForm.entries(new ByteArrayInputStream(file));
        var document = parts.get("word/document.xml");
        assertThat(document.select("w|p:has(w|pStyle[w:val=Heading2])").eachText())
                .containsExactly("What we decided", "The sums");
        assertThat(document.select("w|p:has(w|numPr)").eachText())
                .containsExactly("Ask us. It is free.", "Complain", "by phone");
        assertThat(document.select("w|tr:has(w|tblHeader) w|tc").eachText()).containsExactly("What", "Pounds");
        assertThat(document.select("w|p:has(w|bidi)").eachText()).containsExactly("مرحبا");
        assertThat(document.select("wp|docPr").attr("descr")).isEqualTo("a house");
        assertThat(document.select("w|p:has(w|pStyle[w:val=Write])")).hasSize(2);
        assertThat(parts.get("word/styles.xml").select("w|lang").attr("w:val")).isEqualTo("en-GB");
        assertThat(parts.get("word/styles.xml").select("w|rPrDefault w|sz").attr("w:val"))
                .as("half points: large print is 20 point")
                .isEqualTo("40");
        assertThat(parts.get("docProps/core.xml").select("dc|title").text()).isEqualTo("My letter: Test Person");
    }
}
