package org.ourplan.capacity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.capacity.Capacities;
import org.ourplan.capacity.CapacityDecision;
import org.ourplan.capacity.CapacityFile;
import org.ourplan.capacity.ImcaEntry;
import org.ourplan.capacity.Imcas;
import org.ourplan.capacity.form.ImcaForm;
import org.ourplan.law.capacity.Imca;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.StepPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Whether an independent mental capacity advocate must be instructed for a decision; and that one was. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER},
        whose = Whose.A_PERSON_WORKED_WITH)
class ImcaPages {

    private static final String ASK = "/people/{person}/capacity/{decision}/imca";
    private static final String INSTRUCTED = "/people/{person}/capacity/{decision}/imca-instructed";

    private final Capacities capacities;
    private final Imcas imcas;
    private final Clock clock;

    ImcaPages(Capacities capacities, Imcas imcas, Clock clock) {
        this.capacities = capacities;
        this.imcas = imcas;
        this.clock = clock;
    }

    @GetMapping(ASK)
    StepPage begin(PersonInView person, @PathVariable UUID decision) {
        var file = capacities.of(person.id());
        var on = asked(file, decision);
        var before = file.imca(decision, ImcaEntry.Kind.ASKED).map(ImcaEntry::said);
        return page(on, asking(person, on), "imca", "Save, and see", before.orElse(Answers.none()), Problems.none());
    }

    @PostMapping(ASK)
    Object keep(PersonInView person, @PathVariable UUID decision, Answers answers, SignedIn by) {
        var on = asked(capacities.of(person.id()), decision);
        var form = asking(person, on);
        var problems = ImcaForm.problems(form, answers);
        if (!problems.isEmpty()) {
            return page(on, form, "imca", "Save, and see", answers, problems);
        }
        return Redirect.to(on.link(), said(imcas.ask(person.id(), decision, answers.only(form.fields()), by)));
    }

    private static String said(Imca.Duty duty) {
        return switch (duty) {
            case Imca.Must must ->
                must.afterwards()
                        ? "Saved. One must be instructed at once. It is on the work list for today."
                        : "Saved. One must be instructed before it is decided. It is on the work list.";
            case Imca.May may -> "Saved. One may be instructed, where that would help them.";
            case Imca.No no -> "Saved. There is no duty to instruct one.";
            case Imca.Open open -> "Saved.";
        };
    }

    private CapacityDecision asked(CapacityFile file, UUID decision) {
        var on = file.find(decision).orElseThrow(NotFound::new);
        imcas.mayBeAsked(file, on);
        return on;
    }

    private static PartForm asking(PersonInView person, CapacityDecision on) {
        return ImcaForm.asking(on.decision(), person.callThem());
    }

    @GetMapping(INSTRUCTED)
    StepPage instructing(PersonInView person, @PathVariable UUID decision) {
        var today = LocalDate.now(clock);
        var answers = Answers.of(
                "instructed-day",
                "" + today.getDayOfMonth(),
                "instructed-month",
                "" + today.getMonthValue(),
                "instructed-year",
                "" + today.getYear());
        return instructing(find(person, decision), person, answers, Problems.none());
    }

    @PostMapping(INSTRUCTED)
    Object instructed(PersonInView person, @PathVariable UUID decision, Answers answers, SignedIn by) {
        var on = find(person, decision);
        var form = ImcaForm.instructing(person.callThem());
        var problems = ImcaForm.instructed(form, answers, LocalDate.now(clock));
        if (!problems.isEmpty()) {
            return instructing(on, person, answers, problems);
        }
        imcas.instructed(person.id(), decision, answers.only(form.fields()), by);
        return Redirect.to(on.link(), "Saved. What they find out is written with the best interests decision.");
    }

    private CapacityDecision find(PersonInView person, UUID decision) {
        return capacities
                .of(person.id())
                .find(decision)
                .filter(CapacityDecision::lacks)
                .orElseThrow(NotFound::new);
    }

    private static StepPage instructing(CapacityDecision on, PersonInView person, Answers answers, Problems problems) {
        return page(on, ImcaForm.instructing(person.callThem()), "imca-instructed", "Save", answers, problems);
    }

    private static StepPage page(
            CapacityDecision on, PartForm form, String at, String button, Answers answers, Problems problems) {
        return new StepPage(
                "Somebody independent",
                form,
                List.of(),
                on.link() + "/" + at,
                button,
                answers,
                problems,
                on.link(),
                200);
    }
}
