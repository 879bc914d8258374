package org.ourplan.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.people.FictionalPeople.named;
import static org.ourplan.people.FictionalPeople.numbered;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ourplan.access.Role;
import org.ourplan.platform.PersonId;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.Browserless.Shown;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.ourplan.testing.StatementCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OurplanTest
class PeoplePagesTest {

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

    private Shown add(String... namesAndValues) {
        return add(new String[0], namesAndValues);
    }

    private Shown add(String[] more, String... namesAndValues) {
        var fields = new ArrayList<>(List.of("given-name", "Zelda", "family-name", "Fictional", "birth", "not-known"));
        fields.addAll(List.of(more));
        for (var i = 0; i < namesAndValues.length; i += 2) {
            var at = fields.indexOf(namesAndValues[i]);
            if (at >= 0 && at % 2 == 0) {
                fields.set(at + 1, namesAndValues[i + 1]);
            } else {
                fields.add(namesAndValues[i]);
                fields.add(namesAndValues[i + 1]);
            }
        }
        return browser.post("/people", "/people/add", Map.of(), fields.toArray(String[]::new));
    }

    @Test
    void nobodyIsAddedWithoutASearchFirst() {
        assertThat(browser.get("/people/new").path()).isEqualTo("/people");
        var searched = browser.submit("/people", "/people", "asked", "Zenobia Searchedfor 27/3/1947");
        assertThat(searched.page().text()).contains("Nobody found");
        assertThat(searched.page().select("form[action=/people/new]")).hasSize(1);
        var form = browser.post("/people", "/people/new", Map.of(), "asked", "Zenobia Searchedfor 27/3/1947");
        assertThat(form.page().select("[name=given-name]").val()).isEqualTo("Zenobia");
        assertThat(form.page().select("[name=born-year]").val()).isEqualTo("1947");
    }

    @Test
    @Tag("CON-8")
    @Tag("S004-94")
    void allDetailsAreKeptAndShownAgain() {
        var shown = add(
                "title",
                "Mx",
                "given-name",
                "Zuleika",
                "family-name",
                "Allthere",
                "birth",
                "known",
                "born-day",
                "27",
                "born-month",
                "March",
                "born-year",
                "1947",
                "nhs-number",
                "900 000 0009",
                "address",
                "1 Made Up Street",
                "postcode",
                "wm11aa",
                "settled",
                "resident-here",
                "needs",
                "Interpreter: British Sign Language",
                "formats",
                "large print",
                "cared-for",
                "yes");
        assertThat(shown.status()).as(shown.page().text()).isEqualTo(200);
        assertThat(shown.heading()).isEqualTo("Who is important to Zuleika?");
        var link = shown.path().replace("/around", "");
        var details = browser.get(link + "/details").page();
        assertThat(details.select("[name=title]").val()).isEqualTo("Mx");
        assertThat(details.select("[name=born-day]").val()).isEqualTo("27");
        assertThat(details.select("[name=born-month]").val()).isEqualTo("3");
        assertThat(details.select("[name=nhs-number]").val()).isEqualTo("9000000009");
        assertThat(details.select("[name=address]").text()).isEqualTo("1 Made Up Street");
        assertThat(details.select("[name=postcode]").val()).isEqualTo("WM1 1AA");
        assertThat(details.select("[name=settled][checked]").val()).isEqualTo("resident-here");
        assertThat(details.select("[name=cared-for][checked]").val()).isEqualTo("yes");
        var overview = browser.get(link).page().text();
        assertThat(overview).contains("Reference").contains("Ordinarily lives in this council’s area");
        var person =
                people.find(PersonId.of(link.substring("/people/".length()))).orElseThrow();
        assertThat(overview).contains("" + person.reference());
        assertThat(person.settled()).isEqualTo("resident-here");
    }

    @Test
    void howSomebodyCommunicatesIsOnEveryPageOfTheirRecord() {
        var link = add(
                        "needs",
                        "Interpreter: British Sign Language",
                        "needs",
                        "Lipreads: face them when speaking",
                        "other-needs",
                        "Ring the bell twice",
                        "formats",
                        "large print",
                        "given-name",
                        "Zara",
                        "family-name",
                        "Bannered")
                .path()
                .replace("/around", "");
        for (var page : List.of("", "/details", "/around", "/everything", "/alerts")) {
            assertThat(browser.get(link + page).page().body().text())
                    .as(page)
                    .contains(
                            "Lipreads: face them when speaking",
                            "Ring the bell twice",
                            "Written information: large print");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "an NHS number whose last digit is wrong | nhs-number | 900 000 0008 | nhs-number | last digit does not fit",
                "an NHS number of nine digits            | nhs-number | 900 000 000  | nhs-number | has 10 digits. This has 9",
                "a postcode that is none                 | postcode   | HELLO        | postcode   | Enter a full postcode",
                "an email that is none                   | email      | nobody       | email      | usual form",
                "a phone number that is none             | phone      | later        | phone      | Enter a phone number",
            })
    void whatIsWrongIsSaidAndNothingTypedIsLost(String what, String field, String typed, String at, String says) {
        var shown = add("given-name", "Zoltan", "family-name", "Mistaken", field, typed);
        assertThat(shown.status()).isEqualTo(422);
        assertThat(shown.page().title()).startsWith("Error: ");
        assertThat(shown.page()
                        .select(".govuk-error-summary a[href=#" + at + "]")
                        .text())
                .contains(says);
        assertThat(shown.page().select("#" + at)).hasSize(1);
        assertThat(shown.page().select("[name=" + field + "]").val()).isEqualTo(typed);
        assertThat(shown.page().select("[name=given-name]").val()).isEqualTo("Zoltan");
    }

    @ParameterizedTest
    @CsvSource({"31, 2, 1950, real date", "1, 1, 2999, in the past", "1, 1, 1850, before 1890", "x, y, z, real date"})
    void anImpossibleDateOfBirthIsRefusedInWords(String day, String month, String year, String says) {
        var shown = add("birth", "known", "born-day", day, "born-month", month, "born-year", year);
        assertThat(shown.page().select(".govuk-error-summary a[href=#born-day]").text())
                .contains(says);
        assertThat(shown.page().select("#born-day")).hasSize(1);
        assertThat(shown.page().select("[name=born-day]").val()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200B", "\u200B\u200D\uFEFF", "\u202E\u2066"})
    void aNameThatCannotBeSeenIsRefusedInWords(String name) {
        var shown = add("given-name", name, "family-name", "");
        assertThat(shown.status()).isEqualTo(422);
        assertThat(shown.page().select(".govuk-error-summary").text()).contains("only characters that cannot be seen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "🦄 Sparkle",
                "عبد الرحمن",
                "<b>Bold</b> & \"Quoted\"",
                "Wolfeschlegelsteinhausenbergerdorff-Hubert-Blaine-the-Third",
                "X"
            })
    void aNameThatAPersonMayHaveIsTakenAsItIs(String name) {
        var shown = add("given-name", name, "family-name", "");
        assertThat(shown.status()).as(shown.page().text()).isIn(200, 409);
        if (shown.status() == 409) {
            shown = add(new String[] {"somebody-else", "yes"}, "given-name", name, "family-name", "");
        }
        assertThat(shown.page().select("h1").text()).isEqualTo("Who is important to " + name + "?");
        assertThat(shown.page().select("b")).isEmpty();
    }

    @Test
    void aTextOfAHundredThousandCharactersIsKept() {
        var address = "a".repeat(100_000);
        var link = add("given-name", "Zog", "family-name", "Longwinded", "address", address)
                .path()
                .replace("/around", "");
        assertThat(browser.get(link + "/details")
                        .page()
                        .select("[name=address]")
                        .text())
                .isEqualTo(address);
    }

    @Test
    void somebodyAlikeIsShownAndNobodyAddedUntilTheWorkerSaysItIsSomebodyElse() {
        people.add(named("Zebedee", "Alikely"), worker.who());
        var shown = add("given-name", "Zebedee", "family-name", "Alykely", "phone", "01632 960123");
        assertThat(shown.heading()).isEqualTo("Is this somebody we already know?");
        assertThat(shown.page().text()).contains("Nobody has been added yet").contains("Zebedee Alikely");
        assertThat(shown.page()
                        .select("form[action=/people/add] input[name=phone]")
                        .val())
                .isEqualTo("01632 960123");
        var again = add(new String[] {"somebody-else", "yes"}, "given-name", "Zebedee", "family-name", "Alykely");
        assertThat(again.heading()).isEqualTo("Who is important to Zebedee?");
    }

    @Test
    void anNhsNumberBelongsToOnePersonOnly() {
        var first = people.add(numbered("Zinnia", "Numbered", "9000000017"), worker.who());
        var shown = add(
                new String[] {"somebody-else", "yes"},
                "given-name",
                "Another",
                "family-name",
                "Altogether",
                "nhs-number",
                "900 000 0017");
        assertThat(shown.status()).isEqualTo(409);
        assertThat(shown.page().text())
                .contains("Somebody here has this NHS number already")
                .contains("Zinnia Numbered");
        assertThat(shown.page().select("button[name=somebody-else]")).isEmpty();
        assertThat(shown.page().select("a[href=" + first.link() + "]")).isNotEmpty();
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
