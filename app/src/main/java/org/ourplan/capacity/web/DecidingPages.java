package org.ourplan.capacity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.capacity.Capacities;
import org.ourplan.capacity.CapacityDecision;
import org.ourplan.capacity.CapacityFile;
import org.ourplan.capacity.DecidingFor;
import org.ourplan.capacity.form.BestInterestsForm;
import org.ourplan.capacity.form.ToAsk;
import org.ourplan.law.rules.Carries;
import org.ourplan.people.People;
import org.ourplan.people.Person;
import org.ourplan.people.Relationship;
import org.ourplan.people.Standing;
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

/** What is decided in somebody's best interests, point by point. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER},
        whose = Whose.A_PERSON_WORKED_WITH)
@Carries("MCA-4")
class DecidingPages {

    private static final String BEST = "/people/{person}/capacity/{decision}/best-interests";

    /** Those who care for them or are interested in their welfare, and those who act for them: s4(7). */
    private static final Set<Standing> MUST_BE_ASKED = EnumSet.of(
            Standing.CARER,
            Standing.FAMILY,
            Standing.FRIEND,
            Standing.APPROPRIATE_PERSON,
            Standing.ATTORNEY_HEALTH_AND_WELFARE,
            Standing.ATTORNEY_PROPERTY_AND_FINANCE,
            Standing.DEPUTY);

    private final Capacities capacities;
    private final DecidingFor deciding;
    private final People people;
    private final Clock clock;

    DecidingPages(Capacities capacities, DecidingFor deciding, People people, Clock clock) {
        this.capacities = capacities;
        this.deciding = deciding;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping(BEST)
    StepPage begin(PersonInView person, @PathVariable UUID decision) {
        var file = capacities.of(person.id());
        var form = form(person, file, decision);
        var answers = file.decided(decision).map(form::earlier).orElseGet(this::today);
        return page(form, answers, Problems.none());
    }

    @PostMapping(BEST)
    Object keep(PersonInView person, @PathVariable UUID decision, Answers answers, SignedIn by) {
        var form = form(person, capacities.of(person.id()), decision);
        var problems = form.problems(answers, LocalDate.now(clock));
        if (!problems.isEmpty()) {
            return page(form, answers, problems);
        }
        deciding.inBestInterests(person.id(), decision, form.read(answers), form.detail(answers), by);
        return Redirect.to(form.decision().link(), "Saved. Now tell " + person.callThem() + ": make the letter below.");
    }

    private Answers today() {
        var today = LocalDate.now(clock);
        return Answers.of(
                "decided-day",
                "" + today.getDayOfMonth(),
                "decided-month",
                "" + today.getMonthValue(),
                "decided-year",
                "" + today.getYear());
    }

    /** Refuses at once, before anything is typed, where best interests are not what decides. */
    private BestInterestsForm form(PersonInView person, CapacityFile file, UUID decision) {
        var on = file.find(decision).orElseThrow(NotFound::new);
        if (file.corrected(decision).isPresent()) {
            throw new Refused(List.of("This entry was put right. Go on from the newer one."), on.link());
        }
        var before = file.decided(decision);
        var reasons = before.isPresent()
                ? before.get().inBestInterests()
                        ? List.<String>of()
                        : List.of("Somebody with authority has decided this already.")
                : DecidingFor.notInBestInterests(file, on, LocalDate.now(clock));
        if (!reasons.isEmpty()) {
            throw new Refused(reasons, on.link());
        }
        return new BestInterestsForm(on, person.callThem(), toAsk(person, file, on), before.isPresent());
    }

    /** Carers, family, friends, attorneys and deputies are asked or it says why not; so is an IMCA; others who matter may be. */
    private List<ToAsk> toAsk(PersonInView person, CapacityFile file, CapacityDecision on) {
        var around = people.find(person.id()).map(Person::around).orElse(List.of());
        var all = new ArrayList<ToAsk>();
        for (var one : around) {
            if (!one.standings().contains(Standing.CHILD_IN_THEIR_CARE)) {
                all.add(new ToAsk(one.id().toString(), one.name(), as(one), must(one)));
            }
        }
        var today = LocalDate.now(clock);
        file.authorities().stream()
                .filter(seen -> seen.authority().inForce(today)
                        && around.stream().noneMatch(one -> one.id().equals(seen.relationship())))
                .forEach(seen -> all.add(new ToAsk(
                        seen.id().toString(),
                        seen.authority().holder(),
                        seen.authority().kind().words(),
                        !seen.authority().covers().isEmpty())));
        if (file.imcaInstructed(on.id())) {
            all.add(new ToAsk("imca", "The IMCA", "independent mental capacity advocate", true));
        }
        return all;
    }

    private static boolean must(Relationship one) {
        return one.standings().stream().anyMatch(MUST_BE_ASKED::contains);
    }

    private static String as(Relationship one) {
        var standings = one.standings().stream()
                .sorted()
                .map(standing -> standing.words().toLowerCase(java.util.Locale.UK))
                .collect(Collectors.joining(", "));
        return standings.isEmpty() ? one.relation() : one.relation() + "; " + standings;
    }

    private static StepPage page(BestInterestsForm form, Answers answers, Problems problems) {
        return new StepPage(
                "A decision for " + form.callThem(),
                form.form(),
                List.of(),
                form.decision().link() + "/best-interests",
                "Save what is decided",
                answers,
                problems,
                form.decision().link(),
                200);
    }
}
