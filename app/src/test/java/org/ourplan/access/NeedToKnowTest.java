package org.ourplan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ourplan.tables.Tables.ACCOUNT;
import static org.ourplan.tables.Tables.EVENT;
import static org.ourplan.tables.Tables.LOOK;
import static org.ourplan.tables.Tables.SAFEGUARDING_LOOK;
import static org.ourplan.tables.Tables.TASK;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.safeguarding.SafeguardingStory;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A safeguarding concern is there for those who need to know, and for nobody else: least of all for whoever may have caused the harm. */
@OurplanTest
class NeedToKnowTest {

    @LocalServerPort
    int port;

    @Autowired
    org.ourplan.people.People people;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    private SafeguardingStory story;

    @BeforeEach
    void aConcern() {
        story = new SafeguardingStory(people, staff, database, port, LocalDate.now()).raised();
    }

    /** Every page of a concern, as its addresses stand in the table of routes. */
    private List<String> pages() throws IOException {
        var pages = new ArrayList<String>();
        for (var row : AccessTable.read()) {
            if (row.whose().equals("needs-to-know")
                    && row.method().equals("GET")
                    && row.route().contains("{concern}")) {
                pages.add(row.route()
                        .replace("{concern}", story.concern().toString())
                        .replace("{kind}", "safety")
                        .replaceAll("\\{[^}]+}", "0198c0de-0000-7000-8000-000000000001"));
            }
        }
        assertThat(pages).hasSizeGreaterThan(5);
        return pages;
    }

    private void seesNothing(Staff.Hired who) throws IOException {
        for (var page : pages()) {
            assertThat(story.as(who).get(page).status()).as(page).isEqualTo(404);
        }
        assertThat(listed(who)).isFalse();
        assertThat(story.as(who)
                        .post("/", story.at("/write/safety"), Map.of(), "done", "Forged", "risk", "LOW")
                        .status())
                .isEqualTo(404);
    }

    private boolean listed(Staff.Hired who) {
        return !story.as(who)
                .get("/safeguarding")
                .page()
                .select("a[href=" + story.at("") + "]")
                .isEmpty();
    }

    private void names(Staff.Hired who, String as) {
        story.as(story.lead)
                .submit(
                        story.at("/who/name"),
                        story.at("/who/name"),
                        "worker",
                        who.who().name(),
                        "as",
                        as);
    }

    private void accuses(Staff.Hired who) {
        var signInName = database.select(ACCOUNT.SIGN_IN_NAME)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(who.who().account()))
                .fetchSingle()
                .value1();
        var shown = story.as(story.lead)
                .submit(
                        story.at("/who/source"),
                        story.at("/who/source"),
                        "name",
                        "Somebody",
                        "kind",
                        "SERVICE_PROVIDER",
                        "account",
                        signInName);
        assertThat(shown.path()).isEqualTo(story.at("/who"));
    }

    @Test
    void itIsThereForTheLeadsAndThoseWhoAreNamedAndNoLongerOnceTheyAreNot() throws IOException {
        seesNothing(story.worker);
        seesNothing(story.colleague(Role.TEAM_MANAGER));
        seesNothing(story.colleague(Role.SENIOR_MANAGER));
        names(story.worker, "ENQUIRY_OFFICER");
        assertThat(story.as(story.worker).get(story.at("")).page().text()).contains("Her money is gone each Friday");
        assertThat(listed(story.worker)).isTrue();
        assertThat(story.as(story.worker)
                        .get(story.at("/write/decision"))
                        .page()
                        .text())
                .contains("A safeguarding lead decides this");
        var end = story.at("/who/name/" + story.worker.who().account() + "/end");
        story.as(story.lead).submit(story.at("/who"), end);
        seesNothing(story.worker);
    }

    @Test
    void aWorkerWhoMayHaveCausedHarmSeesNothingAlsoWhereTheyWereNamed() throws IOException {
        names(story.worker, "ENQUIRY_OFFICER");
        accuses(story.worker);
        seesNothing(story.worker);
        assertThat(story.as(story.lead)
                        .submit(
                                story.at("/who/name"),
                                story.at("/who/name"),
                                "worker",
                                story.worker.who().name(),
                                "as",
                                "TAKES_PART")
                        .page()
                        .text())
                .contains("They are said to have caused the harm");
        assertThatThrownBy(() -> database.execute(
                        "INSERT INTO safeguarding_named (id, concern, account, named_as, since, named_by) VALUES (gen_random_uuid(), ?, ?,"
                                + " 'TAKES_PART', now(), ?)",
                        story.concern(),
                        story.worker.who().account(),
                        story.lead.who().account()))
                .hasMessageContaining("is not named on the concern");
    }

    @Test
    void aLeadWhoMayHaveCausedHarmSeesNothingNotEvenTheTask() throws IOException {
        var accused = staff.hire("Leo Lead " + story.concern(), null, Role.SAFEGUARDING_LEAD);
        assertThat(story.as(accused).get(story.at("")).status()).isEqualTo(200);
        accuses(accused);
        seesNothing(accused);
        assertThat(database.fetchSingle(TASK, TASK.ABOUT.eq(story.concern())).getNotFor())
                .isEqualTo(accused.who().account());
        assertThat(story.as(accused).get("/").page().select("a[href=" + story.at("") + "]"))
                .isEmpty();
    }

    @Test
    void aHelperWhoMayHaveCausedHarmFindsNothingOfItOnAnyPage() throws IOException {
        var helper = staff.hire("Hal Helper", null, Role.PLANNER);
        new People(database).isHelpedBy(story.person, helper.who().account());
        accuses(helper);
        story.as(story.lead).submit(story.at("/who"), story.at("/who/warning"));
        for (var page : pages()) {
            assertThat(story.as(helper).get(page).status()).as(page).isEqualTo(403);
        }
        var helped = "/helping/" + story.person;
        for (var page : List.of(
                "/helping",
                helped,
                helped + "/next",
                helped + "/documents/care",
                helped + "/profile",
                helped + "/asks")) {
            assertSilent(story.as(helper).get(page).page().select("main").text());
        }
    }

    /** The person’s own pages are looked at by others too. */
    @Test
    void nothingOfItIsOnThePersonsOwnPagesOrTheRecordOrInASearch() {
        story.enquiring();
        var own = staff.hire("Yolanda Fictional", null, story.person, Role.PERSON);
        for (var page : List.of("/me", "/me/documents", "/me/asks", "/me/capacity", "/me/helpers")) {
            assertSilent(story.as(own).get(page).page().select("main").text());
        }
        var link = story.person.link();
        for (var page : List.of(link + "/everything", link + "/documents", "/", link + "/assessments")) {
            assertSilent(story.as(story.worker).get(page).page().select("main").text());
        }
        var found = story.as(story.worker).submit("/people", "/people", "asked", "Yolanda Fictional");
        assertSilent(found.page().select("main").text());
        var overview = story.as(story.worker).get(link).page();
        overview.select("a[href^=/safeguarding/raise]").remove();
        assertSilent(overview.select("main").text());
        assertThat(database.fetchCount(
                        EVENT, EVENT.CHAIN.eq(story.person.value()).and(EVENT.HAPPENING.like("SAFEGUARDING%"))))
                .isZero();
        assertThat(database.fetchCount(
                        TASK, TASK.PERSON.eq(story.person.value()).and(TASK.LINK.like("/safeguarding%"))))
                .isZero();
    }

    private static void assertSilent(String text) {
        assertThat(text)
                .doesNotContainIgnoringCase("safeguard")
                .doesNotContain("concern")
                .doesNotContain("money is gone")
                .doesNotContain("enquiry");
    }

    @Test
    void theWorkforceIsToldWhomToSpeakToIfTheEnquiryAllowsItAndWhoeverMayHaveCausedHarmIsNot() {
        var colleague = story.colleague(Role.PRACTITIONER);
        var speakTo = "Before you see them, ring them or write to them, speak to "
                + story.lead.who().name();
        assertThat(story.as(colleague).get(story.person.link()).page().text()).doesNotContain(speakTo);
        story.as(story.lead).submit(story.at("/who"), story.at("/who/warning"));
        assertThat(story.as(colleague).get(story.person.link()).page().text()).contains(speakTo);
        accuses(story.worker);
        assertThat(story.as(story.worker).get(story.person.link()).page().text())
                .doesNotContain(speakTo)
                .contains("Yolanda");
        story.as(story.lead).submit(story.at("/who"), story.at("/who/warning"));
        assertThat(story.as(colleague).get(story.person.link()).page().text()).doesNotContain(speakTo);
    }

    @Test
    void everyLookIsNotedAndStandsInNoOtherList() {
        story.as(story.lead).get("/safeguarding");
        story.as(story.lead).get(story.at(""));
        var shown = story.as(story.lead).get(story.at("")).page().text();
        assertThat(shown).contains(story.lead.who().name() + ", ").contains(": read");
        assertThat(database.fetchCount(
                        SAFEGUARDING_LOOK,
                        SAFEGUARDING_LOOK.ACCOUNT.eq(story.lead.who().account())))
                .isEqualTo(3);
        assertThat(database.fetchCount(LOOK, LOOK.PERSON.eq(story.person.value())))
                .isZero();
    }

    @Test
    @Tag("SAFE-22")
    void nobodyOutsideTheCouncilIsNamedOrOpensTheDecision() {
        var planner = staff.hire("Pia Planner " + story.concern(), story.team, Role.PLANNER);
        assertThat(story.as(story.lead)
                        .submit(
                                story.at("/who/name"),
                                story.at("/who/name"),
                                "worker",
                                planner.who().name(),
                                "as",
                                "ENQUIRY_OFFICER")
                        .page()
                        .text())
                .contains("Nobody of that name could be found");
        assertThat(story.as(planner).get(story.at("/write/decision")).status()).isEqualTo(403);
    }
}
