package org.ourplan.complaint.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ourplan.access.MayUse;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.complaint.Complaints;
import org.ourplan.complaint.form.ReceivedForm;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.writing.StepPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Anybody who works here can be told of a complaint: they write it down, and do not see it afterwards. */
@Controller
@MayUse(
        value = {
            Role.PRACTITIONER,
            Role.TEAM_MANAGER,
            Role.SENIOR_MANAGER,
            Role.FINANCE_OFFICER,
            Role.SAFEGUARDING_LEAD,
            Role.COMPLAINTS_MANAGER
        },
        whose = Whose.NOBODYS)
class ReceivingPages {

    private static final String PAGE = "/complaints/new";

    private final Complaints complaints;
    private final Clock clock;

    ReceivingPages(Complaints complaints, Clock clock) {
        this.complaints = complaints;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    StepPage begin(SignedIn by) {
        return page(Answers.none(), Problems.none(), by);
    }

    @PostMapping(PAGE)
    Object receive(Answers answers, SignedIn by) {
        var today = LocalDate.now(clock);
        var form = ReceivedForm.writtenDown();
        var known = complaints.withReference(answers.one("reference"));
        var problems = ReceivedForm.problems(form, answers, today)
                .when(
                        answers.has("reference") && known == null,
                        "reference",
                        "Nobody’s record has this number: leave it empty if you do not know it");
        if (!problems.isEmpty()) {
            return page(answers, problems, by);
        }
        var received = ReceivedForm.read(answers.only(form.fields()), null, known, today);
        var complaint = complaints.receive(received, by);
        return handles(by)
                ? Redirect.to(complaint.link(), "Written down. Its clocks run.")
                : Redirect.to(
                        "/",
                        "Written down as complaint " + complaint.number() + ". Those who handle complaints have it.");
    }

    private static boolean handles(SignedIn by) {
        return by.is(Role.COMPLAINTS_MANAGER, Role.SENIOR_MANAGER);
    }

    private static StepPage page(Answers answers, Problems problems, SignedIn by) {
        return new StepPage(
                "Complaints",
                ReceivedForm.writtenDown(),
                List.of(),
                PAGE,
                "Save",
                answers,
                problems,
                handles(by) ? "/complaints" : "/",
                200);
    }
}
