package org.ourplan.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ourplan.safeguarding.SafeguardingStory.canTakePart;
import static org.ourplan.safeguarding.SafeguardingStory.day;
import static org.ourplan.safeguarding.SafeguardingStory.ending;
import static org.ourplan.safeguarding.SafeguardingStory.met;
import static org.ourplan.safeguarding.SafeguardingStory.wishes;
import static org.ourplan.safeguarding.SafeguardingStory.with;
import static org.ourplan.tables.Tables.SAFEGUARDING_CLOSING;
import static org.ourplan.tables.Tables.SAFEGUARDING_ENTRY;
import static org.ourplan.tables.Tables.TASK;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ourplan.agreement.PlanStory;
import org.ourplan.law.agreement.PlanState;
import org.ourplan.law.safeguarding.SafeguardingStage;
import org.ourplan.people.People;
import org.ourplan.plan.Plans;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.SettableClock;
import org.ourplan.testing.Staff;
import org.ourplan.testing.StatementCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A concern on its way: what must be decided and written down, and what nothing waits for. */
@OurplanTest
class SafeguardingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @Autowired
    Plans plans;

    private SafeguardingStory story;

    @BeforeEach
    void begin() {
        SettableClock.setTo(TODAY);
        story = new SafeguardingStory(people, staff, database, port, TODAY);
    }

    @AfterEach
    void clockRuns() {
        SettableClock.run();
    }

    private List<LocalDate> due(String kind, UUID about) {
        return database.select(TASK.DUE)
                .from(TASK)
                .where(TASK.KIND.eq(kind))
                .and(TASK.ABOUT.eq(about))
                .and(TASK.DONE_AT.isNull())
                .fetch(TASK.DUE);
    }

    @Test
    @Tag("SAFE-7")
    @Tag("S003-29")
    void theWholeWayFromAConcernToItsEnd() {
        story.raised();
        assertThat(due("DECIDE_SAFEGUARDING_CONCERN", story.concern())).hasSize(1);
        story.writes("safety", "danger", "no", "done", "Her daughter has the card tonight", "risk", "MEDIUM");
        story.enquiring();
        assertThat(due("DECIDE_SAFEGUARDING_CONCERN", story.concern())).isEmpty();
        assertThat(due("MAKE_SAFEGUARDING_ENQUIRY", story.concern())).containsExactly(TODAY.plusDays(20));
        story.writes("found", "found", "A nephew has the card", "person-says", "He is a good boy", "carer", "no", "risk", "MEDIUM");
        story.writes(
                "protection-plan",
                with(
                        new String[] {"what", "A new card, kept at the bank", "person", "She goes with Wanda", "if-fails", "We meet at once", "risk", "LOW"},
                        day("look-again", TODAY.plusDays(30))));
        assertThat(story.stage()).isEqualTo("PROTECTION");
        assertThat(due("LOOK_AT_PROTECTION_PLAN", story.concern())).containsExactly(TODAY.plusDays(30));
        story.writes("looked-again", "working", "The card", "person-says", "Fine", "goes-on", "no", "risk", "LOW");
        var closed = story.writes("closing", ending());
        assertThat(closed.page().text()).contains("Closed").contains("The bank changed the card").contains("Reduced");
        assertThat(due("LOOK_AT_PROTECTION_PLAN", story.concern())).isEmpty();
        assertThat(story.as(story.lead).get(story.at("/write/safety")).status()).isEqualTo(409);
    }

    @Test
    @Tag("SAFE-1")
    @Tag("SAFE-4")
    @Tag("SAFE-5")
    void theWayFollowsFromTheThreeParts() {
        story.raised();
        assertThat(story.writes("decision", with(met(), "route", "OTHER_ENQUIRY")).page().text())
                .contains("All three parts are met: there has to be an enquiry under section 42");
        assertThat(story.writes("decision", with(met(), "protect", "no")).page().text())
                .contains("Section 42 is not met: Their needs do not stop them from protecting themselves.");
        assertThat(story.writes("decision", with(met(), "needs-why", "")).page().text())
                .contains("Say whether they have needs for care and support, and what that rests on");
        assertThat(story.stage()).isEqualTo("CONCERN");
        story.writes("gathered", "received", "The bank rang", "risk", "LOW");
        assertThat(story.stage()).as("finding out decides nothing").isEqualTo("CONCERN");
        story.writes("decision", with(met(), "protect", "no", "route", "OTHER_ENQUIRY"));
        assertThat(story.stage()).isEqualTo("PLANNING");
        assertThat(story.as(story.lead).get(story.at("")).page().text())
                .contains("Another enquiry, although section 42 does not ask for one");
    }

    @Test
    void withoutAnEnquiryTheReasonsAreKeptAndItEnds() {
        story.raised();
        story.writes("decision", with(met(), "abuse", "no", "route", "NO_ENQUIRY", "route-why", "A bill she forgot; advice given"));
        assertThat(story.stage()).isEqualTo("CLOSED");
        assertThat(story.as(story.lead).get(story.at("")).page().text()).contains("A bill she forgot; advice given");
    }

    @Test
    @Tag("SAFE-8")
    @Tag("SAFE-11")
    @Tag("SAFE-14")
    @Tag("SAFE-15")
    void theEnquiryIsPlannedOnceThePersonWasAskedAndTheAdvocacyCheckIsMade() {
        story.raised().decided();
        assertThat(story.as(story.lead).get(story.at("/write/plan")).page().select("main li a").eachText())
                .containsExactly(
                        "Ask the person what they want to come of it, or write why they were not asked",
                        "Say that the person agrees, or why you go on although they do not or were not asked",
                        "Do the advocacy check of this enquiry");
        assertThat(story.writes("wishes", with(wishes(), "asked", "NOT_ASKED", "consent", "no")).page().text())
                .contains("Write why they were not asked")
                .contains("Say why we go on although they do not agree, or were not asked");
        story.writes("wishes", with(wishes(), "consent", "no", "without", "OTHERS_AT_RISK", "without-why", "A carer of the service"));
        story.writes(
                "advocacy",
                with(
                        canTakePart(),
                        "difficulty-retaining",
                        "yes",
                        "someone",
                        "yes",
                        "someone-name",
                        "Nick Nephew",
                        "someone-paid",
                        "no",
                        "someone-willing",
                        "yes",
                        "someone-able",
                        "yes",
                        "someone-harm",
                        "yes",
                        "someone-conflict",
                        "no",
                        "can-decide",
                        "yes",
                        "agrees",
                        "yes"));
        assertThat(story.as(story.lead).get(story.at("")).page().text())
                .contains("An independent advocate must be arranged. Nick Nephew cannot be their representative");
        assertThat(story.as(story.lead).get(story.at("/write/plan")).page().text()).contains("An independent advocate must be arranged.");
        story.writes("advocacy", with(canTakePart(), "advocate", "Lena, asked today"));
        story.writes("plan", story.plan());
        assertThat(story.stage()).isEqualTo("ENQUIRY");
    }

    @Test
    @Tag("SAFE-6")
    void whatOthersFoundEndsNothingUntilTheCouncilAcceptsIt() {
        story.raised().enquiring();
        story.writes(
                "asked-others",
                with(new String[] {"whom", "provider", "name", "Sea View", "terms", "Ask the night staff, not the nephew"}, day("by", TODAY.plusDays(5))));
        var asked = database.fetchSingle(
                        SAFEGUARDING_ENTRY,
                        SAFEGUARDING_ENTRY.CONCERN.eq(story.concern()).and(SAFEGUARDING_ENTRY.KIND.eq("ASKED_OTHERS")))
                .getId();
        assertThat(due("CHECK_ENQUIRY_OF_OTHERS", asked)).containsExactly(TODAY.plusDays(5));
        var stops = story.as(story.lead).get(story.at("/write/closing")).page().text();
        assertThat(stops).contains("look at what came back from Sea View");
        var back = with(new String[] {"about", asked.toString(), "said", "Nothing was seen", "why", "They asked one of four"}, day("on", TODAY));
        story.writes("came-back", with(back, "accepted", "no"));
        assertThat(story.as(story.lead).get(story.at("/write/closing")).page().text()).contains("look at what came back");
        assertThat(due("CHECK_ENQUIRY_OF_OTHERS", asked)).hasSize(1);
        story.writes("came-back", with(back, "accepted", "yes", "why", "Now all four were asked"));
        assertThat(due("CHECK_ENQUIRY_OF_OTHERS", asked)).isEmpty();
        assertThat(story.writes("closing", ending()).path()).isEqualTo(story.at(""));
        assertThat(story.stage()).isEqualTo("CLOSED");
    }

    @ParameterizedTest
    @CsvSource({
        "action, '', Decide whether any action should be taken",
        "met, '', 'Ask whether what they wanted came about: fully, partly or not'",
        "risk-outcome, '', 'Say whether the risk was removed, was reduced, or remains'",
        "principle-PROPORTIONALITY, '', Answer this: Proportionality",
    })
    @Tag("SAFE-2")
    @Tag("SAFE-8")
    @Tag("SAFE-10")
    @Tag("SAFE-17")
    void itDoesNotEndWithoutWhatTheLawNeeds(String field, String answer, String said) {
        story.raised().enquiring();
        assertThat(story.writes("closing", with(ending(), field, answer)).page().text()).contains(said);
        assertThat(story.stage()).isEqualTo("ENQUIRY");
        story.writes("closing", ending());
        var row = database.fetchSingle(SAFEGUARDING_CLOSING, SAFEGUARDING_CLOSING.CONCERN.eq(story.concern()));
        assertThat(row.getRiskOutcome()).isEqualTo("REDUCED");
        assertThat(row.getMet()).isEqualTo("FULLY");
    }

    @Test
    @Tag("SAFE-16")
    void aCarerWhoMeantNoHarmIsOfferedAnAssessmentAndTheTaskSaysNothingOfWhy() {
        story.raised().enquiring();
        story.writes("found", "found", "He is worn out", "person-says", "He is good to me", "carer", "yes", "carer-support", "Rest", "risk", "LOW");
        var task = database.fetchSingle(
                TASK, TASK.PERSON.eq(story.person.value()).and(TASK.KIND.eq("OFFER_CARERS_ASSESSMENT")));
        assertThat(task.getWhat() + task.getWhy() + task.getLink()).doesNotContainIgnoringCase("safeguard").doesNotContain("harm");
        assertThat(task.getAccount()).isEqualTo(story.worker.who().account());
    }

    @Test
    @Tag("SAFE-18")
    void theBoardIsAskedWhereItMustAndWhatItAsksForHasADay() {
        story.raised();
        var review = new String[] {"died", "yes", "abuse", "yes", "joint", "yes", "why", "Nobody told anybody"};
        story.writes("adults-review", with(review, "joint", "no"));
        assertThat(due("ASK_SAFEGUARDING_BOARD", story.concern())).isEmpty();
        assertThat(story.as(story.lead).get(story.at("")).page().text()).contains("The board may arrange a review");
        story.writes("adults-review", with(review, day("information-by", TODAY.plusDays(14))));
        assertThat(due("ASK_SAFEGUARDING_BOARD", story.concern())).hasSize(1);
        assertThat(database.fetchCount(
                        TASK, TASK.KIND.eq("ANSWER_SAFEGUARDING_BOARD").and(TASK.DUE.eq(TODAY.plusDays(14))).and(TASK.LINK.eq(story.at("")))))
                .isEqualTo(1);
        story.writes("adults-review", with(with(review, "held", "yes"), day("decided", TODAY)));
        assertThat(due("ASK_SAFEGUARDING_BOARD", story.concern())).isEmpty();
    }

    @Test
    @Tag("SAFE-21")
    void thereIsNoPowerToRemoveAnybody() {
        assertThat(EntryKind.values()).noneMatch(kind -> kind.name().contains("REMOV"));
        story.raised().enquiring();
        for (var kind : EntryKind.values()) {
            if (kind.at(SafeguardingStage.ENQUIRY)) {
                assertThat(story.as(story.lead).get(story.at("/write/" + kind.asked())).page().select("input[type=radio], input[type=checkbox]").eachAttr("value"))
                        .noneMatch(value -> value.contains("REMOVAL") || value.contains("S46") || value.contains("S47"));
            }
        }
    }

    /** A plan of somebody about whom there is an enquiry is agreed as any other: nothing is locked. */
    @Test
    @Tag("SAFE-13")
    @Tag("CON-6")
    void anOpenEnquiryStopsNeitherAnAssessmentNorThePlan() {
        SettableClock.run();
        var planned = new PlanStory(plans, staff, database, port, "28.00", "28.00");
        var now = new SafeguardingStory(people, staff, database, port, LocalDate.now());
        now.raisedAbout(planned.who().person()).enquiring();
        assertThat(planned.withCouncil().agreed().read().state()).isEqualTo(PlanState.AGREED);
        now.raised().enquiring();
        var offer = now.person.link() + "/assessments/offer";
        assertThat(now.as(now.worker).submit(offer, offer, "kind", "needs").status()).isEqualTo(200);
        assertThat(now.as(now.worker).get(now.person.link() + "/assessments").page().text()).contains("Needs assessment");
    }

    @Test
    void aLetterIsMadeOnlyWhereItIsSafeAndStandsAmongNoOtherDocuments() {
        story.raised().decided();
        assertThat(story.as(story.lead).get(story.at("/write/letter")).page().text()).contains("Write down first that it is safe to give them a letter");
        story.writes("wishes", wishes());
        story.writes("letter", "decided", "We look into it", "why", "Your money was taken", "next", "Wanda comes on Tuesday", "how-given", "By Wanda, at the day centre");
        var page = story.as(story.lead).get(story.at("")).page();
        var letter = page.select("a:contains(The letter)").attr("href");
        assertThat(story.as(story.lead).get(letter).response().body()).startsWith("%PDF");
        assertThat(story.as(story.worker).get(story.person.link() + "/documents").page().text()).doesNotContain("About what you told us");
        assertThat(story.as(story.worker).get(letter).status()).isEqualTo(404);
    }

    @Test
    void whatWasWrittenDownIsNeverChanged() {
        story.raised().ended();
        for (var table : List.of("safeguarding_concern", "safeguarding_entry", "safeguarding_decision", "safeguarding_closing", "safeguarding_look")) {
            assertThatThrownBy(() -> database.execute("DELETE FROM " + table)).as(table).hasMessageContaining(table);
        }
        assertThatThrownBy(() -> database.execute(
                        "INSERT INTO safeguarding_decision (concern, entry, in_area, needs, at_risk, unable, route, decided_at) SELECT concern,"
                                + " entry, true, true, true, false, 'SECTION_42', now() FROM safeguarding_decision LIMIT 1"))
                .hasMessageContaining("check");
    }

    @Test
    void eachPageTakesAtMostSixStatements() {
        story.raised().enquiring();
        for (var path : List.of("/safeguarding", "/safeguarding/raise", story.at(""), story.at("/who"), story.at("/write/capacity"), story.at("/write/closing"), "/safeguarding/pathway", "/safeguarding/collection")) {
            StatementCount.reset();
            assertThat(story.as(story.lead).get(path).status()).as(path).isEqualTo(200);
            assertThat(StatementCount.sinceReset()).as(path).hasSizeLessThanOrEqualTo(6);
        }
    }
}
