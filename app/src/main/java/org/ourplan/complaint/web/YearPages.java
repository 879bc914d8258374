package org.ourplan.complaint.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.ourplan.access.MayUse;
import org.ourplan.access.Role;
import org.ourplan.access.Whose;
import org.ourplan.complaint.Complaints;
import org.ourplan.complaint.Learnings;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.web.CsvText;
import org.ourplan.platform.web.NotFound;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The report of a year, which anybody may ask for (SI 2009/309 reg 18): it names nobody. A year is called by the one in which it ends. */
@Controller
@MayUse(
        value = {Role.COMPLAINTS_MANAGER, Role.SENIOR_MANAGER, Role.POLICY_OWNER, Role.PERFORMANCE_ANALYST},
        whose = Whose.NOBODYS)
@Carries("COMP-7")
class YearPages {

    private static final int FIRST = 2010;
    private static final int LAST = 2999;

    private final Complaints complaints;
    private final Learnings learnings;

    YearPages(Complaints complaints, Learnings learnings) {
        this.complaints = complaints;
        this.learnings = learnings;
    }

    @GetMapping("/complaints/years/{year}")
    YearPage report(@PathVariable String year) {
        var lastDay = lastDay(year);
        return new YearPage(complaints.year(lastDay), learnings.inYear(lastDay));
    }

    @GetMapping("/complaints/years/{year}/report.csv")
    ResponseEntity<byte[]> csv(@PathVariable String year) {
        var rows = new StringBuilder(CsvText.row(List.of("kind", "what", "value")));
        report(year).rows().forEach(row -> rows.append(CsvText.row(row)));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("complaints-to-" + lastDay(year) + ".csv")
                                .build()
                                .toString())
                .body(rows.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static LocalDate lastDay(String year) {
        if (!year.matches("\\d{4}") || Integer.parseInt(year) < FIRST || Integer.parseInt(year) > LAST) {
            throw new NotFound();
        }
        return LocalDate.of(Integer.parseInt(year), 3, 31);
    }
}
