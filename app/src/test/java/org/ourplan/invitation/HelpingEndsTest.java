package org.ourplan.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.tables.Tables.EVENT;
import static org.ourplan.tables.Tables.HELPING;

import java.time.LocalDate;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.access.HelpPart;
import org.ourplan.access.Role;
import org.ourplan.access.store.SignIns;
import org.ourplan.people.People;
import org.ourplan.people.Standing;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.SettableClock;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Helping ends when the person says so, when the council says so, or with the last day of an authority; then nothing opens. */
@OurplanTest
class HelpingEndsTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @Autowired
    SignIns signIns;

    private OwnPlace place;
    private Browserless own;

    @BeforeEach
    void begin() {
        place = new OwnPlace(port, people, staff);
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
    void whoActsInLawIsEndedByTheCouncilAndWhomThePersonChoseByThePerson() {
        place.acting("DEPUTY", Standing.DEPUTY, "covers", "care");
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
    @Tag("DATA-11")
    void afterTheLastDayOfTheirAuthorityNothingOpens() {
        SettableClock.setTo(LocalDate.of(2026, 9, 1));
        var until = new String[] {"until-day", "2", "until-month", "9", "until-year", "2026", "covers", "care"};
        var deputy = place.acting("DEPUTY", Standing.DEPUTY, until);
        SettableClock.setTo(LocalDate.of(2026, 9, 2));
        var name = signedInAgain();
        assertThat(name.get("/helping/" + place.person + "/next").status()).isEqualTo(200);
        SettableClock.setTo(LocalDate.of(2026, 9, 3));
        name = signedInAgain();
        assertThat(name.get("/helping/" + place.person + "/next").status()).isEqualTo(404);
        assertThat(name.get("/helping").page().text()).contains("You help nobody here now");
        assertThat(deputy.get("/helping").heading()).as("a day later").isEqualTo("Sign in");
    }

    private Browserless signedInAgain() {
        var account = database.fetchSingle(HELPING, HELPING.PERSON.eq(place.person.value()))
                .getAccount();
        return new Browserless(port).with(signIns.begin(account));
    }

    @AfterEach
    void clockRuns() {
        SettableClock.run();
    }
}
