package org.ourplan.review.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ourplan.access.MayUse;
import org.ourplan.access.Role;
import org.ourplan.access.Whose;
import org.ourplan.law.review.Themes;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.web.CsvText;
import org.ourplan.review.store.ThemeCounts;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What reviews say together to those who plan and buy support: counted, without names, and nothing that few people said. */
@Controller
@MayUse(
        value = {Role.TEAM_MANAGER, Role.SENIOR_MANAGER, Role.POLICY_OWNER, Role.PERFORMANCE_ANALYST},
        whose = Whose.NOBODYS)
@Carries({"REV-17", "S004-91"})
class ThemePages {

    private final ThemeCounts counts;
    private final Clock clock;

    ThemePages(ThemeCounts counts, Clock clock) {
        this.counts = counts;
        this.clock = clock;
    }

    @GetMapping("/themes")
    ThemesPage themes() {
        return new ThemesPage(report(), since());
    }

    @GetMapping("/themes.csv")
    ResponseEntity<byte[]> csv() {
        var rows = new StringBuilder(CsvText.row(List.of("theme", "people")));
        report().shown().forEach(one -> rows.append(CsvText.row(List.of(one.theme(), String.valueOf(one.people())))));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("themes-of-reviews-since-" + since() + ".csv")
                                .build()
                                .toString())
                .body(rows.toString().getBytes(StandardCharsets.UTF_8));
    }

    private Themes.Report report() {
        return Themes.report(counts.since(since()));
    }

    private LocalDate since() {
        return LocalDate.now(clock).minusYears(1);
    }
}
