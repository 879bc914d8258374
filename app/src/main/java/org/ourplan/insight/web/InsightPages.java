package org.ourplan.insight.web;

import java.nio.charset.StandardCharsets;
import org.ourplan.access.MayUse;
import org.ourplan.access.OpenPages;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.insight.Insight;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.web.CsvText;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The measures month by month: a page for those inside, and a file that may leave the council. */
@Controller
@MayUse(
        value = {Role.TEAM_MANAGER, Role.SENIOR_MANAGER, Role.PERFORMANCE_ANALYST},
        whose = Whose.NOBODYS)
@Carries("S002-29")
class InsightPages {

    private final Insight insight;
    private final OpenPages pages;

    InsightPages(Insight insight, OpenPages pages) {
        this.insight = insight;
        this.pages = pages;
    }

    @GetMapping("/insight")
    InsightPage page(SignedIn who) {
        return new InsightPage(insight.dataset(who), address -> pages.openTo(who, address));
    }

    @GetMapping("/insight.csv")
    ResponseEntity<byte[]> file(SignedIn who) {
        var page = page(who);
        var text = new StringBuilder();
        page.rows().forEach(row -> text.append(CsvText.row(row)));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("measures-" + page.data().today() + ".csv")
                                .build()
                                .toString())
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
