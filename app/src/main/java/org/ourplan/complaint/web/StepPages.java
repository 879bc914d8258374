package org.ourplan.complaint.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.complaint.Complaint;
import org.ourplan.complaint.Complaints;
import org.ourplan.complaint.TakingSteps;
import org.ourplan.complaint.decide.Step;
import org.ourplan.complaint.form.StepChecks;
import org.ourplan.complaint.form.StepForms;
import org.ourplan.platform.Council;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.platform.web.Refused;
import org.ourplan.writing.StepPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Each step of a complaint: its questions, what still stops it, and taking it. */
@Controller
@MayUse(
        value = {Role.COMPLAINTS_MANAGER, Role.SENIOR_MANAGER},
        whose = Whose.NOBODYS)
class StepPages {

    private static final String PAGE = "/complaints/{complaint}/steps/{step}";

    private final Complaints complaints;
    private final TakingSteps taking;
    private final Council council;
    private final Clock clock;

    StepPages(Complaints complaints, TakingSteps taking, Council council, Clock clock) {
        this.complaints = complaints;
        this.taking = taking;
        this.council = council;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    StepPage begin(@PathVariable UUID complaint, @PathVariable String step, SignedIn by) {
        var today = LocalDate.now(clock);
        var answers = Answers.of(
                "on-day",
                "" + today.getDayOfMonth(),
                "on-month",
                "" + today.getMonthValue(),
                "on-year",
                "" + today.getYear());
        return page(opened(complaint, by), step(step), answers, Problems.none());
    }

    @PostMapping(PAGE)
    Object take(@PathVariable UUID complaint, @PathVariable String step, Answers answers, SignedIn by) {
        var one = opened(complaint, by);
        var what = step(step);
        if (!complaints.life(one).next().contains(what)) {
            throw new Refused(List.of("This cannot be done now. See what was done a moment ago."), one.link());
        }
        var said = answers.only(StepForms.of(what, one).fields());
        var problems = StepChecks.problems(what, one, said, council.ombudsman(), LocalDate.now(clock));
        if (!problems.isEmpty()) {
            return page(one, what, answers, problems);
        }
        taking.take(one.id(), what, said, by);
        return Redirect.to(
                one.link(), what.done() + ". Where there is a letter, it stands below: now give it to them.");
    }

    private Complaint opened(UUID complaint, SignedIn by) {
        return complaints.open(complaint, by).orElseThrow(NotFound::new);
    }

    private static Step step(String path) {
        return Step.at(path).orElseThrow(NotFound::new);
    }

    private StepPage page(Complaint complaint, Step step, Answers answers, Problems problems) {
        return new StepPage(
                complaint.called(),
                StepForms.of(step, complaint),
                List.of(),
                complaint.link() + "/steps/" + step.path(),
                "Save",
                answers,
                problems,
                complaint.link(),
                200);
    }
}
