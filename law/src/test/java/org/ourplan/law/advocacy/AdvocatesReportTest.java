package org.ourplan.law.advocacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.finding.Finding;

class AdvocatesReportTest {

    private static final LocalDate REPORTED = LocalDate.of(2026, 6, 10);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    private static List<String> stops(boolean concern, @Nullable LocalDate met, String words) {
        return AdvocatesReport.beforeAnswering(new AdvocatesReport.Reply(concern, REPORTED, met, words), TODAY).stream()
                .map(Finding::place)
                .toList();
    }

    @Test
    @Tag("ADV-12")
    void aConcernIsAnsweredOnlyAfterMeetingTheAdvocate() {
        assertThat(stops(true, null, "Because")).containsExactly("met");
        assertThat(stops(true, REPORTED, "Because")).isEmpty();
        assertThat(stops(true, TODAY, "Because")).isEmpty();
        assertThat(stops(true, REPORTED.minusDays(1), "Because")).containsExactly("met");
        assertThat(stops(true, TODAY.plusDays(1), "Because")).containsExactly("met");
        assertThat(stops(false, null, "Because")).isEmpty();
    }

    @Test
    @Tag("ADV-12")
    void anAnswerHasWords() {
        assertThat(stops(false, null, " ")).containsExactly("words");
        assertThat(stops(true, TODAY, "")).containsExactly("words");
    }

    @Test
    @Tag("ADV-12")
    @Tag("ADV-13")
    void nothingIsCompletedWhileAReportHasNoAnswer() {
        assertThat(AdvocatesReport.beforeCompleting(0)).isEmpty();
        assertThat(AdvocatesReport.beforeCompleting(1))
                .singleElement()
                .satisfies(finding -> assertThat(finding.stops()).isTrue());
    }

    @Test
    @Tag("ADV-1")
    void whereOneIsOwedOneMustBeThere() {
        var owed = new AdvocacyDecision.Required("Nobody else.", "Care Act 2014 s67(5)", "ADV-5", List.of());
        var not = new AdvocacyDecision.NotRequired("They take part.", "", List.of());
        assertThat(AdvocatesReport.whereOwed(owed, false)).hasSize(1);
        assertThat(AdvocatesReport.whereOwed(owed, true)).isEmpty();
        assertThat(AdvocatesReport.whereOwed(not, false)).isEmpty();
    }
}
