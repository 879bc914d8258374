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
    void addingBeginsShortAndNothingTypedInTheFoldIsHiddenWhenItComesBack() {
        var first = browser.post("/people", "/people/new", java.util.Map.of(), "asked", "Zora Newcomer");
        var fold = first.page().selectFirst("details");
        assertThat(fold.hasAttr("open")).isFalse();
        assertThat(fold.select("input[name=phone], input[name=pronouns], textarea[name=former-names]"))
                .hasSize(3);
        assertThat(first.page().selectFirst("input[name=given-name]").val()).isEqualTo("Zora");
        var wrong = browser.post(
                "/people", "/people/add", java.util.Map.of(), "given-name", "", "pronouns", "she/her", "phone", "12");
        assertThat(wrong.status()).isEqualTo(422);
        var back = wrong.page().selectFirst("details");
        assertThat(back.hasAttr("open")).isTrue();
        assertThat(back.selectFirst("input[name=pronouns]").val()).isEqualTo("she/her");
        assertThat(back.text()).contains("Enter a phone number");
    }
}
