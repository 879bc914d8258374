package org.ourplan.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.people.FictionalPeople.named;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.ourplan.testing.StatementCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OurplanTest
class ChangingPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Staff staff;

    UUID team;
    Staff.Hired worker;
    Browserless browser;

    @BeforeEach
    void hire() {
        team = staff.team("North");
        worker = staff.hire("Wanda Worker", team, Role.PRACTITIONER);
        browser = new Browserless(port).with(worker.secret());
    }

    @Test
    void twoWhoChangeTheDetailsAtOnceBothSeeBothTexts() {
        var id = people.add(named("Zadie", "Twoeditors"), worker.who());
        var link = id.link() + "/details";
        var other = new Browserless(port)
                .with(staff.hire("Otto Other", team, Role.PRACTITIONER).secret());
        var opened = browser.get(link).page().select("input[name=version]").val();
        other.submit(link, link, "address", "2 Other Road, said Otto");
        var clash = browser.post(
                link,
                link,
                Map.of(),
                "version",
                opened,
                "given-name",
                "Zadie",
                "family-name",
                "Twoeditors",
                "birth",
                "not-known",
                "address",
                "3 My Lane, said Wanda",
                "settled",
                "unknown",
                "cared-for",
                "not-asked");
        assertThat(clash.status()).isEqualTo(409);
        assertThat(clash.page().text())
                .contains("Otto Other")
                .contains("2 Other Road, said Otto")
                .contains("3 My Lane, said Wanda");
        assertThat(people.find(id).orElseThrow().address()).isEqualTo("2 Other Road, said Otto");
        var version = clash.page().select("input[name=version]").val();
        var saved = browser.post(
                link,
                link,
                Map.of(),
                "version",
                version,
                "given-name",
                "Zadie",
                "family-name",
                "Twoeditors",
                "birth",
                "not-known",
                "address",
                "2 Other Road\n3 My Lane",
                "settled",
                "unknown",
                "cared-for",
                "not-asked");
        assertThat(saved.status()).isEqualTo(200);
        assertThat(people.find(id).orElseThrow().address()).isEqualTo("2 Other Road\n3 My Lane");
    }

    @Test
    void detailsSaveAsTheirWriterGoes() {
        var id = people.add(named("Zora", "Quietsaver"), worker.who());
        var link = id.link() + "/details";
        var quietly = Map.of("X-Quiet", "yes");
        assertThat(browser.get(link).page().select("form[data-autosave]")).hasSize(1);
        var saved = browser.post(
                link,
                link,
                quietly,
                "version",
                "1",
                "given-name",
                "Zora",
                "birth",
                "not-known",
                "address",
                "4 Still Lane");
        assertThat(saved.status()).isEqualTo(200);
        assertThat(people.find(id).orElseThrow().address()).isEqualTo("4 Still Lane");
        var wrong = browser.post(link, link, quietly, "version", "2", "given-name", "", "address", "5 Lost Lane");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(people.find(id).orElseThrow().address()).isEqualTo("4 Still Lane");
    }

    @Test
    @Tag("S001-17")
    void whoHelpsSomebodySpeakIsKeptWithWhatTheyAgreedMayBeShared() {
        var id = people.add(named("Zeno", "Spokenfor"), worker.who());
        var link = id.link() + "/around/new";
        browser.submit(
                link,
                link,
                "name",
                "Flora Friend",
                "relation",
                "friend who helps with speaking",
                "standings",
                "FRIEND",
                "may-share",
                "Only appointments");
        assertThat(people.find(id).orElseThrow().around()).singleElement().satisfies(flora -> {
            assertThat(flora.name()).isEqualTo("Flora Friend");
            assertThat(flora.standings()).containsExactly(Standing.FRIEND);
            assertThat(flora.mayShare()).isEqualTo("Only appointments");
        });
        assertThat(browser.get(id.link()).page().text()).contains("May be shared with them: Only appointments");
        assertThat(browser.submit(link, link, "relation", "nobody").page().title())
                .startsWith("Error: ");
    }

    @Test
    void twoWhoChangeOneThatMattersAtOnceLoseNothing() {
        var id = people.add(named("Zsa", "Twice"), worker.who());
        browser.submit(
                id.link() + "/around/new",
                id.link() + "/around/new",
                "name",
                "Nell Neighbour",
                "relation",
                "neighbour");
        var link = id.link() + "/around/"
                + people.find(id).orElseThrow().around().getFirst().id();
        browser.submit(link, link, "notes", "Has a key");
        var clash = browser.post(
                link,
                link,
                Map.of(),
                "version",
                "1",
                "name",
                "Nell Neighbour",
                "relation",
                "neighbour",
                "notes",
                "Walks the dog");
        assertThat(clash.status()).isEqualTo(409);
        assertThat(clash.page().text()).contains("Has a key");
        assertThat(clash.page().select("[name=notes]").text()).isEqualTo("Walks the dog");
    }

    @Test
    void aManagerGivesAPersonToAnotherTeamAndTheHistoryStays() {
        var id = people.add(named("Zach", "Handedover"), worker.who());
        var manager = new Browserless(port)
                .with(staff.hire("Mona Manager", team, Role.TEAM_MANAGER).secret());
        var next = staff.hire("Nora Next", staff.team("South"), Role.PRACTITIONER);
        var shown = manager.submit(
                id.link() + "/worker",
                id.link() + "/worker",
                "worker",
                next.who().account().toString());
        assertThat(shown.path()).isEqualTo(id.link() + "/reason-to-look");
        assertThat(people.find(id).orElseThrow().worker()).isEqualTo(next.who().account());
        var hers = new Browserless(port).with(next.secret());
        assertThat(hers.get(id.link()).status()).isEqualTo(200);
        assertThat(browser.get(id.link()).path()).endsWith("/reason-to-look");
    }

    @Test
    void aRestrictedRecordShowsOnlyThatItMatches() {
        var id = people.add(named("Zorro", "Hiddenaway"), worker.who());
        var manager = staff.hire("Mona Manager", team, Role.TEAM_MANAGER);
        var hers = new Browserless(port).with(manager.secret());
        assertThat(hers.submit(id.link() + "/restrict", id.link() + "/restrict", "reason", "")
                        .page()
                        .title())
                .startsWith("Error: ");
        hers.submit(id.link() + "/restrict", id.link() + "/restrict", "reason", "Works for this council");
        var found =
                hers.submit("/people", "/people", "asked", "Zorro Hiddenaway").page();
        assertThat(found.text()).contains("A restricted record matches").contains("Ask to see it");
        assertThat(found.select("main h2, main h3, main dd").text()).doesNotContain("Hiddenaway");
        assertThat(hers.get(id.link()).path()).endsWith("/reason-to-look");
        assertThat(browser.get(id.link()).status()).isEqualTo(200);
        assertThat(browser.submit("/people", "/people", "asked", "Zorro Hiddenaway")
                        .page()
                        .text())
                .contains("Zorro Hiddenaway");
    }

    @Test
    void anAlertIsOnTheIdentityBarUntilItEnds() {
        var id = people.add(named("Zia", "Alerted"), worker.who());
        var link = id.link() + "/alerts";
        assertThat(browser.submit(
                                link,
                                link,
                                "words",
                                "Large dog",
                                "review-day",
                                "1",
                                "review-month",
                                "1",
                                "review-year",
                                "2020")
                        .page()
                        .title())
                .startsWith("Error: ");
        browser.submit(link, link, "words", "Large dog", "review-day", "1", "review-month", "1", "review-year", "2199");
        assertThat(browser.get(id.link()).page().text()).contains("Large dog (look at again by 1 January 2199)");
        var end = browser.get(link).page().select("form[action$=/end]").attr("action");
        browser.submit(link, end);
        assertThat(browser.get(id.link()).page().text()).doesNotContain("Large dog");
    }

    @Test
    void eachPageOfAPersonNeedsAtMostSixStatements() {
        var id = people.add(named("Zeppo", "Counted"), worker.who());
        for (var page : List.of("", "/details", "/around", "/around/new", "/alerts", "/everything")) {
            StatementCount.reset();
            assertThat(browser.get(id.link() + page).status()).isEqualTo(200);
            assertThat(StatementCount.sinceReset()).as(page).hasSizeLessThanOrEqualTo(6);
        }
    }
}
