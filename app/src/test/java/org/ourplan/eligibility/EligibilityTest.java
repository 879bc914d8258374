package org.ourplan.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ourplan.tables.Tables.DETERMINATION;
import static org.ourplan.tables.Tables.JOURNEY_STAGE;
import static org.ourplan.tables.Tables.TASK;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.assessment.AssessmentKind;
import org.ourplan.documents.DocumentKind;
import org.ourplan.documents.Documents;
import org.ourplan.documents.Judge;
import org.ourplan.documents.PaperSize;
import org.ourplan.documents.store.DocumentStore;
import org.ourplan.documents.store.PaperCopies;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.eligibility.AdultFacts;
import org.ourplan.law.eligibility.CarerFacts;
import org.ourplan.law.eligibility.OutcomeAnswer;
import org.ourplan.law.eligibility.Significance;
import org.ourplan.law.eligibility.WellbeingEffect;
import org.ourplan.law.outcome.AdultOutcome;
import org.ourplan.law.outcome.AdultUnable;
import org.ourplan.law.outcome.CarerOutcome;
import org.ourplan.law.outcome.CarerUnable;
import org.ourplan.law.wellbeing.WellbeingArea;
import org.ourplan.people.NewPerson;
import org.ourplan.people.People;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.event.Happening;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.ourplan.testing.StatementCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

@OurplanTest
@Import(CompletedAssessments.class)
class EligibilityTest {

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    People people;

    @Autowired
    CompletedAssessments assessments;

    @Autowired
    Determinations determinations;

    @Autowired
    Documents documents;

    @Autowired
    DocumentStore pages;

    @Autowired
    PaperCopies papers;

    @Autowired
    Events events;

    @Autowired
    DSLContext database;

    private UUID team;
    private Staff.Hired worker;
    private PersonId person;

    @BeforeEach
    void aPersonAndAWorker() {
        team = staff.team("North");
        worker = staff.hire("Wendy Worker", team, Role.PRACTITIONER);
        person = add("Fay", "resident-here");
    }

    @Test
    @Tag("ELIG-ADULT-4")
    @Tag("GEN-6")
    void theResultComesFromTheAssessmentLimbByLimbAndCanBeNeitherTypedNorSent() {
        var page = page(assess(unable(AdultOutcome.NUTRITION, AdultOutcome.PERSONAL_HYGIENE)));
        var before = browser().get(page);
        assertThat(before.page().select("h2").eachText())
                .filteredOn(heading -> heading.matches("[123]\\. .*"))
                .hasSize(3)
                .allMatch(heading -> heading.endsWith("✓ Yes"));
        assertThat(before.page().text()).contains("Unable to achieve 2 of the 10 outcomes", "SI 2015/313 reg 2(1)(a)");
        assertThat(before.page().select("main input:not([type=hidden]), main select, main textarea")).isEmpty();
        assertThat(determinations.latest(person, AssessmentKind.NEEDS)).isEmpty();

        browser().post(page, page, Map.of(), "result", "not eligible", "eligible", "false");
        var made = determinations.latest(person, AssessmentKind.NEEDS).orElseThrow();
        assertThat(made.eligible()).isTrue();
        assertThat(made.eligibleNeeds()).containsExactlyInAnyOrder("A1", "A2");
        assertThat(made.version()).isEqualTo(1);
        assertThat(made.determinedBy()).isEqualTo("Wendy Worker");
        var row = database.selectFrom(DETERMINATION).where(DETERMINATION.ID.eq(made.id())).fetchSingle();
        assertThat(row.getRuleIds()).contains("ELIG-ADULT-1", "ELIG-ADULT-2", "ELIG-ADULT-3");
        assertThat(row.getInputs().data()).contains("Eating and drinking well");
        assertThat(row.getLimbs().data()).contains("SI 2015/313 reg 2(1)(a)");
        assertThat(events.of(person.value())).anyMatch(event -> event.happening() == Happening.ELIGIBILITY_DETERMINED);
        assertThat(openTasks(made.id())).containsExactly("SEND_DETERMINATION");
    }

    @Test
    @Tag("ELIG-ADULT-4")
    void withoutAnAnswerToTheThirdLimbThereIsNoResultAndNothingCanBeMade() {
        var page = page(assess(unable(AdultOutcome.NUTRITION, AdultOutcome.TOILET).withWellbeing(WellbeingEffect.notConsidered())));
        var shown = browser().get(page);
        assertThat(shown.heading()).isEqualTo("Eligibility cannot be decided yet");
        assertThat(shown.page().select("main li a").text()).contains("Say whether the effect on wellbeing");
        assertThat(shown.page().select("main form")).isEmpty();
        assertThat(browser().post(page, page, Map.of()).status()).isEqualTo(409);
        assertThat(determinations.latest(person, AssessmentKind.NEEDS)).isEmpty();
    }

    @Test
    @Tag("ELIG-ADULT-15")
    void onlyAPractitionerCanDecide() {
        var page = page(assess(unable(AdultOutcome.NUTRITION, AdultOutcome.TOILET)));
        for (var role : List.of(Role.TEAM_MANAGER, Role.SENIOR_MANAGER, Role.FINANCE_OFFICER, Role.SAFEGUARDING_LEAD)) {
            var other = new Browserless(port).with(staff.hire("Other", team, role).secret());
            assertThat(other.get(page).page().select("main form")).as(role.words()).isEmpty();
            assertThat(other.post("/", page, Map.of()).status()).as(role.words()).isEqualTo(403);
        }
        assertThat(determinations.latest(person, AssessmentKind.NEEDS)).isEmpty();
    }

    @Test
    @Tag("ELIG-ADULT-16")
    void aDeterminationIsNeverChangedAndANewAssessmentMakesANewOneInItsPlace() {
        var first = page(assess(unable(AdultOutcome.NUTRITION, AdultOutcome.TOILET)));
        determine(first);
        var one = determinations.latest(person, AssessmentKind.NEEDS).orElseThrow();
        assertThat(browser().post(first, first, Map.of()).page().text()).contains("cannot be changed");
        assertThatThrownBy(() -> database.update(DETERMINATION).set(DETERMINATION.ELIGIBLE, false).execute())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> database.deleteFrom(DETERMINATION).execute())
                .rootCause()
                .hasMessageContaining("permission denied");

        determine(page(assess(unable(AdultOutcome.NUTRITION))));
        var two = determinations.latest(person, AssessmentKind.NEEDS).orElseThrow();
        assertThat(two.version()).isEqualTo(2);
        assertThat(two.eligible()).isFalse();
        assertThat(determinations.find(person, one.id())).hasValueSatisfying(old -> assertThat(old.eligible()).isTrue());
        var history = browser().get(person.link() + "/eligibility");
        assertThat(history.page().select("main h2").eachText())
                .containsExactly("Needs assessment, version 2: not eligible", "Needs assessment, version 1: eligible");
        assertThat(browser().get(first).page().text()).contains("Version 2 has taken its place");
    }

    @Test
    @Tag("ELIG-ADULT-11")
    void nothingBeginsBeforeTheWrittenReasonsAreGivenToThePersonThemselves() throws Exception {
        var page = page(assess(unable(AdultOutcome.NUTRITION, AdultOutcome.TOILET)));
        determine(page);
        var made = determinations.latest(person, AssessmentKind.NEEDS).orElseThrow();
        assertThat(browser().get(next(made)).status()).isEqualTo(409);
        assertThat(browser().get(link(made) + "/letter").page().text()).contains("Why", "What happens next");
        assertThat(documents.about(person, made.id())).isEmpty();

        browser().submit(page, link(made) + "/letter");
        var letter = documents.about(person, made.id()).getFirst();
        var words = new String(pages.page(person, letter.id()).orElseThrow(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(words).contains(
                "You have needs that meet the national rules", "SI 2015/313 reg 2(1)(a)", "Eligibility Criteria) Regulations 2015",
                "Ask us to look again", "Ombudsman", "advocate", "You cannot manage using the toilet without help.");
        assertThat(Judge.complaints(papers.of(person, letter.id(), PaperSize.ORDINARY).orElseThrow())).isEmpty();

        give(letter.id(), "to", "other", "name", "Nia Neighbour", "relation", "neighbour", "asked", "person", "how", "by post");
        assertThat(determinations.find(person, made.id()).orElseThrow().letterGiven()).isFalse();
        give(letter.id(), "how", "in hand");
        assertThat(determinations.find(person, made.id()).orElseThrow().letterGiven()).isTrue();
        assertThat(openTasks(made.id())).isEmpty();
        assertThat(database.select(JOURNEY_STAGE.STATE).from(JOURNEY_STAGE).where(JOURNEY_STAGE.PERSON.eq(person.value())).fetchSingle().value1())
                .isEqualTo("done");
        assertThat(browser().get(next(made)).status()).isEqualTo(200);
    }

    @Test
    @Tag("ELIG-ADULT-12")
    @Tag("DUTY-1")
    void threeAnswersAreAskedAndTheDutyFollowsFromThem() {
        var made = givenLetter(unable(AdultOutcome.NUTRITION, AdultOutcome.TOILET));
        var shown = browser().submit(next(made), next(made), "residence", "");
        assertThat(shown.page().select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly("#what-could-be-done", "#wants-council", "#residence");
        assertThat(browser().get(next(made)).page().select("input[name=residence][checked]").attr("value"))
                .isEqualTo("resident-here");
        browser().submit(
                next(made), next(made), "what-could-be-done", "A grab rail, and meals with her sister.", "wants-council", "yes",
                "residence", "resident-here", "charge", "at-or-below");
        var now = determinations.find(person, made.id()).orElseThrow();
        assertThat(now.councilMustMeet()).startsWith("The council must meet these needs.").contains("s18(2)");
        assertThat(now.wantsCouncilToMeetNeeds()).isEqualTo("yes");
        assertThat(now.settled()).isEqualTo("resident-here");
        assertThat(openTasks(made.id())).containsExactly("WORK_OUT_INDICATIVE_BUDGET");
        browser().submit(next(made), next(made), "residence", "elsewhere");
        assertThat(determinations.find(person, made.id()).orElseThrow().councilMustMeet())
                .startsWith("The council need not meet").contains("s19(2)");
    }

    @Test
    @Tag("PREV-9")
    @Tag("ELIG-ADULT-13")
    void theLetterOfSomebodyNotEligibleHasBothPartsOfAdviceWrittenForThem() {
        var page = page(assess(unable(AdultOutcome.NUTRITION)));
        determine(page);
        var made = determinations.latest(person, AssessmentKind.NEEDS).orElseThrow();
        assertThat(browser().get(page).page().select("form[action=" + link(made) + "/letter]")).isEmpty();
        assertThat(browser().post(page, link(made) + "/letter", Map.of()).status()).isEqualTo(409);
        var half = browser().submit(link(made) + "/advice", link(made) + "/advice", "meet-or-reduce", "Try the café on Mill Lane.");
        assertThat(half.page().select(".govuk-error-summary a").eachAttr("href")).containsExactly("#prevent-or-delay");
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
        assertThat(advise(another, "Something of his own", mine).page().text()).contains("very words of another person’s letter");
        assertThat(advise(another, "The same twice", "The same twice").page().text()).contains("The two parts say the same");
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
        assertThat(determinations.find(person, made.id()).orElseThrow().councilMustMeet()).isEmpty();
        browser().submit(offer(made, "power"), offer(made, "power"), "why", "One meal a day keeps her well at home.");
        assertThat(determinations.find(person, made.id()).orElseThrow().councilMustMeet()).contains("chooses", "s19(1)");
        browser().submit(offer(made, "information"), offer(made, "information"), "why", "The lunch club.");
        assertThat(browser().get(offer(made, "information")).page().select("textarea").text()).isEqualTo("The lunch club.");
    }

    @Test
    @Tag("DUTY-13")
    @Tag("S003-15")
    void needsThatAreNotMetAreExplainedInWriting() {
        var made = givenLetter(unable(AdultOutcome.NUTRITION, AdultOutcome.TOILET));
        var form = link(made) + "/not-meeting";
        assertThat(browser().submit(form, form, "meet-or-reduce", "x", "prevent-or-delay", "y").page().text())
                .contains("Say which needs the council will not meet, and why.");
        browser().submit(
                form, form, "why", "Your son does the shopping and wants to go on.", "meet-or-reduce", "Shop online " + made.id(),
                "prevent-or-delay", "Walk a little " + made.id());
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
        assertThat(form.page().select("input[name=residence][checked]").attr("value")).isEqualTo("elsewhere");
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
        var page = page(assessments.of(person, carer().withWellbeing(WellbeingEffect.of(Significance.NOT_SIGNIFICANT)), null));
        determine(page);
        var made = determinations.latest(person, AssessmentKind.CARERS).orElseThrow();
        assertThat(browser().post(page, link(made) + "/letter", Map.of()).status()).isEqualTo(409);
        assertThat(browser().get(page).page().text()).contains("Write advice, for this person, on what can be done to meet");
        advise(made, "Rest when the sitter comes " + made.id(), "See the nurse " + made.id());
        browser().submit(page, link(made) + "/letter");
        assertThat(documents.about(person, made.id())).hasSize(1);
    }

    @Test
    void eachPageNeedsAtMostSixStatementsAndOpensForNoOtherPerson() {
        var made = givenLetter(unable(AdultOutcome.NUTRITION));
        var carersPage = page(assessments.of(person, carer(), null));
        for (var page : List.of(
                page(made.assessment()), carersPage, person.link() + "/eligibility", link(made) + "/advice", link(made) + "/next",
                link(made) + "/not-meeting", offer(made, "power"), link(made) + "/letter")) {
            StatementCount.reset();
            assertThat(browser().get(page).status()).as(page).isEqualTo(200);
            assertThat(StatementCount.sinceReset()).as(page).hasSizeLessThanOrEqualTo(6);
        }
        var other = add("Olu", "resident-here");
        for (var end : List.of("/advice", "/next", "/not-meeting", "/offers/power", "/letter")) {
            assertThat(browser().get(other.link() + "/eligibility/" + made.id() + end).status()).as(end).isEqualTo(404);
        }
    }

    private DeterminationRecord givenLetter(AdultFacts facts) {
        return givenLetter(assess(facts), AssessmentKind.NEEDS);
    }

    private DeterminationRecord givenLetter(UUID assessment, AssessmentKind kind) {
        determine(page(assessment));
        var made = determinations.latest(person, kind).orElseThrow();
        if (!made.eligible()) {
            advise(made, "Meals at the club " + made.id(), "Walks with friends " + made.id());
        }
        browser().submit(page(assessment), link(made) + "/letter");
        give(documents.about(person, made.id()).getFirst().id(), "how", "in hand");
        return determinations.find(person, made.id()).orElseThrow();
    }

    private Browserless.Shown advise(DeterminationRecord made, String meet, String prevent) {
        return browser().submit(link(made) + "/advice", link(made) + "/advice", "meet-or-reduce", meet, "prevent-or-delay", prevent);
    }

    private void give(UUID document, String... answers) {
        var form = person.link() + "/documents/" + document + "/giving";
        assertThat(browser().submit(form, form, answers).path()).endsWith("/documents");
    }

    private void determine(String page) {
        assertThat(browser().submit(page, page).page().text()).contains("The determination is made");
    }

    private UUID assess(AdultFacts facts) {
        return assessments.of(person, facts, null, "A1", "A2", "A3");
    }

    private List<String> openTasks(UUID about) {
        return database.select(TASK.KIND).from(TASK).where(TASK.ABOUT.eq(about)).and(TASK.DONE_AT.isNull()).fetch(TASK.KIND);
    }

    private String page(UUID assessment) {
        return person.link() + "/assessments/" + assessment + "/eligibility";
    }

    private static String link(DeterminationRecord made) {
        return made.person().link() + "/eligibility/" + made.id();
    }

    private static String next(DeterminationRecord made) {
        return link(made) + "/next";
    }

    private static String offer(DeterminationRecord made, String word) {
        return link(made) + "/offers/" + word;
    }

    private Browserless browser() {
        return new Browserless(port).with(worker.secret());
    }

    private static AdultFacts unable(AdultOutcome... outcomes) {
        var facts = AdultFacts.notYetAnswered()
                .withImpairment(Answer.YES, "Arthritis in both hands")
                .withResponsibleForChild(Answer.NO)
                .withAllAble()
                .withWellbeing(WellbeingEffect.of(Significance.SIGNIFICANT, WellbeingArea.HEALTH, WellbeingArea.DIGNITY));
        for (var outcome : outcomes) {
            facts = facts.withAnswer(outcome, OutcomeAnswer.unable(AdultUnable.NOT_WITHOUT_HELP, "She told us so at home"));
        }
        return facts;
    }

    private static CarerFacts carer() {
        return CarerFacts.notYetAnswered()
                .withNecessaryCare(Answer.YES, "")
                .withHealthAtRisk(Answer.NO)
                .withAllAble()
                .withAnswer(CarerOutcome.WORK_AND_LEARNING, OutcomeAnswer.unable(CarerUnable.NOT_WITHOUT_HELP))
                .withWellbeing(WellbeingEffect.of(Significance.SIGNIFICANT, WellbeingArea.HEALTH));
    }

    private PersonId add(String name, String settled) {
        return people.add(
                new NewPerson(
                        name, "Fictional", "", "", "", List.of(), LocalDate.of(1950, 5, 5), null, "1 Made Up Street",
                        "WM1 1AA", settled, "", "", List.of(), List.of(), "not-asked", true),
                worker.who());
    }
}
