package org.ourplan.sharing.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.capacity.ActingFor;
import org.ourplan.law.sharing.Ground;
import org.ourplan.people.People;
import org.ourplan.people.Person;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.sharing.Deciders;
import org.ourplan.sharing.Objection;
import org.ourplan.sharing.Sharing;
import org.ourplan.sharing.SharingFile;
import org.ourplan.sharing.Terms;
import org.ourplan.sharing.form.SharingForm;
import org.ourplan.writing.StepPage;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** What may be shared about a person and what was, and writing down what may be. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER, Role.SAFEGUARDING_LEAD},
        whose = Whose.A_PERSON_WORKED_WITH)
class SharingPages {

    private static final String ALL = "/people/{person}/sharing";

    private final Sharing sharing;
    private final Deciders deciders;
    private final People people;
    private final Clock clock;

    SharingPages(Sharing sharing, Deciders deciders, People people, Clock clock) {
        this.sharing = sharing;
        this.deciders = deciders;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping(ALL)
    Page all(PersonInView person) {
        return new SharingPage(person.id(), person.callThem(), sharing.of(person.id()), LocalDate.now(clock));
    }

    @PostMapping(ALL + "/objections")
    ResponseEntity<Void> objects(PersonInView person, Answers answers, SignedIn by) {
        var about = Objection.About.named(answers.one("about")).orElseThrow(NotFound::new);
        sharing.objects(person.id(), about, answers.chose("objects", "yes"), "", by);
        return Redirect.to(person.id().link() + "/sharing", "Saved.");
    }

    @GetMapping(ALL + "/new")
    Page begin(PersonInView person) {
        var known = people.find(person.id()).orElseThrow(NotFound::new);
        return page(person, form(person, known, sharing.of(person.id())), Answers.none(), Problems.none());
    }

    @PostMapping(ALL + "/new")
    Object agree(PersonInView person, Answers answers, SignedIn by) {
        var known = people.find(person.id()).orElseThrow(NotFound::new);
        var file = sharing.of(person.id());
        var form = form(person, known, file);
        var problems = form.problems(answers, LocalDate.now(clock));
        var decided = decided(person, answers, problems);
        if (!problems.isEmpty()) {
            return page(person, form, answers, problems);
        }
        var terms = SharingForm.read(answers, decided);
        var missing = terms.asked(
                        file.objects(Objection.About.CARE), !needs(known).isEmpty())
                .missing();
        SharingForm.add(problems, missing, terms.ground());
        if (!problems.isEmpty()) {
            return page(person, form, answers, problems);
        }
        sharing.agree(person.id(), terms, by);
        return Redirect.to(
                person.id().link() + "/sharing",
                terms.told()
                        ? "Saved. " + person.callThem() + " sees it on their own page."
                        : "Saved. It is not on their own page until they are told.");
    }

    /** Who decided for the person, asked only on that ground; whoever may not is a problem of the form. */
    private Terms.@Nullable Decided decided(PersonInView person, Answers answers, Problems problems) {
        if (SharingForm.ground(answers).filter(Ground.DECIDED_FOR_THEM::equals).isEmpty()) {
            return null;
        }
        var who = deciders.who(person.id(), SharingForm.parts(answers), answers.one("decided-by"));
        if (who.value().equals(ActingFor.THEMSELVES)) {
            problems.add("decided-by", "Choose who decided. First write down what you saw of their authority");
            return null;
        }
        who.refusal().stream().findFirst().ifPresent(why -> problems.add("decided-by", why));
        return who.refusal().isEmpty() ? Deciders.kept(who) : null;
    }

    private SharingForm form(PersonInView person, Person known, SharingFile file) {
        return new SharingForm(
                person.callThem(), deciders.all(person.id()), file.objects(Objection.About.CARE), needs(known));
    }

    /** How they communicate, in a line of words; empty where nothing is known. */
    static String needs(Person known) {
        return Stream.concat(known.needs().stream(), known.formats().stream()).collect(Collectors.joining("; "));
    }

    private static StepPage page(PersonInView person, SharingForm form, Answers answers, Problems problems) {
        return new StepPage(
                "Sharing about " + person.callThem(),
                form.form(),
                List.of(),
                person.id().link() + "/sharing/new",
                "Save",
                answers,
                problems,
                person.id().link() + "/sharing",
                200);
    }
}
