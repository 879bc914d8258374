package org.ourplan.advocacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ourplan.tables.Tables.EVENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;

/** What an advocate does: meetings, a report, and the council's answer in writing. */
@OurplanTest
class AdvocatesReportPagesTest extends WithAnAdvocate {

    @Test
    @Tag("ADV-12")
    void meetingsArePrivateOrSayWhyNotAndOthersAreAskedOnlyWithConsentOrInTheirBestInterests() {
        advocates();
        var at = anna.at(port);
        var page = mine() + "/meeting";
        var day = new String[] {"met-day", "2", "met-month", "3", "met-year", "2026"};
        assertThat(meets(at, day, "with", "person", "private", "no").page().text())
                .contains("Say why you did not meet in private");
        assertThat(meets(at, day, "with", "other", "consulted", "Nina, her niece")
                        .page()
                        .text())
                .contains("Say what lets you talk to them");
        assertThat(meets(at, day, "with", "other", "consulted", "Nina", "allowed", "BEST_INTERESTS")
                        .page()
                        .text())
                .contains("Say why it is in their best interests");
        assertThat(meets(at, day, "with", "person", "private", "yes").path()).isEqualTo(mine());
        assertThat(meets(at, day, "with", "other", "consulted", "Nina", "allowed", "AGREED")
                        .path())
                .isEqualTo(mine());
        assertThat(office.get(link()).page().text())
                .contains("2 March 2026: Anna Advocate met them in private", "Anna Advocate talked to Nina");
        assertThat(at.get(page).status()).isEqualTo(200);
    }

    private Browserless.Shown meets(Browserless at, String[] day, String... more) {
        var answers = new ArrayList<>(List.of(day));
        answers.addAll(List.of(more));
        return at.submit(mine() + "/meeting", mine() + "/meeting", answers.toArray(String[]::new));
    }

    @Test
    @Tag("ADV-12")
    void aConcernIsOnTheWorkListAndAnsweredInWritingAfterMeetingTheAdvocateToThePersonAndTheAdvocate() {
        advocates();
        var at = anna.at(port);
        var report = mine() + "/report";
        assertThat(at.submit(report, report, "says", "She wants to stay at home", "concern", "yes")
                        .page()
                        .text())
                .contains("Write what the concern is", "Say whether you challenge a decision");
        at.submit(
                report,
                report,
                "says",
                "She wants to stay at home",
                "concern",
                "yes",
                "concern-words",
                "Nobody asked her",
                "challenges",
                "yes");
        assertThat(tasks()).contains("ANSWER_ADVOCATE");
        var reports =
                office.get(link()).page().selectFirst("a[href*=/reports/]").attr("href");
        assertThat(office.get(reports).page().text())
                .contains("She wants to stay at home", "Nobody asked her", "They challenge a decision");
        assertThat(office.submit(reports, reports, "words", "We ask her on Monday")
                        .page()
                        .text())
                .contains("Meet the advocate about their concern");
        var today = LocalDate.now();
        var given = office.submit(
                reports,
                reports,
                "words",
                "We ask her on Monday",
                "met-day",
                "" + today.getDayOfMonth(),
                "met-month",
                "" + today.getMonthValue(),
                "met-year",
                "" + today.getYear());
        assertThat(given.path()).endsWith("/giving");
        assertThat(tasks()).doesNotContain("ANSWER_ADVOCATE");
        assertThat(at.get(mine()).page().text()).contains("The council’s answer", "We ask her on Monday");
        var letter = given.path().replace("/giving", "");
        assertThat(office.get(letter).page().text())
                .contains("Dear Yolanda", "Anna Advocate, your independent advocate", "We ask her on Monday");
        assertThat(office.get(person.link() + "/documents").page().text()).contains("Anna Advocate");
        assertThat(office.post(link(), reports, Map.of(), "words", "Again").status())
                .isEqualTo(422);
        assertThat(database.select(EVENT.DETAILS)
                        .from(EVENT)
                        .where(EVENT.CHAIN.eq(person.value()))
                        .fetch(EVENT.DETAILS)
                        .toString())
                .doesNotContain("Monday", "Nobody", "Anna");
    }

    @Test
    @Tag("ADV-12")
    void theDatabaseHoldsReportsAndAnswersAsTheyAre() {
        advocates();
        anna.at(port).submit(mine() + "/report", mine() + "/report", "says", "She is afraid", "concern", "no");
        var id = database.fetchValue("SELECT id FROM advocate_report WHERE person = ?", person.value());
        assertThatThrownBy(() -> database.execute("UPDATE advocate_report SET says = 'She is well' WHERE id = ?", id))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> database.execute(
                        "INSERT INTO advocate_report_answer SELECT id, true, NULL, 'No', now(), reported_by, 'X'"
                                + " FROM advocate_report WHERE id = ?",
                        id))
                .hasStackTraceContaining("violates check constraint");
    }
}
