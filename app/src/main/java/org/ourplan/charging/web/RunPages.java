package org.ourplan.charging.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.charging.FigureRuns;
import org.ourplan.charging.LettersOfRuns;
import org.ourplan.charging.RunLetters;
import org.ourplan.charging.decide.RunStage;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asking for a run, following it, stopping it and letting it go on, making it count or dropping it. */
@Controller
class RunPages {

    private static final String RUN = RunListPage.PATH + "/{run}";
    private static final String SECONDS = "5";

    private final FigureRuns runs;
    private final LettersOfRuns letters;

    RunPages(FigureRuns runs, LettersOfRuns letters) {
        this.runs = runs;
        this.letters = letters;
    }

    @GetMapping(RunListPage.PATH)
    @MayUse(
            value = {Role.FINANCE_OFFICER, Role.POLICY_OWNER, Role.SENIOR_MANAGER, Role.AUDITOR},
            whose = Whose.NOBODYS)
    RunListPage list(SignedIn who) {
        return new RunListPage(runs.newest(), Filled.empty(), mayAsk(who));
    }

    @PostMapping(RunListPage.PATH)
    @MayUse(
            value = {Role.FINANCE_OFFICER, Role.POLICY_OWNER},
            whose = Whose.NOBODYS)
    Object ask(Answers answers, SignedIn by) {
        var problems = Problems.none();
        var from = answers.date("from");
        problems.when(from.isEmpty(), "from", "Enter the day from which the figures hold, such as 6 4 2027.");
        if (from.isPresent()) {
            switch (runs.ask(from.get(), by)) {
                case FigureRuns.Asking.Begun begun -> {
                    return Redirect.to(RunListPage.PATH + "/" + begun.run(), "It is being worked out.");
                }
                case FigureRuns.Asking.Refused refused -> problems.add("from", refused.why());
            }
        }
        return new RunListPage(runs.newest(), new Filled(answers, problems), mayAsk(by));
    }

    @GetMapping(RUN)
    @MayUse(
            value = {Role.FINANCE_OFFICER, Role.POLICY_OWNER, Role.SENIOR_MANAGER, Role.AUDITOR},
            whose = Whose.NOBODYS)
    RunPage run(
            @PathVariable UUID run,
            @RequestParam(defaultValue = "no") String refresh,
            SignedIn who,
            HttpServletResponse response) {
        var page = page(run, refresh.equals("yes"), Filled.empty(), who);
        if (page.refreshing()) {
            response.setHeader("Refresh", SECONDS);
        }
        return page;
    }

    @PostMapping(RUN + "/stop")
    @MayUse(
            value = {Role.FINANCE_OFFICER, Role.POLICY_OWNER},
            whose = Whose.NOBODYS)
    Object stop(@PathVariable UUID run) {
        runs.pause(run, true);
        return Redirect.to(RunListPage.PATH + "/" + run, "It has been stopped. What is done stays done.");
    }

    @PostMapping(RUN + "/go-on")
    @MayUse(
            value = {Role.FINANCE_OFFICER, Role.POLICY_OWNER},
            whose = Whose.NOBODYS)
    Object goOn(@PathVariable UUID run) {
        runs.pause(run, false);
        return Redirect.to(RunListPage.PATH + "/" + run, "It goes on from where it was.");
    }

    @PostMapping(RUN + "/count")
    @MayUse(
            value = {Role.SENIOR_MANAGER, Role.FINANCE_OFFICER},
            whose = Whose.NOBODYS)
    Object count(@PathVariable UUID run, Answers answers, SignedIn by) {
        var problems = Problems.none();
        problems.when(
                !answers.has("why"), "why", "Write what you decided it on, for example who looked at the report.");
        if (problems.isEmpty()) {
            runs.count(run, answers.one("why"), by).ifPresent(refused -> problems.add("why", refused));
        }
        return shown(run, answers, problems, by, "The new contributions are being made to count.");
    }

    @PostMapping(RUN + "/drop")
    @MayUse(
            value = {Role.SENIOR_MANAGER, Role.FINANCE_OFFICER},
            whose = Whose.NOBODYS)
    Object drop(@PathVariable UUID run, Answers answers, SignedIn by) {
        var problems = Problems.none();
        problems.when(!answers.has("why-drop"), "why-drop", "Write why it is dropped.");
        if (problems.isEmpty()) {
            Optional<String> refused = runs.drop(run, answers.one("why-drop"), by);
            refused.ifPresent(why -> problems.add("why-drop", why));
        }
        return shown(run, answers, problems, by, "It was dropped. Nothing was changed for anybody.");
    }

    private Object shown(UUID run, Answers answers, Problems problems, SignedIn by, String done) {
        return problems.isEmpty()
                ? Redirect.to(RunListPage.PATH + "/" + run, done)
                : page(run, false, new Filled(answers, problems), by);
    }

    private RunPage page(UUID id, boolean refresh, Filled form, SignedIn who) {
        var run = runs.find(id);
        var may = new RunPage.May(
                mayAsk(who),
                who.is(Role.SENIOR_MANAGER, Role.FINANCE_OFFICER),
                who.is(Role.SENIOR_MANAGER, Role.FINANCE_OFFICER));
        var lettersAt = run.stage() == RunStage.MADE && who.is(Role.SENIOR_MANAGER, Role.FINANCE_OFFICER)
                ? letters.find(id).map(RunLetters::link).orElse("")
                : "";
        return new RunPage(
                run,
                lettersAt,
                runs.totals(run),
                run.askedBy().equals(who.account()),
                may,
                refresh && run.stage().isAtWork() && !run.progress().paused(),
                form);
    }

    private static boolean mayAsk(SignedIn who) {
        return who.is(Role.FINANCE_OFFICER, Role.POLICY_OWNER);
    }
}
