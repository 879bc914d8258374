package org.ourplan.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.safeguarding.SafeguardingStory.canTakePart;
import static org.ourplan.safeguarding.SafeguardingStory.day;
import static org.ourplan.safeguarding.SafeguardingStory.ending;
import static org.ourplan.safeguarding.SafeguardingStory.met;
import static org.ourplan.safeguarding.SafeguardingStory.wishes;
import static org.ourplan.safeguarding.SafeguardingStory.with;
import static org.ourplan.tables.Tables.SAFEGUARDING_CLOSING;
import static org.ourplan.tables.Tables.SAFEGUARDING_ENTRY;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ourplan.testing.OurplanTest;

/** A concern on its way: what must be decided and written down before it goes on. */
@OurplanTest
class SafeguardingTest extends AtAConcern {

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
        story.writes(
                "found",
                "found",
                "A nephew has the card",
                "person-says",
                "He is a good boy",
                "carer",
                "no",
                "risk",
                "MEDIUM");
        story.writes(
                "protection-plan",
                with(
                        new String[] {
                            "what",
                            "A new card, kept at the bank",
                            "person",
                            "She goes with Wanda",
                            "if-fails",
                            "We meet at once",
                            "risk",
                            "LOW"
                        },
                        day("look-again", TODAY.plusDays(30))));
        assertThat(story.stage()).isEqualTo("PROTECTION");
        assertThat(due("LOOK_AT_PROTECTION_PLAN", story.concern())).containsExactly(TODAY.plusDays(30));
        story.writes("looked-again", "working", "The card", "person-says", "Fine", "goes-on", "no", "risk", "LOW");
        var closed = story.writes("closing", ending());
        assertThat(closed.page().text())
                .contains("Closed")
                .contains("The bank changed the card")
                .contains("Reduced");
        assertThat(due("LOOK_AT_PROTECTION_PLAN", story.concern())).isEmpty();
        assertThat(story.as(story.lead).get(story.at("/write/safety")).status()).isEqualTo(409);
    }

    @Test
    @Tag("SAFE-1")
    @Tag("SAFE-4")
    @Tag("SAFE-5")
    void theWayFollowsFromTheThreeParts() {
        story.raised();
        assertThat(story.writes("decision", with(met(), "route", "OTHER_ENQUIRY"))
                        .page()
                        .text())
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
        assertThat(reads("")).contains("Another enquiry, although section 42 does not ask for one");
    }

    @Test
    void withoutAnEnquiryTheReasonsAreKeptAndItEnds() {
        story.raised();
        story.writes(
                "decision",
                with(met(), "abuse", "no", "route", "NO_ENQUIRY", "route-why", "A bill she forgot; advice given"));
        assertThat(story.stage()).isEqualTo("CLOSED");
        assertThat(reads("")).contains("A bill she forgot; advice given");
    }

    @Test
    @Tag("SAFE-8")
    @Tag("SAFE-11")
    @Tag("SAFE-14")
    @Tag("SAFE-15")
    void theEnquiryIsPlannedOnceThePersonWasAskedAndTheAdvocacyCheckIsMade() {
        story.raised().decided();
        assertThat(story.as(story.lead)
                        .get(story.at("/write/plan"))
                        .page()
                        .select("main li a")
                        .eachText())
                .containsExactly(
                        "Ask the person what they want to come of it, or write why they were not asked",
                        "Say that the person agrees, or why you go on although they do not or were not asked",
                        "Do the advocacy check of this enquiry");
        assertThat(story.writes("wishes", with(wishes(), "asked", "NOT_ASKED", "consent", "no"))
                        .page()
                        .text())
                .contains("Write why they were not asked")
                .contains("Say why we go on although they do not agree, or were not asked");
        story.writes(
                "wishes",
                with(wishes(), "consent", "no", "without", "OTHERS_AT_RISK", "without-why", "A carer of the service"));
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
                        "yes",
                        "disagree",
                        "no",
                        "liberty",
                        "no"));
        assertThat(reads(""))
                .contains("An independent advocate must be arranged. Nick Nephew cannot be their representative");
        assertThat(reads("/write/plan")).contains("An independent advocate must be arranged.");
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
                with(
                        new String[] {
                            "whom", "provider", "name", "Sea View", "terms", "Ask the night staff, not the nephew"
                        },
                        day("by", TODAY.plusDays(5))));
        var asked = database.fetchSingle(
                        SAFEGUARDING_ENTRY,
                        SAFEGUARDING_ENTRY.CONCERN.eq(story.concern()).and(SAFEGUARDING_ENTRY.KIND.eq("ASKED_OTHERS")))
                .getId();
        assertThat(due("CHECK_ENQUIRY_OF_OTHERS", asked)).containsExactly(TODAY.plusDays(5));
        var stops = reads("/write/closing");
        assertThat(stops).contains("look at what came back from Sea View");
        var back = with(
                new String[] {"about", asked.toString(), "said", "Nothing was seen", "why", "They asked one of four"},
                day("on", TODAY));
        story.writes("came-back", with(back, "accepted", "no"));
        assertThat(reads("/write/closing")).contains("look at what came back");
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
        assertThat(story.writes("closing", with(ending(), field, answer)).page().text())
                .contains(said);
        assertThat(story.stage()).isEqualTo("ENQUIRY");
        story.writes("closing", ending());
        var row = database.fetchSingle(SAFEGUARDING_CLOSING, SAFEGUARDING_CLOSING.CONCERN.eq(story.concern()));
        assertThat(row.getRiskOutcome()).isEqualTo("REDUCED");
        assertThat(row.getMet()).isEqualTo("FULLY");
    }
}
