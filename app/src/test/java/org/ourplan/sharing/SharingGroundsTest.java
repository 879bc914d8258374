package org.ourplan.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.sharing.SharingStory.BSL;
import static org.ourplan.sharing.SharingStory.errors;
import static org.ourplan.sharing.SharingStory.surgery;
import static org.ourplan.sharing.SharingStory.with;

import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.people.People;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.SettableClock;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What lets something be shared, with whom it can, and what goes with it. */
@OurplanTest
class SharingGroundsTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    private SharingStory story;

    @BeforeEach
    void begin() {
        SettableClock.setTo(SharingStory.TODAY);
        story = new SharingStory(people, staff, database, port);
    }

    @AfterEach
    void clockRuns() {
        SettableClock.run();
    }

    @Test
    @Tag("DATA-4")
    void herCarerIsToldOnlyWhatSheAgreesTo() {
        var refused = story.writes(surgery(
                "kind", "CARER", "recipient", "Nina Field", "ground", "SAFEGUARDING", "reasons-SAFEGUARDING", "Safer"));
        assertThat(errors(refused)).contains("told only what they agree to, or what was decided for them");
        assertThat(refused.page().select("#recipient").val()).isEqualTo("Nina Field");
        assertThat(story.agreements()).isZero();
        var nobody = story.writes(surgery(
                "kind",
                "CARER",
                "recipient",
                "Nina Field",
                "ground",
                "DECIDED_FOR_THEM",
                "decided-by",
                "best-interests"));
        assertThat(errors(nobody)).contains("There is no best interests decision about this");
        assertThat(story.agreements()).isZero();
        story.writes(surgery("kind", "CARER", "recipient", "Nina Field"));
        assertThat(story.agreements()).isEqualTo(1);
    }

    @Test
    @Tag("DATA-6")
    void thePoliceAreToldWithoutConsentWithAReasonAndSheIsNotToldUntilThatIsSafe() {
        var police = surgery("kind", "POLICE", "recipient", "Westmere police", "ground", "SAFEGUARDING", "told", "no");
        var open = story.writes(with(police, "told", "yes"));
        assertThat(errors(open)).contains("They did not agree. Say why it is shared all the same.");
        var reasons = with(police, "reasons-SAFEGUARDING", "Others are at risk");
        assertThat(errors(story.writes(reasons))).contains("Say why they were not told.");
        story.writes(with(reasons, "why-not-told", "He reads her letters"));
        story.shares(story.agreement());
        assertThat(story.shared()).isEqualTo(1);
        assertThat(story.own.get("/me/sharing").page().text())
                .doesNotContain("police")
                .doesNotContain("the plan of 3 May");
        assertThat(story.office().get(story.at("")).page().text())
                .contains("Others are at risk")
                .contains("No: He reads her letters")
                .contains("the plan of 3 May");
        var told = story.at("/" + story.agreement() + "/told");
        story.office().submit(told, told, "told-day", "1", "told-month", "9", "told-year", "2026");
        assertThat(story.own.get("/me/sharing").page().text())
                .contains("Westmere police")
                .contains("We have to, to keep you or somebody else safe.")
                .doesNotContain("Stop sharing with Westmere police");
        assertThat(story.own
                        .get("/me/sharing/" + story.agreement() + "/withdraw")
                        .status())
                .as("what she did not agree to is not hers to withdraw")
                .isEqualTo(404);
    }

    @Test
    @Tag("DATA-3")
    void whatIsSharedForCareSaysWhatWithWhomAndWhyAndAnObjectionNeedsAReason() {
        var care = surgery(
                "kind",
                "PROVIDER",
                "recipient",
                "Hearth Home Care",
                "ground",
                "DIRECT_CARE",
                "reasons-DIRECT_CARE",
                "They help her to eat");
        story.writes(care);
        var before = story.agreement();
        story.shares(before);
        assertThat(story.office().get(story.at("")).page().text())
                .contains("Hearth Home Care")
                .contains("The care and support plan")
                .contains("So that the nurse knows when my carers come")
                .contains("Health and Social Care Act 2012 s251B")
                .contains("1 September 2026: the plan of 3 May. By secure email.");
        story.own.post("/me/sharing", "/me/sharing/objections", Map.of(), "about", "CARE", "objects", "yes");
        assertThat(errors(story.shares(before)))
                .contains("They object to sharing for their care since this was written down.");
        assertThat(errors(story.writes(care))).contains("Say why it has to be shared in spite of that.");
        assertThat(story.agreements()).isEqualTo(1);
        story.writes(with(care, "despite", "Without it she would choke"));
        story.shares(story.agreement());
        assertThat(story.shared()).isEqualTo(2);
    }

    @Test
    @Tag("DATA-12")
    @Tag("FIX-12")
    @Tag("INFO-4")
    void howSheCommunicatesGoesWithEverythingThatIsSharedWithHerYes() {
        var silent = story.writes(surgery("without-needs", ""));
        assertThat(errors(silent)).contains("How they communicate goes with what is shared.");
        story.writes(with(surgery("parts", "PLAN", "parts", "COMMUNICATION"), "without-needs", ""));
        var sheet = story.shares(story.agreement());
        assertThat(sheet.path()).contains("/sheets/");
        assertThat(sheet.page().select("main").text())
                .contains("How to communicate with them " + BSL)
                .contains("Give them written information in Easy Read")
                .contains(
                        "It covers How to communicate, and in what form information is needed; the care and support plan");
        story.writes(surgery());
        assertThat(story.shares(story.agreement()).page().select("main").text())
                .as("nothing that she did not agree to")
                .doesNotContain(BSL);
    }

    @Test
    @Tag("DATA-2")
    void theNhsNumberGoesWithWhatIsSharedForCareUnlessSheObjects() {
        var number = people.find(story.person).orElseThrow().nhsNumber();
        assertThat(number).isNotNull();
        story.writes(surgery());
        var agreement = story.agreement();
        assertThat(story.shares(agreement).page().select("main").text()).contains("NHS number " + number);
        story.own.post("/me/sharing", "/me/sharing/objections", Map.of(), "about", "NHS_NUMBER", "objects", "yes");
        assertThat(story.shares(agreement).page().select("main").text()).doesNotContain(number);
        story.own.post("/me/sharing", "/me/sharing/objections", Map.of(), "about", "NHS_NUMBER", "objects", "no");
        assertThat(story.shares(agreement).page().select("main").text()).contains(number);
        story.writes(surgery("kind", "OTHER", "recipient", "The library"));
        assertThat(story.shares(story.agreement()).page().select("main").text()).doesNotContain(number);
    }
}
