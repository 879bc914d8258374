package org.ourplan.invitation.web;

import static org.ourplan.writing.Question.one;
import static org.ourplan.writing.Question.option;
import static org.ourplan.writing.Question.several;
import static org.ourplan.writing.Question.words;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ourplan.access.HelpPart;
import org.ourplan.access.InvitedAs;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.law.rules.Carries;
import org.ourplan.organisation.Involvement;
import org.ourplan.organisation.Involvements;
import org.ourplan.organisation.Organisation;
import org.ourplan.organisation.Organisations;
import org.ourplan.organisation.ToAsk;
import org.ourplan.organisation.Work;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;
import org.ourplan.writing.StepPage;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The person chooses an organisation that helps people to plan, gives it exactly what they want, and ends it at any time. */
@Controller
@Carries("DATA-13")
@MayUse(
        value = {Role.PERSON, Role.CARER},
        whose = Whose.THEIR_OWN)
class MyOrganisationsPages {

    private static final String CHOOSE = MyHelpersPages.HERE + "/organisation";

    private final Organisations organisations;
    private final Involvements involvements;

    MyOrganisationsPages(Organisations organisations, Involvements involvements) {
        this.organisations = organisations;
        this.involvements = involvements;
    }

    @GetMapping(CHOOSE)
    Page form(PersonInView me) {
        return page(organisations.doing(Work.PLANNING), Answers.none(), Problems.none());
    }

    @PostMapping(CHOOSE)
    Object choose(PersonInView me, Answers answers, SignedIn by) {
        var all = organisations.doing(Work.PLANNING);
        var chosen = all.stream()
                .filter(one -> answers.chose("organisation", one.id().toString()))
                .findFirst();
        var parts = answers.all("parts").stream()
                .map(HelpPart::named)
                .flatMap(Optional::stream)
                .filter(InvitedAs.INDEPENDENT_PLANNER.most()::contains)
                .collect(Collectors.toUnmodifiableSet());
        var problems = Problems.none()
                .when(chosen.isEmpty(), "organisation", "Choose an organisation")
                .when(parts.isEmpty(), "parts", "Choose at least one thing they may see or do")
                .when(
                        chosen.filter(one -> helpsAlready(me, one)).isPresent(),
                        "organisation",
                        "You have asked this organisation already. End it first if you want to give it something else");
        if (!problems.isEmpty()) {
            return page(all, answers, problems);
        }
        involvements.ask(ToAsk.planning(me.id(), chosen.orElseThrow().id(), answers.one("words"), parts), by);
        return Redirect.to(MyHelpersPages.HERE, "We told them that you chose them. Here you see when they answer.");
    }

    /** Ends it at once, whoever asked for it. */
    @PostMapping(MyHelpersPages.HERE + "/organisations/{involvement}/end")
    ResponseEntity<Void> end(PersonInView me, @PathVariable UUID involvement, SignedIn by) {
        var mine = involvements.of(me.id()).stream()
                .filter(one -> one.id().equals(involvement))
                .findFirst()
                .orElseThrow(NotFound::new);
        involvements.end(mine, "", by);
        return Redirect.to(
                MyHelpersPages.HERE, mine.organisationName() + " no longer sees or does anything here for you.");
    }

    private boolean helpsAlready(PersonInView me, Organisation one) {
        return involvements.of(me.id()).stream()
                .filter(asked -> asked.work() == Work.PLANNING && (asked.waits() || asked.goesOn()))
                .map(Involvement::organisation)
                .anyMatch(one.id()::equals);
    }

    private static Page page(List<Organisation> all, Answers answers, Problems problems) {
        return new StepPage(
                "Who helps me",
                form(all),
                List.of(),
                CHOOSE,
                "Ask them",
                answers,
                problems,
                MyHelpersPages.HERE,
                problems.isEmpty() ? 200 : 422);
    }

    private static PartForm form(List<Organisation> all) {
        return PartForm.of(
                "organisation",
                "Choose an organisation to help me plan",
                all.isEmpty()
                        ? "There is none on our list now. You can still choose somebody you know."
                        : "They are not the council. One of their people helps you, and sees only what you tick. You can end it at any time.",
                one(
                        "organisation",
                        "Which organisation?",
                        all.stream()
                                .map(one -> option(one.id().toString(), one.name(), one.about()))
                                .toArray(Question.Option[]::new)),
                several(
                                "parts",
                                "What may they see or do?",
                                InvitedAs.INDEPENDENT_PLANNER.most().stream()
                                        .sorted()
                                        .map(part -> option(part.name(), part.mine()))
                                        .toList())
                        .hint("Tick only what you want."),
                words("words", "Is there anything they should know first?"));
    }
}
