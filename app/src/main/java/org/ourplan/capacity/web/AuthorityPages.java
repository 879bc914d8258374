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
import org.ourplan.capacity.Authorities;
import org.ourplan.capacity.AuthoritySeen;
import org.ourplan.capacity.Capacities;
import org.ourplan.capacity.form.AuthorityForm;
import org.ourplan.people.People;
import org.ourplan.people.Person;
import org.ourplan.people.Relationship;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;
import org.ourplan.writing.StepPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What was seen of somebody's authority to act for a person, and that it is over. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER},
        whose = Whose.A_PERSON_WORKED_WITH)
class AuthorityPages {

    private static final String NEW = "/people/{person}/capacity/authorities/new";
    private static final String END = "/people/{person}/capacity/authorities/{authority}/end";

    private final Authorities authorities;
    private final Capacities capacities;
    private final People people;
    private final Clock clock;

    AuthorityPages(Authorities authorities, Capacities capacities, People people, Clock clock) {
        this.authorities = authorities;
        this.capacities = capacities;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping(NEW)
    StepPage begin(PersonInView person) {
        return page(person, form(person, around(person)), Answers.none(), Problems.none());
    }

    @PostMapping(NEW)
    Object keep(PersonInView person, Answers answers, SignedIn by) {
        var around = around(person);
        var form = form(person, around);
        var problems = AuthorityForm.problems(form, answers, LocalDate.now(clock));
        if (!problems.isEmpty()) {
            return page(person, form, answers, problems);
        }
        authorities.seen(
                person.id(),
                AuthorityForm.chosen(answers, around).map(Relationship::id).orElse(null),
                AuthorityForm.read(answers, around),
                answers.one("seen"),
                by);
        return Redirect.to(
                all(person),
                "Saved. From now on it is checked whenever somebody decides or answers for " + person.callThem() + ".");
    }

    @GetMapping(END)
    StepPage ending(PersonInView person, @PathVariable UUID authority) {
        return ending(person, find(person, authority), Answers.none(), Problems.none());
    }

    @PostMapping(END)
    Object end(PersonInView person, @PathVariable UUID authority, Answers answers, SignedIn by) {
        var seen = find(person, authority);
        var problems = ended(seen).problems(answers);
        var day = answers.date("ended");
        problems.when(day.isEmpty(), "ended-day", "Enter the day from which it no longer counts, such as 27 3 2027")
                .when(
                        day.filter(LocalDate.now(clock)::isBefore).isPresent(),
                        "ended-day",
                        "This day cannot be after today");
        if (!problems.isEmpty()) {
            return ending(person, seen, answers, problems);
        }
        authorities.end(person.id(), authority, day.orElseThrow(), answers.one("why"), by);
        return Redirect.to(all(person), seen.authority().holder() + " no longer acts under it.");
    }

    private static PartForm ended(AuthoritySeen seen) {
        return PartForm.of(
                "ended",
                "The authority of " + seen.authority().holder() + " is over",
                "As " + seen.authority().kind().words() + ". What they decided before stays decided.",
                Question.date("ended", "From which day does it no longer count?"),
                Question.words("why", "Why is it over?")
                        .hint("Revoked, discharged, given up, one of them died; or entered here by mistake.")
                        .needed("Say why it is over"));
    }

    private AuthoritySeen find(PersonInView person, UUID authority) {
        return capacities
                .of(person.id())
                .authority(authority)
                .filter(seen -> seen.authority().endedOn() == null)
                .orElseThrow(NotFound::new);
    }

    private List<Relationship> around(PersonInView person) {
        return people.find(person.id()).map(Person::around).orElse(List.of());
    }

    private static PartForm form(PersonInView person, List<Relationship> around) {
        return AuthorityForm.form(person.callThem(), around);
    }

    private static String all(PersonInView person) {
        return person.id().link() + "/capacity";
    }

    private static StepPage page(PersonInView person, PartForm form, Answers answers, Problems problems) {
        return new StepPage(
                "Who acts for " + person.callThem(),
                form,
                List.of(),
                all(person) + "/authorities/new",
                "Save what was seen",
                answers,
                problems,
                all(person),
                200);
    }

    private static StepPage ending(PersonInView person, AuthoritySeen seen, Answers answers, Problems problems) {
        return new StepPage(
                "Who acts for " + person.callThem(),
                ended(seen),
                List.of(),
                all(person) + "/authorities/" + seen.id() + "/end",
                "Save",
                answers,
                problems,
                all(person),
                200);
    }
}
