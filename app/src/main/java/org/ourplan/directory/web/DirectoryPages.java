package org.ourplan.directory.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ourplan.access.OpenToAll;
import org.ourplan.directory.Directory;
import org.ourplan.directory.Entry;
import org.ourplan.directory.EntryKind;
import org.ourplan.directory.Keeping;
import org.ourplan.directory.Wanted;
import org.ourplan.platform.Council;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Notice;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The directory for everybody: nobody signs in, nothing is asked about who looks, and no search is kept. */
@Controller
@OpenToAll
class DirectoryPages {

    private static final int LONGEST_REPORT = 2_000;
    private static final Notice GONE = new Notice(
            404,
            "This is not in the directory any more",
            List.of("It may have closed, or changed into something else."),
            "Look for something like it",
            "/directory");

    private final Directory directory;
    private final Keeping keeping;
    private final ReportLimit limit;
    private final Council council;
    private final Clock clock;

    DirectoryPages(Directory directory, Keeping keeping, ReportLimit limit, Council council, Clock clock) {
        this.directory = directory;
        this.keeping = keeping;
        this.limit = limit;
        this.council = council;
        this.clock = clock;
    }

    @GetMapping("/directory")
    Page search(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "1") String page) {
        var number = page.matches("[0-9]{1,4}") ? Integer.parseInt(page) : 1;
        var wanted =
                new Wanted(plain(words), plain(place), EntryKind.named(kind).orElse(null), number);
        return new DirectoryPage(wanted, directory.find(wanted), lastChecked(), council.phone());
    }

    private static String plain(String typed) {
        return typed.replace("\u0000", "");
    }

    /** What was withdrawn says so, since plans, papers and bookmarks still lead to it. */
    @GetMapping("/directory/{entry}")
    Page entry(@PathVariable UUID entry) {
        var found = directory.find(entry).orElseThrow(NotFound::new);
        return found.withdrawn() ? GONE : page(found, Answers.none(), Problems.none());
    }

    /** Anybody may say that something is wrong; so that nobody floods the keeper, only so often from one address. */
    @PostMapping("/directory/{entry}/wrong")
    Object wrong(@PathVariable UUID entry, Answers answers, HttpServletRequest request) {
        var found = find(entry);
        var address = request.getRemoteAddr();
        var problems = Problems.none()
                .when(!answers.has("wrong"), "wrong", "Say what is wrong")
                .when(
                        answers.one("wrong").length() > LONGEST_REPORT,
                        "wrong",
                        "Say it in " + LONGEST_REPORT + " signs at most")
                .when(
                        limit.tooMany(address),
                        "wrong",
                        "Many messages have come from where you are. Wait 15 minutes and send it again");
        if (!problems.isEmpty()) {
            return page(found, answers, problems);
        }
        limit.another(address);
        keeping.reported(found, answers.one("wrong"));
        return Redirect.to(found.link(), "Thank you. We look into it, and put it right.");
    }

    private Entry find(UUID entry) {
        return directory.shown(entry).orElseThrow(NotFound::new);
    }

    private Page page(Entry entry, Answers answers, Problems problems) {
        return new EntryPage(entry, lastChecked(), council.phone(), answers, problems);
    }

    private LastChecked lastChecked() {
        return new LastChecked(directory.targetDays(), LocalDate.now(clock));
    }
}
