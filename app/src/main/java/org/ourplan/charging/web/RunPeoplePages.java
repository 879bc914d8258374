package org.ourplan.charging.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.ourplan.access.MayUse;
import org.ourplan.access.Role;
import org.ourplan.access.Whose;
import org.ourplan.charging.FigureRuns;
import org.ourplan.charging.Figures;
import org.ourplan.charging.decide.RunLine;
import org.ourplan.platform.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A run person by person: on pages, and as one file. */
@Controller
@MayUse(
        value = {Role.FINANCE_OFFICER, Role.SENIOR_MANAGER},
        whose = Whose.NOBODYS)
class RunPeoplePages {

    private static final String RUN = RunListPage.PATH + "/{run}";
    private static final int ON_A_PAGE = 50;
    private static final int LAST_PAGE = 100_000;

    private final FigureRuns runs;
    private final Figures figures;

    RunPeoplePages(FigureRuns runs, Figures figures) {
        this.runs = runs;
        this.figures = figures;
    }

    @GetMapping(RUN + "/people")
    RunPeoplePage people(
            @PathVariable UUID run,
            @RequestParam(defaultValue = "more") String way,
            @RequestParam(defaultValue = "1") String page) {
        var found = runs.find(run);
        var which = Stream.of(RunLine.Way.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(way))
                .findFirst()
                .orElseThrow(NotFound::new);
        var number = page.matches("[1-9]\\d{0,5}") ? Math.min(Integer.parseInt(page), LAST_PAGE) : 1;
        var people = runs.some(found, which, (number - 1) * ON_A_PAGE, ON_A_PAGE + 1);
        return new RunPeoplePage(
                found,
                which,
                people.subList(0, Math.min(ON_A_PAGE, people.size())),
                number,
                people.size() > ON_A_PAGE,
                figures.tableWith(found.figures()));
    }

    @GetMapping(RUN + "/report.csv")
    void report(@PathVariable UUID run, HttpServletResponse response) throws IOException {
        var found = runs.find(run);
        var rows = new RunAsCsv(figures.tableWith(found.figures()));
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"charging-from-" + found.from() + ".csv\"");
        try (var out = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8))) {
            out.write(RunAsCsv.HEADING);
            runs.each(found, entry -> rows.write(entry, out));
        }
    }
}
