package org.ourplan.advocacy.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ourplan.access.HelpPart;
import org.ourplan.access.Helps;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.advocacy.Advocates;
import org.ourplan.organisation.Involvement;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.StepPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** What an independent advocate was asked for one person, and does: meetings, reports, the council's answers. */
@Controller
@MayUse(value = Role.PLANNER, whose = Whose.A_PERSON_HELPED)
@Helps(HelpPart.ADVOCACY)
class AdvocatesPages {

    private static final String HERE = "/helping/{person}/advocacy";

    private final Advocates advocates;
    private final Clock clock;

    AdvocatesPages(Advocates advocates, Clock clock) {
        this.advocates = advocates;
        this.clock = clock;
    }

    /** Of the meetings and reports only those of what this advocate was asked. */
    @GetMapping(HERE)
    Page all(PersonInView person, SignedIn by) {
        var asked = advocates.askedOf(person.id(), by);
        var ids = asked.stream().map(Involvement::id).toList();
        return new AdvocatesPage(
                person.id(),
                person.callThem(),
                asked,
                advocates.meetings(person.id()).stream()
                        .filter(one -> ids.contains(one.involvement()))
                        .toList(),
                advocates.reports(person.id()).stream()
                        .filter(one -> ids.contains(one.involvement()))
                        .toList());
    }

    @GetMapping(HERE + "/meeting")
    Page askMeeting(PersonInView person, SignedIn by) {
        var form = new MeetingForm(person.callThem(), advocates.askedOf(person.id(), by));
        return step(person, form.form(), "meeting", "Save", MeetingForm.begun(form.asked()), Problems.none());
    }

    @PostMapping(HERE + "/meeting")
    Object meeting(PersonInView person, Answers answers, SignedIn by) {
        var form = new MeetingForm(person.callThem(), advocates.askedOf(person.id(), by));
        var problems = form.problems(answers, LocalDate.now(clock));
        if (!problems.isEmpty()) {
            return step(person, form.form(), "meeting", "Save", answers, problems);
        }
        advocates.met(person.id(), form.read(answers, by.name()), by);
        return Redirect.to(link(person), "Saved.");
    }

    @GetMapping(HERE + "/report")
    Page askReport(PersonInView person, SignedIn by) {
        var form = new ReportForm(person.callThem(), advocates.askedOf(person.id(), by));
        return step(person, form.form(), "report", "Send it", MeetingForm.begun(form.asked()), Problems.none());
    }

    @PostMapping(HERE + "/report")
    Object report(PersonInView person, Answers answers, SignedIn by) {
        var form = new ReportForm(person.callThem(), advocates.askedOf(person.id(), by));
        var problems = form.problems(answers);
        if (!problems.isEmpty()) {
            return step(person, form.form(), "report", "Send it", answers, problems);
        }
        advocates.reported(person.id(), UUID.fromString(answers.one("about")), ReportForm.read(answers), by);
        return Redirect.to(link(person), "The council has it. Its answer will be here.");
    }

    private static Page step(
            PersonInView person, PartForm form, String at, String button, Answers answers, Problems problems) {
        return new StepPage(
                "Independent advocate of " + person.callThem(),
                form,
                List.of(),
                link(person) + "/" + at,
                button,
                answers,
                problems,
                link(person),
                problems.isEmpty() ? 200 : 422);
    }

    private static String link(PersonInView person) {
        return "/helping/" + person.id() + "/advocacy";
    }
}
