package org.ourplan.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.SettableClock;
import org.ourplan.testing.Staff;
import org.ourplan.worklist.TaskKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Complaints that take long, and what is learnt from them. */
@OurplanTest
class ComplaintAfterwardsTest {

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    AtComplaints at;

    @AfterEach
    void listsAreEmptyAndTheClockRuns() {
        at.clearLists();
        SettableClock.run();
    }

    private Browserless on(LocalDate day) {
        return at.on(day, port);
    }

    @Test
    @Tag("COMP-6")
    void onTheLastDayALongerTimeCanBeAgreedAndAfterItWhyItIsLateIsExplained() {
        var received = LocalDate.of(2026, 4, 2);
        var office = on(received);
        var complaint = at.received(office, received, received);
        at.acknowledged(office, complaint, received, LocalDate.of(2026, 10, 1));
        var tooLong = at.step(office, complaint, "period", received, period(LocalDate.of(2026, 10, 2)));
        assertThat(tooLong.page().select(".govuk-error-summary").text())
                .contains("unless they agree to a longer time first");
        var lastDay = on(LocalDate.of(2026, 10, 1));
        assertThat(AtComplaints.offers(lastDay, complaint, "longer")).isTrue();
        assertThat(AtComplaints.offers(lastDay, complaint, "told-late")).isFalse();
        var after = on(LocalDate.of(2026, 10, 2));
        assertThat(AtComplaints.offers(after, complaint, "longer")).isFalse();
        assertThat(after.get("/work/waiting-on-me").page().text())
                .contains("Explain in writing why the answer is late");
        var until = AtComplaints.date("until", LocalDate.of(2026, 10, 20));
        at.step(
                after,
                complaint,
                "told-late",
                LocalDate.of(2026, 10, 2),
                "why",
                "Whoever looks into it was ill",
                until.get(0),
                until.get(1),
                until.get(2),
                until.get(3),
                until.get(4),
                until.get(5));
        assertThat(at.letter(after, complaint))
                .contains("You should have had our answer by Thursday 1 October 2026.")
                .contains("Whoever looks into it was ill")
                .contains("You have it by Tuesday 20 October 2026.");
        assertThat(at.waits(complaint, TaskKind.EXPLAIN_LATE_ANSWER)).isFalse();
    }

    private static String[] period(LocalDate until) {
        var answers =
                new ArrayList<>(List.of("talked", "yes", "handling", "We read the notes", "who", "Cora Complaints"));
        answers.addAll(AtComplaints.date("until", until));
        return answers.toArray(String[]::new);
    }

    @Test
    @Tag("COMP-7")
    @Tag("COMP-1")
    void whatIsLearntGoesToThePolicyOwnerWithoutANameAndWhatIsDoneStandsInTheReportOfTheYear() {
        var day = LocalDate.of(2031, 5, 6);
        var office = on(day);
        var complaint = at.received(office, day, day);
        at.acknowledged(office, complaint, day, day.plusDays(20));
        at.answered(office, complaint, day);
        at.step(office, complaint, "ombudsman", day, "words", "Referred");
        at.step(
                office,
                complaint,
                "learnt",
                day,
                "theme",
                "Sunday visits",
                "words",
                "The list for Sundays is read by nobody");
        var owner = new Browserless(port)
                .with(staff.hire("Pia", null, Role.POLICY_OWNER).secret());
        assertThat(owner.get("/work/waiting-on-me").page().text()).contains("Say what is done about what was learnt");
        var page = owner.get("/learning").page();
        assertThat(page.text())
                .contains("The list for Sundays is read by nobody")
                .doesNotContain("Ned");
        var action = page.select("form[action^=/learning/]").attr("action");
        var learning = action.substring(action.lastIndexOf('/') + 1);
        assertThat(owner.submit("/learning", action)
                        .page()
                        .select(".govuk-error-summary")
                        .text())
                .contains("Write what is done");
        owner.submit(
                "/learning", action, "outcome-" + learning, "DONE", "words-" + learning, "Grace reads it on Fridays");
        var report = owner.get("/complaints/years/2032").page().text();
        assertThat(report)
                .contains("Complaints received 1")
                .contains("well founded, in whole or in part 1")
                .contains("gone to the Ombudsman 1")
                .contains("Grace reads it on Fridays")
                .doesNotContain("Ned");
        assertThat(owner.get("/complaints/years/2032/report.csv").response().body())
                .contains("count,Complaints received,1")
                .contains("Sunday visits")
                .doesNotContain("Ned");
        assertThat(owner.get("/work/waiting-on-me").page().text())
                .doesNotContain("Say what is done about what was learnt");
        assertThat(owner.get("/complaints").status()).isEqualTo(403);
    }
}
