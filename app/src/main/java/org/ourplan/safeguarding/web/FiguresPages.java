package org.ourplan.safeguarding.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.ourplan.access.MayUse;
import org.ourplan.access.Role;
import org.ourplan.access.Whose;
import org.ourplan.platform.web.CsvText;
import org.ourplan.safeguarding.SafeguardingFigures;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Safeguarding in figures: the way of concerns, and the tables of the national collection; each as a page and a file. */
@Controller
@MayUse(
        value = {Role.SAFEGUARDING_LEAD, Role.SENIOR_MANAGER, Role.PERFORMANCE_ANALYST},
        whose = Whose.NOBODYS)
class FiguresPages {

    private final SafeguardingFigures figures;

    FiguresPages(SafeguardingFigures figures) {
        this.figures = figures;
    }

    @GetMapping("/safeguarding/pathway")
    PathwayPage pathway() {
        return new PathwayPage(figures.way());
    }

    @GetMapping("/safeguarding/pathway.csv")
    ResponseEntity<byte[]> pathwayFile() {
        var page = new PathwayPage(figures.way());
        return file("safeguarding-pathway-" + page.way().today() + ".csv", page.rows());
    }

    @GetMapping("/safeguarding/collection")
    CollectionPage collection(@RequestParam(defaultValue = "") String year) {
        return page(year);
    }

    @GetMapping("/safeguarding/collection.csv")
    ResponseEntity<byte[]> collectionFile(@RequestParam(defaultValue = "") String year) {
        var page = page(year);
        return file("safeguarding-adults-collection-" + page.year() + ".csv", page.rows());
    }

    private CollectionPage page(String typed) {
        var current = figures.thisYear();
        var year = typed.matches("20[0-9]{2}") ? Math.min(Integer.parseInt(typed), current) : current;
        return new CollectionPage(year, current, figures.collection(year));
    }

    private static ResponseEntity<byte[]> file(String name, Stream<List<String>> rows) {
        var text = new StringBuilder();
        rows.forEach(row -> text.append(CsvText.row(row)));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
