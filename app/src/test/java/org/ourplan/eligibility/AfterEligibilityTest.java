package org.ourplan.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.assessment.AssessmentKind;
import org.ourplan.documents.DocumentKind;
import org.ourplan.law.eligibility.Significance;
import org.ourplan.law.eligibility.WellbeingEffect;
import org.ourplan.law.outcome.AdultOutcome;

class AfterEligibilityTest extends EligibilityJourney {

    @Test
    @Tag("ELIG-ADULT-12")
    @Tag("DUTY-1")
    void threeAnswersAreAskedAndTheDutyFollowsFromThem() {
        var made = givenLetter(unable(AdultOutcome.NUTRITION, AdultOutcome.TOILET));
        var shown = browser().submit(next(made), next(made), "residence", "");
        assertThat(shown.page().select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly("#what-could-be-done", "#wants-council", "#residence");
        assertThat(browser()
                        .get(next(made))
                        .page()
                        .select("input[name=residence][checked]")
                        .attr("value"))
                .isEqualTo("resident-here");
        browser()
                .submit(
                        next(made),
                        next(made),
                        "what-could-be-done",
                        "A grab rail, and meals with her sister.",
                        "wants-council",
                        "yes",
                        "residence",
                        "resident-here",
                        "charge",
                        "at-or-below");
        var now = determinations.find(person, made.id()).orElseThrow();
        assertThat(now.councilMustMeet())
                .startsWith("The council must meet these needs.")
                .contains("s18(2)");
        assertThat(now.wantsCouncilToMeetNeeds()).isEqualTo("yes");
        assertThat(now.settled()).isEqualTo("resident-here");
        assertThat(openTasks(made.id())).containsExactly("WORK_OUT_INDICATIVE_BUDGET");
        browser().submit(next(made), next(made), "residence", "elsewhere");
        assertThat(determinations.find(person, made.id()).orElseThrow().councilMustMeet())
                .startsWith("The council need not meet")
                .contains("s19(2)");
    }

    @Test
    @Tag("PREV-9")
    @Tag("ELIG-ADULT-13")
    void theLetterOfSomebodyNotEligibleHasBothPartsOfAdviceWrittenForThem() {
        var page = page(assess(unable(AdultOutcome.NUTRITION)));
        determine(page);
        var made = determinations.latest(person, AssessmentKind.NEEDS).orElseThrow();
        assertThat(browser().get(page).page().select("form[action=" + link(made) + "/letter]"))
                .isEmpty();
        assertThat(browser().post(page, link(made) + "/letter", Map.of()).status())
                .isEqualTo(409);
        var half = browser()
                .submit(link(made) + "/advice", link(made) + "/advice", "meet-or-reduce", "Try the café on Mill Lane.");
        assertThat(half.page().select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly("#prevent-or-delay");
        assertThat(half.page().select("textarea[name=meet-or-reduce]").text()).isEqualTo("Try the café on Mill Lane.");
        var mine = "Your sister said she would walk with you on Tuesdays " + made.id();
        advise(made, "Try the café on Mill Lane " + made.id(), mine);
        browser().submit(page, link(made) + "/letter");
        var letter = documents.about(person, made.id()).getFirst();
        assertThat(new String(pages.page(person, letter.id()).orElseThrow(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("do not meet the national rules", "Try the café on Mill Lane", mine);

        person = add("Gus", "resident-here");
        determine(page(assess(unable(AdultOutcome.NUTRITION))));
        var another = determinations.latest(person, AssessmentKind.NEEDS).orElseThrow();
        assertThat(advise(another, "Something of his own", mine).page().text())
                .contains("very words of another person’s letter");
        assertThat(advise(another, "The same twice", "The same twice").page().text())
                .contains("The two parts say the same");
    }

    @Test
    @Tag("ELIG-ADULT-14")
    @Tag("DUTY-4")
    void notEligibleStillOffersThePowerPreventionAndInformationEachWithItsReason() {
        var made = givenLetter(unable(AdultOutcome.NUTRITION));
        var shown = browser().get(page(made.assessment()));
        assertThat(shown.page().select("main a.govuk-button").eachAttr("href"))
                .containsExactly(offer(made, "power"), offer(made, "prevention"), offer(made, "information"));
        assertThat(shown.page().text()).contains("section 19(1)");
        var without = browser().submit(offer(made, "power"), offer(made, "power"), "why", "\u200b");
        assertThat(without.page().title()).startsWith("Error: ");
        assertThat(determinations.find(person, made.id()).orElseThrow().councilMustMeet())
                .isEmpty();
        browser().submit(offer(made, "power"), offer(made, "power"), "why", "One meal a day keeps her well at home.");
        assertThat(determinations.find(person, made.id()).orElseThrow().councilMustMeet())
                .contains("chooses", "s19(1)");
        var dutyAllTheSame = browser()
                .post(
                        offer(made, "power"),
                        next(made),
                        Map.of(),
                        "what-could-be-done",
                        "x",
                        "wants-council",
                        "yes",
                        "residence",
                        "resident-here");
        assertThat(dutyAllTheSame.page().text()).contains("there is no duty to decide on");
        assertThat(determinations.find(person, made.id()).orElseThrow().councilMustMeet())
                .contains("chooses", "s19(1)");
        browser().submit(offer(made, "information"), offer(made, "information"), "why", "The lunch club.");
        assertThat(browser()
                        .get(offer(made, "information"))
                        .page()
                        .select("textarea")
                        .text())
                .isEqualTo("The lunch club.");
    }

    @Test
    @Tag("DUTY-13")
    @Tag("S003-15")
    void needsThatAreNotMetAreExplainedInWriting() {
        var made = givenLetter(unable(AdultOutcome.NUTRITION, AdultOutcome.TOILET));
        var form = link(made) + "/not-meeting";
        assertThat(browser()
                        .submit(form, form, "meet-or-reduce", "x", "prevent-or-delay", "y")
                        .page()
                        .text())
                .contains("Say which needs the council will not meet, and why.");
        browser()
                .submit(
                        form,
                        form,
                        "why",
                        "Your son does the shopping and wants to go on.",
                        "meet-or-reduce",
                        "Shop online " + made.id(),
                        "prevent-or-delay",
                        "Walk a little " + made.id());
        assertThat(openTasks(made.id())).containsExactly("SEND_ADVICE");
        var page = page(made.assessment());
        assertThat(browser().get(page).page().text()).contains("Send written reasons for not meeting the needs.");
        browser().submit(page, form + "/letter");
        var letter = documents.about(person, made.id()).getFirst();
        assertThat(letter.kind()).isEqualTo(DocumentKind.ADVICE_LETTER);
        assertThat(new String(pages.page(person, letter.id()).orElseThrow(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("Your son does the shopping", "Shop online", "Walk a little", "section 24(2)");
        give(letter.id(), "how", "by post");
        assertThat(openTasks(made.id())).isEmpty();
        assertThat(browser().get(page).page().text()).doesNotContain("Send written reasons for not meeting the needs.");
    }

    @Test
    @Tag("ELIG-CARER-8")
    void forACarerTheHomeOfTheAdultTheyCareForCounts() {
        var adult = add("Ada", "elsewhere");
        var made = givenLetter(assessments.of(person, carer(), adult, "C6"), AssessmentKind.CARERS);
        assertThat(made.eligible()).isTrue();
        var form = browser().get(next(made));
        assertThat(form.page().text()).contains("Where does Ada Fictional ordinarily live?");
        assertThat(form.page().select("input[name=residence][checked]").attr("value"))
                .isEqualTo("elsewhere");
        browser().submit(next(made), next(made), "what-could-be-done", "A break on Thursdays.", "charge", "none");
        assertThat(determinations.find(person, made.id()).orElseThrow().councilMustMeet())
                .contains("that council has the duty", "s20(6)");
        browser().submit(next(made), next(made), "residence", "resident-here");
        assertThat(determinations.find(person, made.id()).orElseThrow().councilMustMeet())
                .contains("The council must meet these needs", "s20(1)");
    }

    @Test
    @Tag("ELIG-CARER-9")
    void aCarerWhoIsNotEligibleGetsReasonsAndBothPartsOfAdvice() {
        var page = page(
                assessments.of(person, carer().withWellbeing(WellbeingEffect.of(Significance.NOT_SIGNIFICANT)), null));
        determine(page);
        var made = determinations.latest(person, AssessmentKind.CARERS).orElseThrow();
        assertThat(browser().post(page, link(made) + "/letter", Map.of()).status())
                .isEqualTo(409);
        assertThat(browser().get(page).page().text())
                .contains("Write advice, for this person, on what can be done to meet");
        advise(made, "Rest when the sitter comes " + made.id(), "See the nurse " + made.id());
        browser().submit(page, link(made) + "/letter");
        var letter = documents.about(person, made.id());
        assertThat(letter).hasSize(1);
        assertThat(words(letter.getFirst().id()))
                .contains("Regulations 2015", "with danger to you or someone else")
                .doesNotContain("longer");
    }

    @Test
    @Tag("FIX-5")
    @Tag("FIX-1")
    @Tag("S003-11")
    @Tag("S003-36")
    @Tag("S003-37")
    void theLetterNamesTheRightsInTheirOrderAndNoAppealThatIsNotInForce() {
        var made = givenLetter(unable(AdultOutcome.NUTRITION, AdultOutcome.TOILET));
        var words = words(documents.about(person, made.id()).getFirst().id());
        assertThat(words)
                .containsSubsequence("Ask us to look again", "Complain", "Ombudsman", "independent advocate")
                .contains("(Eligibility Criteria) Regulations 2015", "takes you much longer than most people")
                .doesNotContainIgnoringCase("appeal")
                .doesNotContainIgnoringCase("tribunal");
    }

    @Test
    @Tag("ELIG-ADULT-14")
    void whereNothingIsEligibleTheNextStepIsWhatIsOpenAllTheSame() {
        var made = givenLetter(unable(AdultOutcome.NUTRITION));
        var shown = browser().get(next(made));
        assertThat(shown.path()).isEqualTo(page(made.assessment()));
        assertThat(shown.page().select("#other-help")).hasSize(1);
        assertThat(shown.page().text()).contains("No need was found eligible", "Not eligible does not mean no help");
        browser()
                .post(
                        page(made.assessment()),
                        next(made),
                        java.util.Map.of(),
                        "what-could-be-done",
                        "x",
                        "wants-council",
                        "yes",
                        "residence",
                        "resident-here");
        assertThat(determinations.find(person, made.id()).orElseThrow().councilMustMeet())
                .isEmpty();
    }

    private String words(java.util.UUID document) {
        return new String(pages.page(person, document).orElseThrow(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
