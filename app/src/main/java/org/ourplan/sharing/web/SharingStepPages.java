package org.ourplan.sharing.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.sharing.Sharing;
import org.ourplan.sharing.SharingAgreement;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;
import org.ourplan.writing.StepPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** That something is no longer shared and the other side knows, and that a person who had not been told of it was. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER, Role.SAFEGUARDING_LEAD},
        whose = Whose.A_PERSON_WORKED_WITH)
class SharingStepPages {

    private static final String END = "/people/{person}/sharing/{agreement}/end";
    private static final String OVER_TOLD = "/people/{person}/sharing/{agreement}/over-told";
    private static final String TOLD = "/people/{person}/sharing/{agreement}/told";

    private final Sharing sharing;
    private final Clock clock;

    SharingStepPages(Sharing sharing, Clock clock) {
        this.sharing = sharing;
        this.clock = clock;
    }

    @GetMapping(END)
    StepPage ending(PersonInView person, @PathVariable UUID agreement) {
        var one = find(person, agreement);
        return page(person, one, "/end", ended(one), Answers.none(), Problems.none());
    }

    @PostMapping(END)
    Object end(PersonInView person, @PathVariable UUID agreement, Answers answers, SignedIn by) {
        var one = find(person, agreement);
        var problems = ended(one).problems(answers);
        if (!problems.isEmpty()) {
            return page(person, one, "/end", ended(one), answers, problems);
        }
        sharing.end(person.id(), agreement, answers.one("why"), by);
        return Redirect.to(all(person), "Nothing more is shared on it, from today.");
    }

    private static PartForm ended(SharingAgreement one) {
        return PartForm.of(
                "end",
                "No longer share with " + one.terms().recipient(),
                "From today nothing more is shared on this. What went out before stays written down. Tell them yourself.",
                Question.words("why", "Why does it end?").needed("Say why it ends"));
    }

    @GetMapping(TOLD)
    StepPage telling(PersonInView person, @PathVariable UUID agreement) {
        var one = find(person, agreement);
        return page(person, one, "/told", tell(person), Answers.none(), Problems.none());
    }

    @PostMapping(TOLD)
    Object told(PersonInView person, @PathVariable UUID agreement, Answers answers, SignedIn by) {
        var one = find(person, agreement);
        var on = answers.date("told");
        var problems = day(tell(person), answers);
        if (on.isEmpty() || !problems.isEmpty()) {
            return page(person, one, "/told", tell(person), answers, problems);
        }
        sharing.told(person.id(), agreement, on.get(), by);
        return Redirect.to(all(person), "Saved. It stands on their own page from now on.");
    }

    private static PartForm tell(PersonInView person) {
        return PartForm.of(
                "told",
                person.callThem() + " was told what is shared",
                "From then on they see it on their own page.",
                Question.date("told", "On which day did you tell them?"));
    }

    @GetMapping(OVER_TOLD)
    StepPage tellingOver(PersonInView person, @PathVariable UUID agreement) {
        var one = find(person, agreement);
        return page(person, one, "/over-told", tellOver(one), Answers.none(), Problems.none());
    }

    @PostMapping(OVER_TOLD)
    Object overTold(PersonInView person, @PathVariable UUID agreement, Answers answers, SignedIn by) {
        var one = find(person, agreement);
        var on = answers.date("told");
        var problems = day(tellOver(one), answers);
        if (on.isEmpty() || !problems.isEmpty()) {
            return page(person, one, "/over-told", tellOver(one), answers, problems);
        }
        sharing.overTold(person.id(), agreement, on.get(), by);
        return Redirect.to(all(person), "Saved. It is off the work list.");
    }

    private static PartForm tellOver(SharingAgreement one) {
        return PartForm.of(
                "over-told",
                one.terms().recipient() + " was told that it is over",
                "Ask what they have, what they keep, and whether it can be given back or taken out.",
                Question.date("told", "On which day did you tell them?"));
    }

    /** The day on which somebody was told: a real one, today or before. */
    private Problems day(PartForm form, Answers answers) {
        var on = answers.date("told");
        return form.problems(answers)
                .when(on.isEmpty(), "told-day", "Enter the day on which you told them, such as 27 3 2027")
                .when(
                        on.filter(LocalDate.now(clock)::isBefore).isPresent(),
                        "told-day",
                        "This day cannot be after today");
    }

    private SharingAgreement find(PersonInView person, UUID agreement) {
        return sharing.of(person.id()).find(agreement).orElseThrow(NotFound::new);
    }

    private static String all(PersonInView person) {
        return person.id().link() + "/sharing";
    }

    private static StepPage page(
            PersonInView person, SharingAgreement one, String step, PartForm form, Answers answers, Problems problems) {
        return new StepPage(
                "Sharing about " + person.callThem(),
                form,
                List.of(),
                one.link() + step,
                "Save",
                answers,
                problems,
                all(person),
                200);
    }
}
