package org.ourplan.charging.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.stream.Stream;
import org.ourplan.access.MayUse;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.charging.FigureRuns;
import org.ourplan.charging.LettersOfRuns;
import org.ourplan.charging.RunLetters;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Following the letters of a run, stopping them, trying again what could not be made, and saying that they were given. */
@Controller
class RunLetterPages {

    private static final String LETTERS = RunListPage.PATH + "/{run}/letters";
    private static final String SECONDS = "5";
    private static final int ON_A_PAGE = 50;

    private final FigureRuns runs;
    private final LettersOfRuns letters;

    RunLetterPages(FigureRuns runs, LettersOfRuns letters) {
        this.runs = runs;
        this.letters = letters;
    }

    @GetMapping(LETTERS)
    @MayUse(
            value = {Role.FINANCE_OFFICER, Role.SENIOR_MANAGER},
            whose = Whose.NOBODYS)
    RunLettersPage letters(
            @PathVariable UUID run,
            @RequestParam(defaultValue = "not-made") String which,
            @RequestParam(defaultValue = "1") String page,
            @RequestParam(defaultValue = "no") String refresh,
            SignedIn who,
            HttpServletResponse response) {
        var kind = Stream.of(RunLetters.Which.values())
                .filter(one -> RunLettersPage.asked(one).equals(which))
                .findFirst()
                .orElseThrow(NotFound::new);
        var number = page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1;
        var shown = page(run, kind, number, refresh.equals("yes"), Filled.empty(), who);
        if (shown.refreshing()) {
            response.setHeader("Refresh", SECONDS);
        }
        return shown;
    }

    @PostMapping(LETTERS + "/stop")
    @MayUse(value = Role.FINANCE_OFFICER, whose = Whose.NOBODYS)
    Object stop(@PathVariable UUID run) {
        letters.pause(run, true);
        return Redirect.to(address(run), "It has been stopped. What is done stays done.");
    }

    @PostMapping(LETTERS + "/go-on")
    @MayUse(value = Role.FINANCE_OFFICER, whose = Whose.NOBODYS)
    Object goOn(@PathVariable UUID run) {
        letters.pause(run, false);
        return Redirect.to(address(run), "It goes on from where it was.");
    }

    @PostMapping(LETTERS + "/again")
    @MayUse(value = Role.FINANCE_OFFICER, whose = Whose.NOBODYS)
    Object again(@PathVariable UUID run) {
        var tried = letters.again(run);
        return Redirect.to(
                address(run),
                tried ? "Those that could not be made are tried again." : "They cannot be tried again now.");
    }

    @PostMapping(LETTERS + "/given")
    @MayUse(value = Role.FINANCE_OFFICER, whose = Whose.NOBODYS)
    Object given(@PathVariable UUID run, Answers answers, SignedIn by) {
        var problems = Problems.none();
        var on = answers.date("on");
        problems.when(on.isEmpty(), "on", "Enter the day they were given: a real date, such as 27 3 2027.");
        problems.when(!answers.has("how"), "how", "Choose how they were given.");
        if (problems.isEmpty()) {
            letters.given(run, answers.one("how"), on.orElseThrow(), by)
                    .ifPresent(refused -> problems.add("on", refused));
        }
        return problems.isEmpty()
                ? Redirect.to(address(run), "It is being recorded for each person that the letter was given.")
                : page(run, RunLetters.Which.NOT_MADE, 1, false, new Filled(answers, problems), by);
    }

    private RunLettersPage page(
            UUID id, RunLetters.Which which, int number, boolean refresh, Filled form, SignedIn who) {
        var found = letters.find(id).orElseThrow(NotFound::new);
        var left = letters.left(found, which, (number - 1) * ON_A_PAGE, ON_A_PAGE + 1);
        return new RunLettersPage(
                runs.find(id),
                found,
                letters.counts(found),
                which,
                left.subList(0, Math.min(ON_A_PAGE, left.size())),
                number,
                left.size() > ON_A_PAGE,
                who.is(Role.FINANCE_OFFICER),
                refresh && found.stage().isAtWork() && !found.paused(),
                form);
    }

    private static String address(UUID run) {
        return RunListPage.PATH + "/" + run + "/letters";
    }
}
