package org.ourplan.accommodation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ourplan.tables.Tables.PLACE_LOOKED_AT;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.plan.Plans;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The person chooses where they live: through the pages, from the first place named to the one that is arranged. */
@OurplanTest
class ChoiceOfPlacePagesTest {

    @Autowired
    Plans plans;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @Autowired
    Accommodation accommodation;

    @LocalServerPort
    int port;

    private PlaceStory story;

    @BeforeEach
    void somebodyWhosePlanSaysACareHome() {
        story = new PlaceStory(plans, staff, database, port, accommodation);
    }

    @Test
    @Tag("ACC-1")
    @Tag("ACC-2")
    void aPlaceInAnotherCountyIsKeptAsTheirChoiceAndArrangedWhenAllFourAreMet() {
        story.named("Sea View", "700.00", "where", "Scarborough, North Yorkshire");
        var shown = story.worker().get(story.at("")).page().text();
        assertThat(shown)
                .contains("The plan says a care home. The budget for a place of this kind is £700.00 a week.")
                .contains("Sea View", "Scarborough, North Yorkshire", "It is near my sister")
                .contains("All four conditions are met. The council must arrange it if it is the choice.");
        var place = story.choice().places().getFirst();
        story.worker().submit(story.at(""), story.at("/" + place.id() + "/arrange"));
        assertThat(story.worker().get(story.at("")).page().text()).contains("Arranged by Wes Worker (fictional)");
        assertThat(story.worker().get(story.at("/" + place.id() + "/refuse")).status())
                .isEqualTo(200);
        assertThat(story.refused(place, "We changed our mind").status()).isEqualTo(409);
        assertThat(story.choice().places().getFirst().decision().arranged()).isTrue();
    }

    @Test
    @Tag("ACC-5")
    @Tag("OPT-4")
    void aPlanForACareHomeIsNotSentUntilARealPlaceWithinItsBudgetIsOffered() {
        story.plan.withFigures("150.00").shared().answered("AGREES");
        assertThat(story.plan.send("no", "no", "no").page().text())
                .contains("Offer at least one suitable place within the budget that can be had, or raise the budget.");
        story.named("Sea View", "745.00");
        assertThat(story.plan.send("no", "no", "no").page().text())
                .contains("The cheapest that can be had costs £745.00 a week: raise the budget for it to that");
        assertThat(story.worker().get(story.at("")).page().text())
                .contains("The budget must rise to £745.00 a week. Nobody pays on top.")
                .doesNotContain("Somebody pays the difference");
        story.named("The Elms", "700.00", "chosen", "council");
        assertThat(story.plan.send("no", "no", "no").path()).endsWith("/agreement");
    }

    @Test
    @Tag("ACC-6")
    void aRefusalIsALetterOrNothing() {
        var place = story.named("Sea View", "690.00", "suitable", "no", "suits", "It has stairs only");
        assertThat(story.refused(place, "").page().text()).contains("Write why, for Ada to read in the letter.");
        assertThat(story.choice().places().getFirst().decision()).isNull();
        assertThat(story.refused(place, "You cannot climb the stairs to any of the rooms.")
                        .path())
                .endsWith("/places");
        assertThat(story.worker().get(story.at("")).page().text())
                .contains("Refused in writing by Wes Worker (fictional)", "You cannot climb the stairs");
        var letters = story.plan.self().get("/me/documents").page();
        var letter = letters.select("a:contains(Why we cannot arrange the place you chose)");
        assertThat(letter).isNotEmpty();
        assertThat(story.plan.self().get(letter.attr("href")).page().text())
                .contains("You chose Sea View", "Sea View would not meet your needs.", "You cannot climb the stairs")
                .contains("We have to offer you at least one place like that");
    }

    @Test
    @Tag("ACC-6")
    void whatMustBeArrangedIsNotRefused() {
        var place = story.named("Sea View", "690.00");
        assertThat(story.refused(place, "It is far away").page().text())
                .contains("All four conditions are met, so the council must arrange this place.");
        assertThat(story.choice().places().getFirst().decision()).isNull();
    }

    @Test
    void twoWhoWriteAtOnceBothSeeWhatTheOtherWrote() {
        var place = story.named("Sea View", "690.00");
        var address = story.at("/" + place.id());
        var shown = story.worker().submit(address, address, "version", "1", "weekly", "695.00");
        assertThat(shown.path()).endsWith("/places");
        var second = story.worker()
                .submit(address, address, "version", "1", "weekly", "720.00", "suits", "My own careful words");
        assertThat(second.page().text()).contains("Somebody else has written here", "£695.00 a week");
        assertThat(second.page().select("textarea[name=suits]").text()).isEqualTo("My own careful words");
        assertThat(database.fetchCount(PLACE_LOOKED_AT, PLACE_LOOKED_AT.ID.eq(place.id())))
                .isEqualTo(2);
    }

    @Test
    void whatWasWrittenIsNeverChanged() {
        var place = story.named("Sea View", "690.00");
        assertThatThrownBy(() -> database.deleteFrom(PLACE_LOOKED_AT)
                        .where(PLACE_LOOKED_AT.ID.eq(place.id()))
                        .execute())
                .isInstanceOf(Exception.class);
    }

    @Test
    @Tag("ACC-7")
    void afterCareIsTheSameChoice() {
        story.named("The Elms", "690.00", "chosen", "council");
        var place = story.named("Sea View", "785.00", "section117", "yes");
        var shown = story.toppedUp(place, "who", "RESIDENT");
        assertThat(shown.path()).as(shown.page().text()).endsWith("/places");
    }

    @Test
    void thePersonReadsTheirOwnChoiceOnceThePlanIsShared() {
        story.named("Sea View", "690.00");
        assertThat(story.plan.self().get("/me/places").status()).isEqualTo(409);
        story.plan.withFigures("150.00").shared();
        var shown = story.plan.self().get("/me/places").page();
        assertThat(shown.text())
                .contains("Where you will live: your choice", "Your plan says a care home", "Named by You")
                .doesNotContain("Still needed");
        assertThat(shown.select("main form, main a[href*=/people/]")).isEmpty();
    }

    @Test
    void aMistypedPlaceKeepsWhatWasTyped() {
        var form = story.worker()
                .get(story.at("/new"))
                .page()
                .select("form[action*=/places/]")
                .attr("action");
        var shown = story.worker()
                .post(
                        story.at("/new"),
                        form,
                        java.util.Map.of(),
                        "name",
                        "Sea View",
                        "weekly",
                        "lots",
                        "suitable",
                        "yes");
        assertThat(shown.status()).isEqualTo(422);
        assertThat(shown.page().text())
                .contains("Enter the price a week in pounds", "Choose which kind of place it is", "Say who named this");
        assertThat(shown.page().select("input[name=weekly]").attr("value")).isEqualTo("lots");
    }
}
