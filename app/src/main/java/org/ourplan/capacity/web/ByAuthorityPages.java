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
import org.ourplan.capacity.AuthoritySeen;
import org.ourplan.capacity.Capacities;
import org.ourplan.capacity.CapacityDecision;
import org.ourplan.capacity.CapacityFile;
import org.ourplan.capacity.DecidingFor;
import org.ourplan.law.capacity.WhoDecides;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.platform.web.Refused;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;
import org.ourplan.writing.StepPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What an attorney or a deputy decided, written down by the council: their decision, not the council's. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER},
        whose = Whose.A_PERSON_WORKED_WITH)
@Carries("MCA-5")
class ByAuthorityPages {

    private static final String PAGE = "/people/{person}/capacity/{decision}/decided";

    private final Capacities capacities;
    private final DecidingFor deciding;
    private final Clock clock;

    ByAuthorityPages(Capacities capacities, DecidingFor deciding, Clock clock) {
        this.capacities = capacities;
        this.deciding = deciding;
        this.clock = clock;
    }

    /** The decision, and those who may make it today. */
    private record Holders(CapacityDecision on, List<AuthoritySeen> may) {

        PartForm form(String callThem) {
            return PartForm.of(
                    "decided",
                    "What did they decide for " + callThem + "?",
                    "The decision: " + on.decision() + ". It is theirs to make, not the council’s.",
                    Question.one(
                                    "who",
                                    "Who decided?",
                                    may.stream()
                                            .map(seen -> Question.option(
                                                    seen.id().toString(),
                                                    seen.authority().inWords(),
                                                    seen.seen()))
                                            .toArray(Question.Option[]::new))
                            .needed("Say who decided"),
                    Question.yesNo(
                                    "within",
                                    "Have you read what you saw: is this decision within it, and not left out by a limit?")
                            .needed("Say whether this decision is within their authority"),
                    Question.words("decision", "What did they decide?").needed("Write what they decided"),
                    Question.words("how", "How do you know, and what did they say of why it is best?")
                            .needed("Write how you know, and what they said of why it is best"),
                    Question.date("decided", "On which day did they decide?"));
        }

        Problems problems(Answers answers, String callThem, LocalDate today) {
            var day = answers.date("decided");
            return form(callThem)
                    .problems(answers)
                    .when(
                            answers.has("who")
                                    && may.stream()
                                            .noneMatch(seen -> answers.chose(
                                                    "who", seen.id().toString())),
                            "who",
                            "Choose who decided")
                    .when(
                            answers.has("within") && !answers.chose("within", "yes"),
                            "within",
                            "Then they may not decide it. Write the limit with what was seen of their authority")
                    .when(day.isEmpty(), "decided-day", "Enter the day on which they decided, such as 27 3 2027")
                    .when(day.filter(today::isBefore).isPresent(), "decided-day", "This day cannot be after today")
                    .when(
                            day.filter(on.assessedOn()::isAfter).isPresent(),
                            "decided-day",
                            "It cannot be decided before it was found that the person could not decide it");
        }
    }

    @GetMapping(PAGE)
    StepPage begin(PersonInView person, @PathVariable UUID decision) {
        return page(person, holders(capacities.of(person.id()), decision), Answers.none(), Problems.none());
    }

    @PostMapping(PAGE)
    Object keep(PersonInView person, @PathVariable UUID decision, Answers answers, SignedIn by) {
        var holders = holders(capacities.of(person.id()), decision);
        var problems = holders.problems(answers, person.callThem(), LocalDate.now(clock));
        if (!problems.isEmpty()) {
            return page(person, holders, answers, problems);
        }
        var on = deciding.byAuthority(
                person.id(),
                decision,
                UUID.fromString(answers.one("who")),
                answers.one("decision"),
                answers.one("how"),
                answers.date("decided").orElseThrow(),
                by);
        return Redirect.to(holders.on().link(), "Saved: " + on.decision());
    }

    private Holders holders(CapacityFile file, UUID decision) {
        var on = file.find(decision).orElseThrow(NotFound::new);
        if (file.decided(decision).isPresent()) {
            throw new Refused(List.of("What was decided is written down already."), on.link());
        }
        if (file.lookedAgain(decision).isPresent()) {
            throw new Refused(List.of("This decision was looked at again since. Go on from there."), on.link());
        }
        if (file.whoDecides(on, LocalDate.now(clock)) instanceof WhoDecides.WhoHasAuthority has) {
            return new Holders(
                    on,
                    file.authorities().stream()
                            .filter(seen -> has.holders().contains(seen.authority()))
                            .toList());
        }
        throw new Refused(
                List.of("Nobody has authority in law for this decision today. Write down first what you saw of it."),
                on.link());
    }

    private static StepPage page(PersonInView person, Holders holders, Answers answers, Problems problems) {
        return new StepPage(
                "A decision for " + person.callThem(),
                holders.form(person.callThem()),
                List.of(),
                holders.on().link() + "/decided",
                "Save what they decided",
                answers,
                problems,
                holders.on().link(),
                200);
    }
}
