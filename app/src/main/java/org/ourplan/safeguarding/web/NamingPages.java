package org.ourplan.safeguarding.web;

import java.util.List;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.platform.NewId;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.safeguarding.ConcernFile;
import org.ourplan.safeguarding.Concerns;
import org.ourplan.safeguarding.NeedToKnow;
import org.ourplan.safeguarding.Source;
import org.ourplan.safeguarding.form.NamingForms;
import org.ourplan.safeguarding.store.NamingStore;
import org.ourplan.writing.Asking;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.StepPage;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who needs to know of a concern, who is said to have caused harm, whose it is, and what everybody else is told. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER, Role.SENIOR_MANAGER, Role.SAFEGUARDING_LEAD},
        whose = Whose.NEEDS_TO_KNOW)
class NamingPages {

    private static final String WHO = "/safeguarding/{concern}/who";
    private static final String SOURCE = "/source";
    private static final String NAME = "/name";
    private static final String RECORD = "/record";

    private final Concerns concerns;
    private final NeedToKnow needs;

    NamingPages(Concerns concerns, NeedToKnow needs) {
        this.concerns = concerns;
        this.needs = needs;
    }

    @GetMapping(WHO)
    WhoPage all(@PathVariable UUID concern, SignedIn by) {
        var file = concerns.open(concern, by, "who needs to know");
        return new WhoPage(file, file.mayDecide(by));
    }

    @GetMapping(WHO + NAME)
    StepPage askName(@PathVariable UUID concern, SignedIn by) {
        return page(concerns.open(concern, by, "naming"), NamingForms.name(), NAME, Answers.none(), Problems.none());
    }

    @PostMapping(WHO + NAME)
    Object name(@PathVariable UUID concern, Answers answers, SignedIn by) {
        var file = concerns.open(concern, by, "named somebody");
        var form = NamingForms.name();
        var problems = Asking.problems(form, answers);
        var found = problems.isEmpty() ? needs.workers(answers.one("worker")) : List.<NamingStore.Found>of();
        if (!problems.isEmpty()
                || !NamingForms.exactlyOne(problems, "worker", found).isEmpty()) {
            return page(file, form, NAME, answers, problems);
        }
        needs.name(file, found.getFirst().id(), NamingForms.as(answers), by);
        return saved(file);
    }

    @PostMapping(WHO + NAME + "/{account}/end")
    ResponseEntity<Void> end(@PathVariable UUID concern, @PathVariable UUID account, SignedIn by) {
        var file = concerns.open(concern, by, "ended a naming");
        needs.end(file, account, by);
        return account.equals(by.account()) ? Redirect.to("/safeguarding") : saved(file);
    }

    @GetMapping(WHO + SOURCE)
    StepPage askSource(@PathVariable UUID concern, SignedIn by) {
        return page(
                concerns.open(concern, by, "who may have caused harm"),
                NamingForms.source(),
                SOURCE,
                Answers.none(),
                Problems.none());
    }

    @PostMapping(WHO + SOURCE)
    Object source(@PathVariable UUID concern, Answers answers, SignedIn by) {
        var file = concerns.open(concern, by, "wrote who may have caused harm");
        var form = NamingForms.source();
        var problems = Asking.problems(form, answers);
        var typed = answers.one("account");
        var found = typed.isEmpty() ? List.<NamingStore.Found>of() : needs.anybody(typed);
        if (!typed.isEmpty()) {
            NamingForms.exactlyOne(problems, "account", found);
        }
        if (!problems.isEmpty()) {
            return page(file, form, SOURCE, answers, problems);
        }
        var source = new Source(
                NewId.next(),
                NamingForms.kind(answers),
                answers.one("name"),
                answers.one("relation"),
                found.isEmpty() ? null : found.getFirst().id(),
                "");
        needs.source(file, source, by);
        return saved(file);
    }

    @GetMapping(WHO + SOURCE + "/{source}/withdraw")
    StepPage askWithdraw(@PathVariable UUID concern, @PathVariable UUID source, SignedIn by) {
        var file = concerns.open(concern, by, "withdrawing who may have caused harm");
        return withdrawing(file, find(file, source), Answers.none(), Problems.none());
    }

    @PostMapping(WHO + SOURCE + "/{source}/withdraw")
    Object withdraw(@PathVariable UUID concern, @PathVariable UUID source, Answers answers, SignedIn by) {
        var file = concerns.open(concern, by, "withdrew who may have caused harm");
        var one = find(file, source);
        var problems = NamingForms.withdraw(one.name()).problems(answers);
        if (!problems.isEmpty()) {
            return withdrawing(file, one, answers, problems);
        }
        needs.withdraw(file, source, answers.one("why"), by);
        return saved(file);
    }

    @GetMapping(WHO + RECORD)
    StepPage askRecord(@PathVariable UUID concern, SignedIn by) {
        return page(
                concerns.open(concern, by, "whose record"),
                NamingForms.record(),
                RECORD,
                Answers.none(),
                Problems.none());
    }

    @PostMapping(WHO + RECORD)
    Object record(@PathVariable UUID concern, Answers answers, SignedIn by) {
        var file = concerns.open(concern, by, "wrote whose record it is");
        var form = NamingForms.record();
        var problems = form.problems(answers);
        var person = needs.record(answers.one("reference"));
        problems.when(answers.has("reference") && person.isEmpty(), "reference", "There is no record of that number");
        if (!problems.isEmpty()) {
            return page(file, form, RECORD, answers, problems);
        }
        needs.link(file, person.orElseThrow(), by);
        return Redirect.to(file.concern().link(), "Saved.");
    }

    @PostMapping(WHO + "/warning")
    ResponseEntity<Void> warn(@PathVariable UUID concern, Answers answers, SignedIn by) {
        var file = concerns.open(concern, by, "changed what the workforce is told");
        needs.warn(file, answers.chose("shown", "yes"), by);
        return saved(file);
    }

    private static Source find(ConcernFile file, UUID source) {
        return file.sources().stream()
                .filter(one -> one.id().equals(source) && one.stands())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static ResponseEntity<Void> saved(ConcernFile file) {
        return Redirect.to(file.concern().link() + "/who", "Saved.");
    }

    private static StepPage withdrawing(ConcernFile file, Source one, Answers answers, Problems problems) {
        return page(file, NamingForms.withdraw(one.name()), SOURCE + "/" + one.id() + "/withdraw", answers, problems);
    }

    private static StepPage page(ConcernFile file, PartForm form, String at, Answers answers, Problems problems) {
        var who = file.concern().link() + "/who";
        return new StepPage(file.concern().called(), form, List.of(), who + at, "Save", answers, problems, who, 200);
    }
}
