package org.ourplan.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.assessment.AssessmentKind;
import org.ourplan.documents.Judge;
import org.ourplan.documents.PaperSize;
import org.ourplan.law.eligibility.AdultFacts;
import org.ourplan.law.eligibility.OutcomeAnswer;
import org.ourplan.law.eligibility.Significance;
import org.ourplan.law.eligibility.WellbeingEffect;
import org.ourplan.law.outcome.AdultOutcome;
import org.ourplan.law.outcome.AdultUnable;
import org.ourplan.law.wellbeing.WellbeingArea;

/** The letter as the person reads it: to them, on two pages, and in Easy Read. */
class LetterTest extends EligibilityJourney {

    private static AdultFacts four() {
        var facts = unable();
        for (var outcome : AdultOutcome.values()) {
            if (outcome.ordinal() < 4) {
                facts = facts.withAnswer(
                        outcome,
                        OutcomeAnswer.unable(
                                AdultUnable.values()[outcome.ordinal() % 4],
                                "I cannot see whether the gas is lit, and I cannot hold a pan of anything hot"));
            }
        }
        return facts.withHelpedByCarer(java.util.Set.of(AdultOutcome.NUTRITION, AdultOutcome.TOILET));
    }

    @Test
    @Tag("ELIG-ADULT-11")
    void itFitsTwoPagesAndSaysNoSentenceTwice() throws Exception {
        var made = givenLetter(four());
        var letter = documents.about(person, made.id()).getFirst().id();
        try (var pdf =
                Loader.loadPDF(papers.of(person, letter, PaperSize.ORDINARY).orElseThrow())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
        }
        var words = words(letter);
        for (var once : new String[] {
            "Someone helps you now with",
            "You cannot do this without help:",
            "it takes you much longer than most people:"
        }) {
            assertThat(words).containsOnlyOnce(once);
        }
        assertThat(words)
                .contains("Dear Fay", "“I cannot see whether the gas is lit", "What happens next")
                .contains("Ask us to look again", "Ombudsman")
                .containsPattern("01632.{1,6}960.{1,6}100")
                .doesNotContainPattern("\\b(She|she|He|he)\\b");
    }

    @Test
    void adviceOfAnyLengthFlowsOn() throws Exception {
        determine(page(assess(unable(AdultOutcome.NUTRITION))));
        var made = determinations.latest(person, AssessmentKind.NEEDS).orElseThrow();
        advise(made, "Come to the club. ".repeat(400) + made.id(), "Walk a little. ".repeat(300));
        browser().submit(page(made.assessment()), link(made) + "/letter");
        var letter = documents.about(person, made.id()).getFirst().id();
        var pdf = papers.of(person, letter, PaperSize.ORDINARY).orElseThrow();
        assertThat(Judge.complaints(pdf)).isEmpty();
        try (var pages = Loader.loadPDF(pdf)) {
            assertThat(pages.getNumberOfPages()).isGreaterThan(4);
        }
    }

    @Test
    @Tag("ELIG-ADULT-11")
    void wordsThatSpeakAboutThemArePutToThemBeforeTheLetterIsMade() {
        var facts = unable(AdultOutcome.NUTRITION, AdultOutcome.TOILET)
                .withWellbeing(new WellbeingEffect(
                        Significance.SIGNIFICANT, java.util.Set.of(WellbeingArea.HEALTH), "She has lost a stone"));
        var page = page(assess(facts));
        determine(page);
        var made = determinations.latest(person, AssessmentKind.NEEDS).orElseThrow();
        assertThat(browser().post(page, link(made) + "/letter", Map.of()).status())
                .isEqualTo(409);
        assertThat(documents.about(person, made.id())).isEmpty();
        var shown = browser().get(page).page();
        assertThat(shown.select("form[action$=/letter]")).isEmpty();
        assertThat(shown.select("a[href$=/letter/words]").text()).isEqualTo("Put the words to Fay");

        var form = link(made) + "/letter/words";
        assertThat(browser().get(form).page().text()).contains("This seems to speak about Fay, not to them");
        assertThat(browser().submit(form, form, "why", " ").page().title()).startsWith("Error: ");
        browser().submit(form, form, "why", "You have lost a stone");
        browser().submit(page, link(made) + "/letter");
        assertThat(words(documents.about(person, made.id()).getFirst().id()))
                .contains("You have lost a stone.")
                .doesNotContain("She has lost");
    }

    @Test
    @Tag("ELIG-ADULT-11")
    void inEasyReadItSaysOneIdeaToALineAndGivingItGivesTheWrittenRecord() throws Exception {
        var page = page(assess(four()));
        determine(page);
        var made = determinations.latest(person, AssessmentKind.NEEDS).orElseThrow();
        assertThat(browser().get(link(made) + "/letter/easy-read").page().text())
                .contains("Go back. This letter is not made yet.");
        assertThat(browser()
                        .post(page, link(made) + "/letter/easy-read", Map.of())
                        .page()
                        .text())
                .contains("Make the letter first");
        browser().submit(page, link(made) + "/letter");
        browser().submit(page, link(made) + "/letter/easy-read");
        var letter = documents.about(person, made.id()).getFirst();
        assertThat(letter.title()).isEqualTo("Our decision about your needs: Easy Read");
        var lines = Jsoup.parse(words(letter.id())).select(".idea .words").eachText();
        assertThat(lines)
                .contains(
                        "Your needs meet the rules for care and support.",
                        "Eating and drinking well.",
                        "Ask us to look at it again.",
                        "You can call us on 01632 960 100.")
                .allSatisfy(line -> assertThat(line.split("\\s+")).hasSizeLessThanOrEqualTo(15));
        assertThat(Judge.complaints(
                        papers.of(person, letter.id(), PaperSize.ORDINARY).orElseThrow()))
                .isEmpty();
        give(letter.id(), "how", "in hand");
        assertThat(determinations.find(person, made.id()).orElseThrow().letterGiven())
                .isTrue();
    }

    @Test
    void whereNothingIsEligibleTheEasyReadHoldsTheAdvice() {
        determine(page(assess(unable(AdultOutcome.NUTRITION))));
        var made = determinations.latest(person, AssessmentKind.NEEDS).orElseThrow();
        advise(made, "The lunch club meets on Tuesdays. " + made.id(), "Walk to the shop. " + "Often. ".repeat(60));
        browser().submit(page(made.assessment()), link(made) + "/letter");
        browser().submit(page(made.assessment()), link(made) + "/letter/easy-read");
        var lines = Jsoup.parse(
                        words(documents.about(person, made.id()).getFirst().id()))
                .select(".idea .words")
                .eachText();
        assertThat(lines)
                .contains(
                        "Your needs do not meet the rules for care and support.",
                        "The lunch club meets on Tuesdays.",
                        "The rest is in our letter to you.")
                .hasSizeLessThanOrEqualTo(60);
    }

    private String words(UUID document) {
        return new String(pages.page(person, document).orElseThrow(), StandardCharsets.UTF_8);
    }
}
