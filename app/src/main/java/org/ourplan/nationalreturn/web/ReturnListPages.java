package org.ourplan.nationalreturn.web;

import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.MayUse;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.nationalreturn.ReturnLists;
import org.ourplan.nationalreturn.decide.Release;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.GivenFile;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.multipart.MultipartFile;

/** The lists of the return: what is in force, who loaded it when, and loading others; first a report, then all of it or nothing. */
@Controller
@MayUse(value = Role.PERFORMANCE_ANALYST, whose = Whose.NOBODYS)
class ReturnListPages {

    private static final String HERE = ReturnLists.HERE;

    private final ReturnLists lists;

    ReturnListPages(ReturnLists lists) {
        this.lists = lists;
    }

    @GetMapping(HERE)
    Page standing(@RequestParam(defaultValue = "2") String release) {
        return page(Release.of(release).orElse(Release.TWO), Filled.empty());
    }

    private ReturnListsPage page(Release release, Filled form) {
        return new ReturnListsPage(release, lists.inForce(release), lists.loads(), form);
    }

    @PostMapping(HERE)
    Object read(Answers answers, @RequestPart(required = false) @Nullable MultipartFile file, SignedIn by)
            throws IOException {
        var problems = Problems.none();
        var release = Release.of(answers.one("release"));
        problems.when(release.isEmpty(), "release", "Choose the release whose values are in the file");
        var content = GivenFile.text(file, "CSV", problems);
        if (release.isEmpty() || !problems.isEmpty()) {
            return page(release.orElse(Release.TWO), new Filled(answers, problems));
        }
        return Redirect.to(HERE + "/" + lists.keep(GivenFile.name(file), content, release.get(), by));
    }

    @GetMapping(HERE + "/{given}")
    Page report(@PathVariable UUID given) {
        return new ListReportPage(lists.report(given));
    }

    @PostMapping(HERE + "/{given}")
    ResponseEntity<Void> take(@PathVariable UUID given, Answers answers, SignedIn by) {
        lists.take(given, answers.one("report"), by);
        return Redirect.to(HERE, "These lists are in force.");
    }
}
