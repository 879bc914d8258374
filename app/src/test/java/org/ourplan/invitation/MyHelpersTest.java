package org.ourplan.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.tables.Tables.EVENT;
import static org.ourplan.tables.Tables.HELPING;
import static org.ourplan.tables.Tables.INVITATION;
import static org.ourplan.tables.Tables.LOOK;

import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.access.HelpPart;
import org.ourplan.access.Role;
import org.ourplan.people.FictionalPeople;
import org.ourplan.people.People;
import org.ourplan.people.Standing;
import org.ourplan.platform.PersonId;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The person chooses who helps, with what, and ends it; who acts in law is ended by the council. */
@OurplanTest
class MyHelpersTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    private OwnPlace place;
    private PersonId stranger;
    private Browserless own;

    @BeforeEach
    void begin() {
        place = new OwnPlace(port, people, staff);
        stranger = people.add(FictionalPeople.named("Stella", "Stranger"), place.worker.who());
        own = new Browserless(port)
                .with(staff.hire("Yolanda Fictional", null, place.person, Role.PERSON)
                        .secret());
    }

    @Test
    void onceThePersonEndsItAnOpenPageSavesNothingAndNothingOpens() {
        var helper = place.choose(own, "Fay Former", HelpPart.PROFILE, HelpPart.ASK);
        var page = "/helping/" + place.person + "/profile/like";
        assertThat(helper.submit(page, page, "words", "She sings").status()).isEqualTo(200);
        var open = helper.get(page).page().selectFirst("input[name=_csrf]").attr("value");
        var id = database.fetchSingle(HELPING, HELPING.PERSON.eq(place.person.value()))
                .getId();
        var ended = own.submit("/me/helpers", "/me/helpers/" + id + "/end");
        assertThat(ended.page().text()).contains("Fay Former no longer sees or does anything here for you");
        var late = helper.press(open, page, "version", "1", "words", "She shouts");
        assertThat(late.status()).isEqualTo(404);
        assertThat(own.get("/me/profile").page().text()).contains("She sings").doesNotContain("She shouts");
        assertThat(helper.get("/helping/" + place.person).status()).isEqualTo(404);
        assertThat(helper.get("/helping").page().text()).contains("You help nobody here now");
        var events = database.select(EVENT.DETAILS)
                .from(EVENT)
                .where(EVENT.CHAIN.eq(place.person.value()))
                .fetch(EVENT.DETAILS);
        assertThat(events.toString()).doesNotContain("Fay");
    }

    @Test
    @Tag("S004-5")
    void thePersonChoosesWhoHelpsWithWhatAndSeesWhoLooked() {
        assertThat(own.get("/me").page().select("a[href=/me/helpers]")).hasSize(1);
        var none = own.submit("/me/helpers/new", "/me/helpers/new", "name", "Sam Sister");
        assertThat(none.page().select(".govuk-error-summary").text())
                .contains("Choose at least one thing they may see or do");
        var sister = place.choose(own, "Sam Sister", HelpPart.NEXT, HelpPart.PROFILE);
        assertThat(own.get("/me/helpers").page().text())
                .contains("Sam Sister")
                .contains("See what happens next, and who works with me")
                .doesNotContain("Read my letters about money");
        sister.get("/helping/" + place.person + "/next");
        assertThat(database.fetchCount(
                        LOOK, LOOK.PERSON.eq(place.person.value()).and(LOOK.PAGE.eq("GET /helping/{person}/next"))))
                .isEqualTo(1);
        assertThat(own.get("/me").page().text()).contains("Sam Sister: last on");
    }

    @Test
    void whoHasAnAccountHelpsOnePersonMoreWithIt() {
        var carer = staff.hire("Carlos Carer", null, stranger, Role.CARER);
        var sent = own.submit(
                "/me/helpers/new",
                "/me/helpers/new",
                "name",
                "Carlos Carer",
                "born-day",
                "12",
                "born-month",
                "3",
                "born-year",
                "1950",
                "parts",
                "NEXT");
        var letter = sent.page().select("a[href*=/letter?in=ordinary]").attr("href");
        var at = new Browserless(port).with(carer.secret());
        OwnPlace.type(at, own.get(letter).page().selectFirst(".code").text(), OwnPlace.BORN);
        var in = at.submit("/join/choose", "/join/with-my-account");
        assertThat(in.heading()).isEqualTo("People I help");
        assertThat(at.get("/helping/" + place.person + "/next").status()).isEqualTo(200);
        assertThat(at.get("/me").status()).as("and their own page").isEqualTo(200);
        assertThat(at.get("/helping/" + place.person + "/profile").status()).isEqualTo(404);
    }

    @Test
    void whoActsInLawIsEndedByTheCouncilAndWhomThePersonChoseByThePerson() {
        var deputy = place.around("Della Deputy", Standing.DEPUTY);
        place.join(place.code(place.inviteOther("DEPUTY", deputy.id(), "covers", "care")), OwnPlace.name());
        var acts = database.fetchSingle(HELPING, HELPING.PERSON.eq(place.person.value()))
                .getId();
        assertThat(own.post("/me/helpers", "/me/helpers/" + acts + "/end", Map.of())
                        .status())
                .isEqualTo(404);
        place.choose(own, "Sam Sister", HelpPart.NEXT);
        var chosen = database.fetchSingle(
                        HELPING, HELPING.PERSON.eq(place.person.value()).and(HELPING.ID.ne(acts)))
                .getId();
        assertThat(place.office
                        .post(place.link(), place.link() + "/" + chosen + "/end", Map.of())
                        .status())
                .isEqualTo(404);
        place.office.submit(place.link(), place.link() + "/" + acts + "/end");
        assertThat(database.fetchCount(
                        HELPING, HELPING.PERSON.eq(place.person.value()).and(HELPING.ENDED_AT.isNull())))
                .isEqualTo(1);
    }

    @Test
    void theCouncilSendsNoNewCodeToWhomThePersonChoseNorForOneThatWasTakenBack() {
        own.submit(
                "/me/helpers/new",
                "/me/helpers/new",
                "name",
                "Sam Sister",
                "born-day",
                "12",
                "born-month",
                "3",
                "born-year",
                "1950",
                "parts",
                "NEXT");
        assertThat(anew("CHOSEN_HELPER")).isEqualTo(404);
        place.invite();
        var sent = database.fetchSingle(INVITATION, theirs("PERSON")).getId();
        place.office.submit(place.link(), place.link() + "/" + sent + "/take-back");
        assertThat(anew("PERSON")).isEqualTo(404);
        assertThat(database.fetchCount(INVITATION, INVITATION.PERSON.eq(place.person.value())))
                .isEqualTo(2);
    }

    /** What a worker is told who asks for a new code past the page. */
    private int anew(String as) {
        var sent = database.fetchSingle(INVITATION, theirs(as)).getId();
        return place.office
                .post(place.link(), place.link() + "/" + sent + "/anew", Map.of())
                .status();
    }

    private Condition theirs(String as) {
        return INVITATION.PERSON.eq(place.person.value()).and(INVITATION.INVITED_AS.eq(as));
    }
}
