package org.ourplan.complaint.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.complaint.Complaints;
import org.ourplan.complaint.form.ReceivedForm;
import org.ourplan.documents.LoosePapers;
import org.ourplan.documents.PaperSize;
import org.ourplan.people.People;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.writing.StepPage;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Complaining on one's own page, what becomes of it, and the letters about it. */
@Controller
@MayUse(
        value = {Role.PERSON, Role.CARER},
        whose = Whose.THEIR_OWN)
class MyComplaintsPages {

    private static final String HERE = "/me/complaints";

    private final Complaints complaints;
    private final People people;
    private final LoosePapers papers;
    private final Clock clock;

    MyComplaintsPages(Complaints complaints, People people, LoosePapers papers, Clock clock) {
        this.complaints = complaints;
        this.people = people;
        this.papers = papers;
        this.clock = clock;
    }

    @GetMapping(HERE)
    MyComplaintsPage all(PersonInView me) {
        return new MyComplaintsPage(complaints.madeBy(me.id()), LocalDate.now(clock));
    }

    @GetMapping(HERE + "/new")
    StepPage begin(PersonInView me) {
        return page(Answers.none(), Problems.none());
    }

    @PostMapping(HERE + "/new")
    Object complain(PersonInView me, Answers answers, SignedIn by) {
        var today = LocalDate.now(clock);
        var form = ReceivedForm.own();
        var problems = ReceivedForm.problems(form, answers, today);
        if (!problems.isEmpty()) {
            return page(answers, problems);
        }
        var person = people.find(me.id()).orElseThrow(NotFound::new);
        var said = answers.only(form.fields()).with("name", person.fullName()).with("reach", person.address());
        complaints.receive(ReceivedForm.read(said, me.id(), null, today), by);
        return Redirect.to(HERE, "We have your complaint. Below you see what becomes of it.");
    }

    @GetMapping(HERE + "/{complaint}/letters/{letter}")
    ResponseEntity<byte[]> letter(PersonInView me, @PathVariable UUID complaint, @PathVariable UUID letter) {
        return papers.page(complaints.ownLetter(me.id(), complaint, letter).orElseThrow(NotFound::new));
    }

    @GetMapping(HERE + "/{complaint}/letters/{letter}.pdf")
    ResponseEntity<byte[]> pdf(
            PersonInView me,
            @PathVariable UUID complaint,
            @PathVariable UUID letter,
            @RequestParam(name = "in", defaultValue = "") String in) {
        var page = complaints.ownLetter(me.id(), complaint, letter).orElseThrow(NotFound::new);
        return papers.pdf(page, in.equals("large") ? PaperSize.LARGE : PaperSize.ORDINARY, "complaint-letter.pdf");
    }

    private static StepPage page(Answers answers, Problems problems) {
        return new StepPage(
                "My page",
                ReceivedForm.own(),
                List.of(),
                HERE + "/new",
                "Send my complaint",
                answers,
                problems,
                HERE,
                200);
    }
}
