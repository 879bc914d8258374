package org.ourplan.safeguarding.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.capacity.Capacities;
import org.ourplan.law.finding.Finding;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.safeguarding.ConcernFile;
import org.ourplan.safeguarding.Concerns;
import org.ourplan.safeguarding.EntryKind;
import org.ourplan.safeguarding.WritingDown;
import org.ourplan.safeguarding.form.EntryForms;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;
import org.ourplan.writing.StepPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Concerns, for those who need to know: the list, one of them, and writing down what happens. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER, Role.SENIOR_MANAGER, Role.SAFEGUARDING_LEAD},
        whose = Whose.NEEDS_TO_KNOW)
class ConcernPages {

    private static final String WRITE = "/safeguarding/{concern}/write/{kind}";

    private final Concerns concerns;
    private final WritingDown writing;
    private final Capacities capacities;
    private final Clock clock;

    ConcernPages(Concerns concerns, WritingDown writing, Capacities capacities, Clock clock) {
        this.concerns = concerns;
        this.writing = writing;
        this.capacities = capacities;
        this.clock = clock;
    }

    @GetMapping("/safeguarding")
    ConcernsPage list(SignedIn by, @RequestParam(defaultValue = "false") boolean closed) {
        return new ConcernsPage(
                concerns.list(by, closed),
                closed,
                by.is(Role.SAFEGUARDING_LEAD, Role.SENIOR_MANAGER),
                LocalDate.now(clock));
    }

    @GetMapping("/safeguarding/{concern}")
    ConcernPage show(@PathVariable UUID concern, SignedIn by) {
        var file = concerns.open(concern, by, "read");
        return new ConcernPage(file, file.mayDecide(by));
    }

    @GetMapping(WRITE)
    StepPage ask(@PathVariable UUID concern, @PathVariable String kind, SignedIn by) {
        var which = EntryKind.named(kind).orElseThrow(NotFound::new);
        var file = concerns.open(concern, by, "opened: " + which.words());
        WritingDown.mayBe(file, which, by);
        return page(file, which, form(file, which), Answers.none(), Problems.none(), 200);
    }

    @PostMapping(WRITE)
    Object write(@PathVariable UUID concern, @PathVariable String kind, Answers answers, SignedIn by) {
        var which = EntryKind.named(kind).orElseThrow(NotFound::new);
        var file = concerns.open(concern, by, "written: " + which.words());
        WritingDown.mayBe(file, which, by);
        var form = form(file, which);
        var problems = EntryForms.problems(which, form, file, answers, LocalDate.now(clock));
        var stops = !EntryForms.before(which, file).isEmpty();
        if (!problems.isEmpty() || stops) {
            return page(file, which, form, answers, problems, stops ? 409 : 200);
        }
        writing.write(file, which, answers.only(form.fields()), by);
        return Redirect.to(file.concern().link(), "Saved: " + which.words() + ".");
    }

    private PartForm form(ConcernFile file, EntryKind kind) {
        return EntryForms.of(kind, file, kind == EntryKind.CAPACITY ? looked(file) : List.of());
    }

    /** The decisions about capacity on the person’s record that stand. */
    private List<Question.Option> looked(ConcernFile file) {
        var person = file.concern().person();
        return person == null
                ? List.of()
                : capacities.of(person).standing().stream()
                        .map(one -> Question.option(
                                one.id().toString(),
                                one.decision() + ", " + InWords.date(one.assessedOn()) + ": "
                                        + one.outcome().words()))
                        .toList();
    }

    private static StepPage page(
            ConcernFile file, EntryKind kind, PartForm form, Answers answers, Problems problems, int status) {
        var concern = file.concern();
        return new StepPage(
                concern.called(),
                form,
                EntryForms.before(kind, file).stream()
                        .map(finding -> stop(file, finding))
                        .toList(),
                concern.link(kind),
                "Save",
                answers,
                problems,
                concern.link(),
                status);
    }

    private static StepPage.Stop stop(ConcernFile file, Finding finding) {
        var place = EntryForms.elsewhere(finding.place())
                .map(file.concern()::link)
                .orElse(file.concern().link());
        return new StepPage.Stop(finding.sentence(), finding.section(), place);
    }
}
