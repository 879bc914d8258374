package org.ourplan.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.tables.Tables.EVENT;
import static org.ourplan.tables.Tables.HELPING;
import static org.ourplan.tables.Tables.LOOK;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.access.HelpPart;
import org.ourplan.access.Role;
import org.ourplan.law.advocacy.AdvocateRequirement;
import org.ourplan.law.advocacy.Process;
import org.ourplan.organisation.OutsideHelp.Outside;
import org.ourplan.organisation.OutsideHelp.Somebody;
import org.ourplan.people.FictionalPeople;
import org.ourplan.people.People;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An organisation outside the council: its own people, whom it is asked to help, and who of it may. */
@OurplanTest
class OrganisationTest {

    @LocalServerPort
    int port;

    @Autowired
    OutsideHelp help;

    @Autowired
    Organisations organisations;

    @Autowired
    People people;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    private Outside outside;
    private Browserless keeper;
    private Browserless manager;
    private Staff.Hired worker;
    private PersonId person;
    private Browserless own;

    @BeforeEach
    void begin() {
        outside = help.founded();
        keeper = new Browserless(port).with(outside.keeper().secret());
        manager = new Browserless(port).with(outside.manager().secret());
        worker = staff.hire("Wanda Worker", staff.team("North"), Role.PRACTITIONER);
        person = people.add(FictionalPeople.named("Yolanda", "Fictional"), worker.who());
        own = new Browserless(port)
                .with(staff.hire("Yolanda Fictional", null, person, Role.PERSON).secret());
    }

    @Test
    void theOrganisationsOwnManagerInvitesItsPeopleWhoComeInWithACodeThatWorksOnce() {
        assertThat(manager.get("/helping").page().select("a[href=" + outside.link() + "]"))
                .hasSize(1);
        var asked = manager.submit(
                outside.link() + "/people/new",
                outside.link() + "/people/new",
                "name",
                "Nell New",
                "does",
                "PLANNING",
                "manages",
                "no");
        assertThat(asked.path()).endsWith("/invite");
        var shown =
                manager.submit(asked.path(), asked.path(), "born-day", "12", "born-month", "3", "born-year", "1970");
        var code = shown.page().selectFirst("[data-code]").text();
        var nell = new Browserless(port);
        nell.submit("/join", "/join", "code", code, "born-day", "12", "born-month", "3", "born-year", "1970");
        var in = nell.submit(
                "/join/choose",
                "/join/choose",
                "sign-in-name",
                "nell." + NewId.next(),
                "new-password",
                "wobbly teapot on a Tuesday");
        assertThat(in.page().text()).contains("You help nobody here now");
        assertThat(nell.get(outside.link()).status())
                .as("she does not answer for it")
                .isEqualTo(404);
        assertThat(manager.get(outside.link()).page().text()).contains("Nell New Can sign in");
        assertThat(manager.submit(asked.path(), asked.path(), "born-day", "12", "born-month", "3", "born-year", "1970")
                        .page()
                        .text())
                .as("nobody takes over her account")
                .contains("They have come in before, so there is no new code");
    }

    @Test
    @Tag("DATA-13")
    void itsPagesAreForItsManagerAndItsKeeperAndWhomItHelpsForItsManagerOnly() {
        var planner = help.joins(outside, "Paul Planner", false, Work.PLANNING);
        help.plans(outside, planner, person, worker.who(), HelpPart.NEXT);
        var other = help.founded();
        var theirs = new Browserless(port).with(other.manager().secret());
        assertThat(theirs.get(outside.link()).status()).isEqualTo(404);
        assertThat(theirs.post(theirs.get(other.link()).path(), outside.link() + "/people/new", Map.of(), "name", "Spy")
                        .status())
                .isEqualTo(404);
        assertThat(planner.at(port).get(outside.link()).status()).isEqualTo(404);
        assertThat(manager.get(outside.link()).page().text()).contains("Yolanda Fictional");
        assertThat(keeper.get(outside.link()).page().text())
                .contains("Paul Planner")
                .doesNotContain("Yolanda");
        assertThat(manager.get("/helping/" + person).status())
                .as("to answer for it is not to be named")
                .isEqualTo(404);
    }

    @Test
    @Tag("DATA-13")
    void thePersonChoosesAnOrganisationWithWhatTheyTickAndEndsItAtAnyTime() {
        var planner = help.joins(outside, "Paul Planner", false, Work.PLANNING);
        var choose = "/me/helpers/organisation";
        assertThat(own.submit(choose, choose, "organisation", outside.id().toString())
                        .page()
                        .text())
                .contains("Choose at least one thing they may see or do");
        assertThat(own.submit(choose, choose, "organisation", outside.id().toString(), "parts", "PROFILE")
                        .page()
                        .text())
                .contains(outside.name(), "It waits for an answer");
        var asked = manager.get(outside.link())
                .page()
                .selectFirst("a[href*=/asked/]")
                .attr("href");
        manager.get(asked);
        assertThat(database.fetchCount(
                        LOOK,
                        LOOK.PERSON
                                .eq(person.value())
                                .and(LOOK.ACCOUNT.eq(outside.manager().who().account()))))
                .as("the manager's look is logged")
                .isEqualTo(1);
        assertThat(manager.submit(
                                asked,
                                asked,
                                "takes",
                                "yes",
                                "who",
                                planner.id().toString())
                        .path())
                .isEqualTo(outside.link());
        var paul = planner.at(port);
        assertThat(own.get("/me/helpers").page().text()).contains("Paul Planner of " + outside.name() + " helps");
        assertThat(paul.get("/helping").page().text()).contains("Yolanda Fictional", "independent planner");
        var page = "/helping/" + person + "/profile/like";
        paul.submit(page, page, "words", "She sings");
        var open = paul.get(page).page().selectFirst("input[name=_csrf]").attr("value");
        var end = own.get("/me/helpers")
                .page()
                .selectFirst("form[action*=/organisations/]")
                .attr("action");
        own.submit("/me/helpers", end);
        assertThat(paul.press(open, page, "version", "1", "words", "She shouts").status())
                .isEqualTo(404);
        assertThat(own.get("/me/profile").page().text()).contains("She sings").doesNotContain("She shouts");
        assertThat(paul.get("/helping/" + person).status()).isEqualTo(404);
        assertThat(manager.get(asked).status()).isEqualTo(404);
        assertThat(database.select(EVENT.DETAILS)
                        .from(EVENT)
                        .where(EVENT.CHAIN.eq(person.value()))
                        .fetch(EVENT.DETAILS)
                        .toString())
                .doesNotContain("Paul", "Speak Up", "sings");
    }

    @Test
    @Tag("DATA-13")
    void whoLeavesReachesNobodyFromThatMomentAndNobodyOfAnOrganisationThatIsAskedNoMore() {
        var paul = help.joins(outside, "Paul Planner", false, Work.PLANNING);
        var pia = help.joins(outside, "Pia Planner", false, Work.PLANNING);
        help.plans(outside, paul, person, worker.who(), HelpPart.NEXT);
        var other = people.add(FictionalPeople.named("Otto", "Other"), worker.who());
        help.plans(outside, pia, other, worker.who(), HelpPart.NEXT);
        manager.submit(outside.link(), outside.link() + "/people/" + paul.id() + "/end");
        assertThat(paul.at(port).get("/helping/" + person + "/next").status()).isEqualTo(404);
        assertThat(pia.at(port).get("/helping/" + other + "/next").status()).isEqualTo(200);
        keeper.submit(outside.link(), outside.link() + "/end");
        assertThat(pia.at(port).get("/helping/" + other + "/next").status()).isEqualTo(404);
        assertThat(manager.get(outside.link()).status()).isEqualTo(404);
        assertThat(own.get("/me/helpers/organisation").page().text()).doesNotContain(outside.name());
        assertThat(database.fetchCount(
                        HELPING,
                        HELPING.PERSON.in(person.value(), other.value()).and(HELPING.ENDED_AT.isNull())))
                .isZero();
    }

    @Test
    @Tag("ADV-11")
    void nobodyIsTheAdvocateBeforeEverythingWasSeenOrOnceItIsNoLongerGood() {
        var anna = help.joins(outside, "Anna Advocate", false, Work.ADVOCACY);
        assertThat(answer(anna, "no")).contains("Evidence of appropriate training has not been seen");
        var all = EnumSet.complementOf(EnumSet.of(AdvocateRequirement.IMCA));
        help.seen(outside, anna.id(), all, organisations.today());
        help.seen(
                outside,
                anna.id(),
                Set.of(AdvocateRequirement.SUPERVISION),
                organisations.today().minusDays(1));
        assertThat(answer(anna, "no")).contains("supervision is no longer good");
        help.seen(outside, anna.id(), Set.of(AdvocateRequirement.SUPERVISION), organisations.today());
        assertThat(answer(anna, "yes")).contains("neither the person nor the person's carer care or treatment");
        assertThat(anna.at(port).get("/helping").page().text()).contains("You help nobody");
        assertThat(answer(anna, "no")).contains("Anna Advocate of " + outside.name() + " helps");
        assertThat(anna.at(port).get("/helping").page().text()).contains("Yolanda Fictional");
    }

    @Test
    @Tag("ADV-11")
    void whoWorksForTheCouncilIsNotIndependent() {
        var evidence = outside.link() + "/people/";
        var carl = help.advocate(outside, "Carl Council");
        assertThat(keeper.submit(
                                evidence + carl.id() + "/evidence",
                                evidence + carl.id() + "/evidence",
                                "requirement",
                                "INDEPENDENCE",
                                "works-for-us",
                                "yes",
                                "seen",
                                "He told us",
                                "good-until-day",
                                "1",
                                "good-until-month",
                                "1",
                                "good-until-year",
                                "2100")
                        .page()
                        .text())
                .contains("Somebody who works for us is not independent");
        database.execute(
                "UPDATE account SET roles = ARRAY['PLANNER', 'PRACTITIONER'] WHERE id = ?",
                carl.hired().who().account());
        assertThat(answer(carl, "no")).contains("they cannot be somebody who works for us");
    }

    @Test
    @Tag("ADV-15")
    void anAdvocateActsAsImcaTooWhereApprovedForIt() {
        var anna = help.joins(outside, "Anna Advocate", false, Work.ADVOCACY, Work.IMCA);
        help.seen(
                outside, anna.id(), EnumSet.complementOf(EnumSet.of(AdvocateRequirement.IMCA)), organisations.today());
        assertThat(answer(anna, "no", "imca", "yes"))
                .contains("approval as an independent mental capacity advocate has not been seen");
        help.seen(outside, anna.id(), Set.of(AdvocateRequirement.IMCA), organisations.today());
        assertThat(answer(anna, "no", "imca", "yes"))
                .contains("Anna Advocate of", "As independent mental capacity advocate too");
        assertThat(anna.at(port).get("/helping/" + person + "/advocacy").page().text())
                .contains("You act as independent mental capacity advocate too");
    }

    /** Asked for an assessment by the worker, who writes down the organisation's answer; what the page then says. */
    private String answer(Somebody who, String cares, String... more) {
        var office = new Browserless(port).with(worker.secret());
        var link = person.link() + "/advocacy";
        var whom = outside.id() + "/" + who.id();
        var process = Process.NEEDS_ASSESSMENT.name();
        var answers = new ArrayList<>(List.of("process", process, "whom", whom, "imca", "no", "shares", "AGREED"));
        answers.addAll(List.of("words", "Her assessment", "needs", "Pictures"));
        for (var at = 0; at < more.length; at += 2) {
            answers.set(answers.indexOf(more[at]) + 1, more[at + 1]);
        }
        assertThat(office.submit(link + "/new", link + "/new", answers.toArray(String[]::new))
                        .path())
                .isEqualTo(link);
        var page = office.get(link).page().selectFirst("a[href$=/answer]").attr("href");
        return office.submit(page, page, "takes", "yes", "who", who.id().toString(), "cares", cares)
                .page()
                .text();
    }
}
