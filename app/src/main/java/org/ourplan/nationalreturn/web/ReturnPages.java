package org.ourplan.nationalreturn.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.nationalreturn.NationalReturns;
import org.ourplan.nationalreturn.ReturnWanted;
import org.ourplan.nationalreturn.decide.Period;
import org.ourplan.nationalreturn.decide.Release;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The files of the national return: made, looked at, taken. They open no record: only those who work with a person do that. */
@Controller
@MayUse(value = Role.PERFORMANCE_ANALYST, whose = Whose.NOBODYS)
class ReturnPages {

    private static final String HERE = NationalReturns.HERE;
    private static final String FILE = HERE + "/{file}";
    private static final String CSV = "text/csv;charset=UTF-8";

    private final NationalReturns returns;
    private final Clock clock;
    private final String laCode;

    ReturnPages(NationalReturns returns, Clock clock, @Value("${ourplan.council.code:}") String laCode) {
        this.returns = returns;
        this.clock = clock;
        this.laCode = laCode.strip();
    }

    @GetMapping(HERE)
    ReturnsPage all() {
        var last = Period.lastOn(LocalDate.now(clock));
        return page(
                Filled.with(Answers.of("release", "2").with("from", last.from()).with("to", last.to())));
    }

    private ReturnsPage page(Filled form) {
        return new ReturnsPage(returns.newest(), !laCode.isEmpty(), form);
    }

    @PostMapping(HERE)
    Object make(Answers answers, SignedIn by) {
        var from = answers.date("from");
        var to = answers.date("to");
        var release = Release.of(answers.one("release"));
        var problems = Problems.none()
                .when(from.isEmpty(), "from", "Enter a real day, such as 1 4 2025.")
                .when(to.isEmpty(), "to", "Enter a real day, such as 31 3 2026.")
                .when(
                        from.isPresent() && to.filter(from.get()::isAfter).isPresent(),
                        "to",
                        "The period ends before it starts. Enter a last day that is not before the first.")
                .when(release.isEmpty(), "release", "Choose the release.");
        if (!problems.isEmpty()) {
            return page(new Filled(answers, problems));
        }
        var made = returns.make(
                new ReturnWanted(new Period(from.orElseThrow(), to.orElseThrow()), release.orElseThrow(), laCode), by);
        return Redirect.to(HERE + "/" + made, "The file is made. Nothing was sent.");
    }

    @GetMapping(FILE)
    Page one(@PathVariable UUID file) {
        return new ReturnPage(returns.find(file), returns.summary(file));
    }

    @GetMapping(FILE + "/findings/{group}")
    Page findings(@PathVariable UUID file, @PathVariable String group) {
        var kept = returns.find(file);
        var groups = returns.summary(file).groups();
        var number = group.matches("\\d{1,4}") ? Integer.parseInt(group) : 0;
        if (number < 1 || number > groups.size()) {
            throw new NotFound();
        }
        var found = groups.get(number - 1);
        return new FindingPage(kept, found, returns.menders(found));
    }

    @GetMapping(FILE + "/file.csv")
    void file(@PathVariable UUID file, SignedIn by, HttpServletResponse response) throws IOException {
        var kept = returns.find(file);
        returns.taken(file, by);
        head(response, kept.fileName());
        returns.write(kept, response.getOutputStream());
    }

    @GetMapping(FILE + "/findings.csv")
    void findings(@PathVariable UUID file, HttpServletResponse response) throws IOException {
        var kept = returns.find(file);
        try (var out = writer(response, "findings-of-file-" + kept.number() + ".csv")) {
            returns.writeFindings(kept, out);
        }
    }

    @GetMapping(FILE + "/changes.csv")
    void changes(@PathVariable UUID file, HttpServletResponse response) throws IOException {
        var kept = returns.find(file);
        try (var out = writer(response, "changes-of-file-" + kept.number() + ".csv")) {
            returns.writeChanges(kept, out);
        }
    }

    private static Writer writer(HttpServletResponse response, String name) throws IOException {
        head(response, name);
        return new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
    }

    private static void head(HttpServletResponse response, String name) {
        response.setContentType(CSV);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }
}
