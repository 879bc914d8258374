package org.ourplan.nationalreturn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ourplan.tables.Tables.CONTACT;
import static org.ourplan.tables.Tables.EVENT;
import static org.ourplan.tables.Tables.NATIONAL_RETURN;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ourplan.access.Role;
import org.ourplan.nationalreturn.decide.Field;
import org.ourplan.nationalreturn.decide.Release;
import org.ourplan.nationalreturn.store.ListStore;
import org.ourplan.people.NewPerson;
import org.ourplan.people.People;
import org.ourplan.platform.Counted;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.ourplan.testing.StatementCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The analyst makes the return, sees what was found and who can mend it, takes the file, and loads the department's lists. */
@OurplanTest
class NationalReturnPagesTest {

    private static final String HERE = NationalReturns.HERE;

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @Autowired
    People people;

    @Autowired
    ReturnLists lists;

    @Autowired
    ListStore store;

    private Staff.Hired analyst;
    private Browserless browser;
    private PersonId person;

    /** Somebody with a first contact in 2001, of whom no other test knows. */
    @BeforeEach
    void somebodyOfLongAgo() {
        analyst = staff.hire("Ana", null, Role.PERFORMANCE_ANALYST);
        browser = new Browserless(port).with(analyst.secret());
        var worker = staff.hire("Wanda Worker", staff.team("Return"), Role.PRACTITIONER)
                .who();
        person = people.add(olga(), worker);
        database.insertInto(CONTACT)
                .set(CONTACT.ID, NewId.next())
                .set(CONTACT.PERSON, person.value())
                .set(CONTACT.BEGUN_AT, OffsetDateTime.parse("2001-05-02T10:00:00Z"))
                .set(CONTACT.BEGUN_BY, worker.account())
                .set(CONTACT.BEGUN_BY_NAME, worker.name())
                .set(CONTACT.CLOSED_AT, OffsetDateTime.parse("2001-05-03T10:00:00Z"))
                .set(CONTACT.OUTCOMES, new String[] {"ASSESSMENT_OFFERED_AND_REFUSED"})
                .execute();
    }

    private static NewPerson olga() {
        return new NewPerson(
                "Olga",
                "O'Long",
                "",
                "",
                "",
                List.of(),
                null,
                null,
                "",
                "",
                "unknown",
                "",
                "",
                List.of(),
                List.of(),
                "not-asked",
                true);
    }

    private Browserless.Shown make(String year) {
        return browser.submit(
                HERE,
                HERE,
                "from-day",
                "1",
                "from-month",
                "4",
                "from-year",
                year,
                "to-day",
                "31",
                "to-month",
                "3",
                "to-year",
                "2002",
                "release",
                "2");
    }

    @Test
    void aFileIsMadeCheckedTakenAndTheNextTakesItsPlace() {
        var made = make("2001");
        assertThat(made.status()).isEqualTo(200);
        assertThat(made.page().text())
                .contains("Made by Ana")
                .contains("requests")
                .contains("Gender is blank, and this row must have it")
                .contains("Nobody yet: Ourplan has no place for it.")
                .contains("GP Practice Name. The record has no GP practice.")
                .contains("It stands");
        var finding =
                browser.get(made.page().select("a:containsOwn(Date of Birth)").attr("href"));
        assertThat(finding.heading()).isEqualTo("Date of Birth is blank, and this row must have it");
        assertThat(finding.page().text()).contains("Wanda Worker").contains("Whoever works with the person");
        assertThat(finding.page().select("a[href=" + person.link() + "/details]"))
                .hasSize(1);
        var file = browser.get(made.path() + "/file.csv").response();
        var sha256 =
                HexFormat.of().formatHex(Counted.sha256().digest(file.body().getBytes(StandardCharsets.UTF_8)));
        assertThat(made.page().text()).contains(sha256);
        assertThat(file.body())
                .startsWith("LA Code,Reporting Period Start Date,")
                .contains("\"O'Long\"");
        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .contains("client-level-data-2001-04-01-to-2002-03-31-release-2.csv");
        assertThat(database.fetchCount(EVENT, EVENT.BY_ACCOUNT.eq(analyst.who().account())))
                .isEqualTo(2);
        assertThat(browser.get(made.path() + "/findings.csv").response().body())
                .contains(
                        "Date of Birth,1,\"Failed: blank, and it must not be\",\"is blank, and this row must have it\",,"
                                + "Whoever works with the person");
        var again = make("2001");
        assertThat(again.page().text())
                .contains("It took the place of file")
                .contains("0 rows added, 0 changed, 0 gone");
        assertThat(browser.get(again.path() + "/changes.csv").response().body()).isEqualTo("change,event\r\n");
        assertThat(browser.get(made.path()).page().text()).contains("took its place");
        assertThat(browser.get(HERE).page().text()).contains("Replaced by file");
    }

    @Test
    void everyPageAsksLittleOfTheDatabase() {
        var made = make("2001").path();
        for (var page : new String[] {HERE, made, made + "/findings/1", ReturnLists.HERE}) {
            StatementCount.reset();
            assertThat(browser.get(page).status()).isEqualTo(200);
            assertThat(StatementCount.sinceReset()).as(page).hasSizeLessThanOrEqualTo(6);
        }
        assertThat(browser.get(made + "/findings/999").status()).isEqualTo(404);
    }

    @Test
    void aPeriodThatEndsBeforeItStartsIsRefusedAndWhatWasTypedStays() {
        var wrong = make("2003");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().text()).contains("The period ends before it starts");
        assertThat(wrong.page().select("input[name=from-year]").val()).isEqualTo("2003");
    }

    @Test
    void aKeptFileIsNeverChanged() {
        make("2001");
        assertThatThrownBy(() -> database.update(NATIONAL_RETURN)
                        .set(NATIONAL_RETURN.ROWS, 1L)
                        .execute())
                .hasStackTraceContaining("permission denied");
    }

    private Browserless.Shown given(String content, Release release) {
        return browser.get(ReturnLists.HERE + "/" + lists.keep("spec.csv", content, release, analyst.who()));
    }

    @Test
    void listsAreFirstAReportAndThenLoadedWholeAndTheOthersStay() {
        assertThat(store.lists().known(Release.TWO, Field.HOURS_CARING)).isFalse();
        var before = store.values(Release.TWO).size();
        var report = given(
                "Variable,Release 2 value,Comparison\nTotal hrs caring per week,0 to 19,Changed\n"
                        + "Total Hrs Caring per week,20 or more,New\nReview Outcomes Achieved,Fully met,No change\n"
                        + "Review Outcomes Achieved,NOT MET,Changed (capitalisation only)\n",
                Release.TWO);
        assertThat(report.page().text())
                .contains("New: 0 to 19")
                .contains("1 the same, 1 new, 2 no longer")
                .contains("No longer: Partially met");
        assertThat(store.values(Release.TWO)).as("nothing yet").hasSize(before);
        var fingerprint = report.page().select("input[name=report]").val();
        var taken = browser.post(report.path(), report.path(), Map.of(), "report", fingerprint);
        assertThat(taken.page().text()).contains("spec.csv. Ana").contains("the lists that came with Ourplan");
        assertThat(store.values(Release.TWO)).hasSize(before + 2 + 2 - 3);
        assertThat(store.lists().has(Release.TWO, Field.HOURS_CARING, "0 to 19"))
                .isTrue();
        assertThat(store.lists().other(Release.TWO, Field.REVIEW_OUTCOMES, "NOT MET"))
                .isEqualTo("Not Met");
        assertThat(store.lists().has(Release.TWO, Field.GENDER, "Female"))
                .as("not named")
                .isTrue();
        assertThat(browser.post(report.path(), report.path(), Map.of(), "report", fingerprint)
                        .status())
                .as("a second time")
                .isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Field,value¶Gender,X | Row 1 must hold the names Variable, value and mapping",
                "Variable,Release 1 value¶Gender,X | Row 1 says that these are values of Release 1, and you chose Release 2.",
                "Variable,value¶Postcode,X | Row 2: “Postcode” is no field of the return with a list.",
                "Variable,value¶Gender,X¶Gender,X | Row 3: “X” stands in this list twice.",
                "Variable,value¶Gender, X | Row 2: the value is empty, has spaces at its ends",
                "Variable,value¶Gender | Row 2: it has 1 values, and must have two or three.",
                "Variable,value | There are no values in the file."
            })
    void aWrongFileOfListsIsNotLoadedAtAll(String content, String said) {
        var report = given(content.replace('¶', '\n'), Release.TWO);
        assertThat(report.status()).isEqualTo(422);
        assertThat(report.page().text()).contains(said);
        assertThat(browser.post(report.path(), report.path(), Map.of(), "report", "any")
                        .status())
                .isEqualTo(409);
    }
}
