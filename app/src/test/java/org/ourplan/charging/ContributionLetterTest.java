package org.ourplan.charging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourplan.documents.DocumentKind;
import org.ourplan.documents.Documents;
import org.ourplan.documents.EasyRead;
import org.ourplan.documents.Judge;
import org.ourplan.documents.PaperSize;
import org.ourplan.documents.store.PaperCopies;
import org.ourplan.people.People;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.SettableClock;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The letter about what somebody pays: first what, why, what next and what to do; then every step; tagged PDF. */
@OurplanTest
class ContributionLetterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Autowired
    People people;

    @Autowired
    Staff staff;

    @Autowired
    Documents documents;

    @Autowired
    PaperCopies papers;

    @LocalServerPort
    int port;

    @BeforeEach
    void aDayOfWhichTheFiguresAreKnown() {
        SettableClock.setTo(TODAY);
    }

    @AfterEach
    void timeGoesOn() {
        SettableClock.run();
    }

    @Test
    void itSaysWhatWhyWhatNextAndWhatToDoOnTheFirstPageAndEveryStepOnTheSecond() throws Exception {
        var ada = new AtTheMoney(people, staff, port, "Ada").begun().told(FinancialAssessmentPagesTest.atHome());
        ada.keptFrom(TODAY);
        var pdf = pdf(ada);
        Files.write(Path.of("target/contribution-letter.pdf"), pdf);
        assertThat(Judge.complaints(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            var first = new PDFTextStripper();
            first.setEndPage(1);
            assertThat(plain(first.getText(document)))
                    .contains(
                            "What we decided",
                            "You pay £78.75 a week towards your care.",
                            "Your income that counts is £338.70 a week.",
                            "We take off £18.50 a week for your home.",
                            "You keep £241.45 a week. The law says you must be left with this.",
                            "What happens next",
                            "What you can do if you think we are wrong",
                            "Page 1 of 2");
            var second = new PDFTextStripper();
            second.setStartPage(2);
            assertThat(plain(second.getText(document)))
                    .contains("How we worked it out", "State Pension", "£260.00", "section 17(6) of the Care Act 2014");
        }
    }

    @Test
    void aHomeInACareHomeSaysThatNobodyHasToSellNow() throws Exception {
        var ada = new AtTheMoney(people, staff, port, "Ada")
                .begun()
                .told(Answered.inACareHome(2, 2)
                        .ticked("income", "STATE_PENSION")
                        .with("income/STATE_PENSION", "amount", "250.00")
                        .ticked("capital", "SAVINGS", "MAIN_HOME")
                        .with("capital/SAVINGS", "value", "9000")
                        .with("capital/MAIN_HOME", "value", "210000", "lives-there", "nobody", "since-before", "no")
                        .with("care", "cost", "900.00"));
        ada.keptFrom(TODAY);
        var pdf = pdf(ada);
        Files.write(Path.of("target/contribution-letter-care-home.pdf"), pdf);
        assertThat(Judge.complaints(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(2);
            assertThat(plain(new PDFTextStripper().getText(document)))
                    .contains(
                            "You pay the full cost of your care. That is £900.00 a week.",
                            "Your savings and property that count are £198,000.00.",
                            "You do not have to sell your home now. We offer you a deferred payment agreement");
        }
    }

    @Test
    void itIsKeptWhenItIsGivenAndThePersonReadsTheSameLetter() {
        var ada = new AtTheMoney(people, staff, port, "Ada").begun().told(FinancialAssessmentPagesTest.atHome());
        ada.keptFrom(TODAY);
        var send = ada.link() + "/letter/send?version=1";
        var wrong = ada.as(ada.officer).submit(send, send, "on-day", "32");
        assertThat(wrong.page().text()).contains("Enter the day it was given", "Choose how it was given.");
        var sent = ada.as(ada.officer).submit(send, send, "how", "by post");
        assertThat(sent.page().text()).contains("The letter is kept");
        var documents = ada.as(ada.self).get("/me/documents").page();
        assertThat(documents.text()).contains("What you pay towards your care");
        var letter = documents.select("a[href^=/me/documents/]").attr("href");
        assertThat(ada.as(ada.self).get(letter).page().text()).contains("You pay £78.75 a week towards your care.");
    }

    @Test
    void inEasyReadItSaysTheSameInShortLinesAndPlainWords() throws Exception {
        var ada = new AtTheMoney(people, staff, port, "Ada").begun().told(FinancialAssessmentPagesTest.atHome());
        ada.keptFrom(TODAY);
        assertThat(ada.as(ada.officer)
                        .get(ada.link() + "/letter/easy-read")
                        .page()
                        .text())
                .contains("Go back. This letter is not sent yet.");
        var send = ada.link() + "/letter/send?version=1";
        ada.as(ada.officer).submit(send, send, "how", "by post", "format", "Easy Read");
        var made = documents.of(ada.person).stream()
                .filter(one -> one.kind() == DocumentKind.CONTRIBUTION_LETTER_EASY_READ)
                .findFirst()
                .orElseThrow();
        assertThat(made.given()).hasSize(1);
        var lines = ada.as(ada.self)
                .get("/me/documents/" + made.id())
                .page()
                .select(".idea .words")
                .eachText();
        assertThat(lines)
                .contains(
                        "I pay £78.75 a week.",
                        "This is from 1 June 2026.",
                        "My money that counts is £338.70 a week.",
                        "They take off £18.50 a week for my home.",
                        "I keep £241.45 a week. That is the law.",
                        "I do not pay before the bill comes.");
        inEasyRead(lines);
        var pdf = papers.of(ada.person, made.id(), PaperSize.ORDINARY).orElseThrow();
        Files.write(Path.of("target/contribution-easy-read.pdf"), pdf);
        assertThat(Judge.complaints(pdf)).isEmpty();
    }

    @Test
    void inEasyReadAHomeNeedNotBeSoldAndNobodyPaysWhileNobodyKnows() {
        var resident = new AtTheMoney(people, staff, port, "Ada")
                .begun()
                .told(Answered.inACareHome(2, 2)
                        .ticked("income", "STATE_PENSION")
                        .with("income/STATE_PENSION", "amount", "250.00")
                        .ticked("capital", "SAVINGS", "MAIN_HOME")
                        .with("capital/SAVINGS", "value", "9000")
                        .with("capital/MAIN_HOME", "value", "210000", "lives-there", "nobody", "since-before", "no")
                        .with("care", "cost", "900.00"));
        resident.keptFrom(TODAY);
        var lines = easyRead(resident);
        assertThat(lines)
                .contains(
                        "I pay all that my care costs.",
                        "I pay £900.00 a week.",
                        "My savings and what I own come to £198,000.00.",
                        "I do not have to sell my home now.");
        inEasyRead(lines);
    }

    private List<String> easyRead(AtTheMoney at) {
        return at.as(at.officer)
                .get(at.link() + "/letter/easy-read")
                .page()
                .select(".idea .words")
                .eachText();
    }

    /** One idea to a line, and none of the hard words of charging. */
    private static void inEasyRead(List<String> lines) {
        assertThat(lines).hasSizeLessThanOrEqualTo(EasyRead.MOST_LINES);
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.split("\\s+")).hasSizeLessThanOrEqualTo(12);
            assertThat(line.toLowerCase(Locale.UK))
                    .doesNotContainPattern(
                            "contribution|assessment|financial|disregard|capital|tariff|deferred|guarantee"
                                    + "|income|expenditure|regulation|section|eligib|property|towards|agreement");
        });
    }

    private byte[] pdf(AtTheMoney at) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + at.link() + "/letter.pdf"))
                                .header("Cookie", "signed_in=" + at.officer.secret())
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
