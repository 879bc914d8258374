package org.ourplan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.assessment.AssessmentKind;
import org.ourplan.documents.paper.TaggedPdf;
import org.ourplan.eligibility.decide.LetterWords;
import org.ourplan.eligibility.decide.Reasons;
import org.ourplan.eligibility.decide.WhatFollows.After;
import org.ourplan.eligibility.decide.WhatFollows.HomeCouncil;
import org.ourplan.eligibility.store.Determined;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.eligibility.AdultFacts;
import org.ourplan.law.eligibility.Eligibility;
import org.ourplan.law.eligibility.Fluctuation;
import org.ourplan.law.eligibility.OutcomeAnswer;
import org.ourplan.law.eligibility.Significance;
import org.ourplan.law.eligibility.WellbeingEffect;
import org.ourplan.law.outcome.AdultOutcome;
import org.ourplan.law.outcome.AdultUnable;
import org.ourplan.law.wellbeing.WellbeingArea;
import org.ourplan.platform.Council;
import org.ourplan.platform.PersonId;

/** Every kind of document is a PDF/UA-1 with its words and its fonts inside. */
class PaperTest {

    private static final Paper PAPER = new Paper(
            Council.DEMONSTRATION,
            "How we decided",
            "Care Act 2014 s13(2)",
            "Test Person",
            "Test",
            List.of("1 Made Up Street", "Westmere"),
            10001,
            LocalDate.of(2026, 11, 23),
            true);

    private final TaggedPdf pdfs = new TaggedPdf();

    @Test
    void anEasyReadDocumentHasAPictureAndWordsForEveryIdeaOnAtMostTwelvePages() throws Exception {
        var lines = new ArrayList<EasyRead.Line>();
        for (var picture : Picture.values()) {
            lines.add(new EasyRead.Line(picture, "This is about " + picture.seen() + ".", picture == Picture.HEART));
        }
        for (var line = lines.size(); line < EasyRead.MOST_LINES; line++) {
            lines.add(new EasyRead.Line(
                    Picture.YES, "We will look at it again with you, and with anyone you want there."));
        }
        var html = html(
                "documents/easyRead.jte",
                Map.of(
                        "paper",
                        PAPER,
                        "easyRead",
                        new EasyRead(List.of(
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

    @Test
    void aLetterFitsOnTwoPagesAndItsFirstPageSaysWhatWhyWhatNextAndWhatToDo() throws Exception {
        var pdf = pdfs.of(letter(), PaperSize.ORDINARY);
        Files.write(Path.of("target/letter.pdf"), pdf);
        assertThat(Judge.complaints(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            var first = new PDFTextStripper();
            first.setEndPage(1);
            assertThat(first.getText(document))
                    .contains("What we decided", "Why", "What happens next", "What you can do", "Page 1 of 2");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("How we decided: Test Person");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(document.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle())
                    .isEqualTo("How we decided");
            assertFontsInside(document);
        }
    }

    @Test
    @Tag("INFO-4")
    void theSameLetterInLargePrintIsSetInTwentyPointWithTheSameWords() throws Exception {
        var pdf = pdfs.of(letter(), PaperSize.LARGE);
        Files.write(Path.of("target/letter-large.pdf"), pdf);
        assertThat(Judge.complaints(pdf)).isEmpty();
        var sizes = new TreeMap<Integer, Integer>();
        try (var document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    sizes.merge(Math.round(text.getFontSizeInPt()), 1, Integer::sum);
                    super.processTextPosition(text);
                }
            }.getText(document);
            assertThat(text(document)).contains("You cannot do this without help:", "Using the toilet.");
            assertFontsInside(document);
        }
        var most = sizes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        assertThat(most).isEqualTo(20);
    }

    @Test
    void aLongPlanHasACoverPageNumbersAndBookmarksAndHoldsWhateverSomebodyTyped() throws Exception {
        var pdf = pdfs.of(longPlan(), PaperSize.ORDINARY);
        Files.write(Path.of("target/plan.pdf"), pdf);
        assertThat(Judge.complaints(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(5);
            assertThat(text(document))
                    .contains("Page 2 of " + document.getNumberOfPages(), "<script>alert(1)</script>", "Łukasz Ψ Жук");
            assertFontsInside(document);
        }
    }

    private static String letter() {
        var facts = AdultFacts.notYetAnswered()
                .withImpairment(Answer.YES, "You have arthritis in both hands, and you had a stroke in March")
                .withResponsibleForChild(Answer.NO)
                .withAllAble()
                .withHelpedByCarer(Set.of(AdultOutcome.TOILET))
                .withFluctuation(Fluctuation.over("three months"))
                .withWellbeing(WellbeingEffect.of(
                        Significance.SIGNIFICANT,
                        WellbeingArea.DIGNITY,
                        WellbeingArea.HEALTH,
                        WellbeingArea.RELATIONSHIPS));
        for (var outcome : List.of(
                AdultOutcome.NUTRITION,
                AdultOutcome.PERSONAL_HYGIENE,
                AdultOutcome.TOILET,
                AdultOutcome.CLOTHING,
                AdultOutcome.HOME_SAFETY)) {
            facts = facts.withAnswer(
                    outcome,
                    OutcomeAnswer.unable(AdultUnable.NOT_WITHOUT_HELP, "You told us your sister helps you with this"));
        }
        var result = Eligibility.determine(facts);
        var person = PersonId.next();
        var day = LocalDate.of(2026, 11, 20);
        var made = new Determined(
                person.value(),
                person.value(),
                person,
                AssessmentKind.NEEDS,
                1,
                0,
                null,
                "",
                day,
                day,
                Instant.parse("2026-11-20T10:00:00Z"),
                "Wendy Worker",
                result,
                Set.of("A1"),
                List.of(),
                new After(
                        false,
                        result,
                        null,
                        "",
                        "",
                        "",
                        "not-asked",
                        "unknown",
                        "",
                        "",
                        null,
                        LetterWords.asAssessed(),
                        HomeCouncil.notTold()),
                "");
        var reasons = Reasons.of(facts, result, LetterWords.asAssessed());
        return html(
                "eligibility/letter.jte",
                Map.of("paper", PAPER, "made", made, "reasons", reasons, "worker", "Wendy Worker"));
    }

    /** A page with a cover, many parts, a long table and words as people type them. */
    private static String longPlan() {
        var plan = Jsoup.parse(letter());
        plan.selectFirst("header").attr("class", "cover");
        var main = plan.selectFirst("main").empty();
        for (var part = 1; part <= 12; part++) {
            main.appendElement("h2").text("What I want, part " + part);
            main.appendElement("p")
                    .addClass("theirs")
                    .text("I want to see my sister on Sundays. <script>alert(1)</script> "
                            + "Quite a lot of words follow here. ".repeat(12));
            main.appendElement("p").text("The council wrote this part. ".repeat(15));
            var table = main.appendElement("table");
            table.appendElement("caption").text("Who does what");
            var head = table.appendElement("thead").appendElement("tr");
            head.appendElement("th").attr("scope", "col").text("What");
            head.appendElement("th").attr("scope", "col").text("Who");
            for (var row = 1; row <= 4; row++) {
                var line = table.appendElement("tr");
                line.appendElement("td").text("Swimming on Mondays " + row);
                line.appendElement("td").text("Łukasz Ψ Жук, a friend 🙂 \u0645\u0631\u062d\u0628\u0627");
            }
        }
        return plan.outerHtml();
    }

    static void assertFontsInside(PDDocument document) throws Exception {
        for (var page : document.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                var font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                assertThat(font.getName()).containsAnyOf("Atkinson", "DejaVu", "Noto", "Droid");
            }
        }
    }

    static String text(PDDocument document) throws Exception {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }

    static String html(String template, Map<String, Object> parts) {
        var output = new StringOutput();
        TemplateEngine.createPrecompiled(
                        null, ContentType.Html, PaperTest.class.getClassLoader(), "org.ourplan.template")
                .render(template, parts, output);
        return output.toString();
    }
}
