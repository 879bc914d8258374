package org.ourplan.planningcost.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ourplan.access.MayUse;
import org.ourplan.access.Role;
import org.ourplan.access.Whose;
import org.ourplan.law.rules.Carries;
import org.ourplan.planningcost.decide.CostReport;
import org.ourplan.planningcost.store.PlanCostStore;
import org.ourplan.platform.web.CsvText;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What planning costs, of plans begun in the last twelve months: nobody is named, and no worker is told from another. */
@Controller
@MayUse(
        value = {Role.TEAM_MANAGER, Role.SENIOR_MANAGER, Role.POLICY_OWNER, Role.PERFORMANCE_ANALYST},
        whose = Whose.NOBODYS)
@Carries({"S004-107", "S004-120", "S004-121"})
class CostReportPages {

    private final PlanCostStore costs;
    private final Clock clock;

    CostReportPages(PlanCostStore costs, Clock clock) {
        this.costs = costs;
        this.clock = clock;
    }

    @GetMapping("/planning-cost")
    CostReportPage report() {
        var today = LocalDate.now(clock);
        var from = today.minusYears(1).plusDays(1);
        return new CostReportPage(CostReport.of(costs.begun(from, today)), from, today);
    }

    @GetMapping("/planning-cost/report.csv")
    ResponseEntity<byte[]> csv() {
        var report = report();
        var rows = new StringBuilder(CsvText.row(List.of("part", "what", "complexity", "figure", "value")));
        report.rows().forEach(row -> rows.append(CsvText.row(row)));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("planning-cost-to-" + report.to() + ".csv")
                                .build()
                                .toString())
                .body(rows.toString().getBytes(StandardCharsets.UTF_8));
    }
}
