package org.ourplan.ask.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.ask.Ask;
import org.ourplan.ask.Asks;
import org.ourplan.ask.Said;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What a person asked for, as those see it who answer: first by when, then the answer. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER, Role.SENIOR_MANAGER},
        whose = Whose.A_PERSON_WORKED_WITH)
class WorkersAsksPages {

    private static final String ALL = "/people/{person}/asks";

    private final Asks asks;
    private final Clock clock;

    WorkersAsksPages(Asks asks, Clock clock) {
        this.asks = asks;
        this.clock = clock;
    }

    @GetMapping(ALL)
    Page all(PersonInView person) {
        return new AsksPage(
                "What " + person.callThem() + " asked for",
                false,
                person.id().link() + "/asks",
                person.id().link(),
                asks.of(person.id()),
                LocalDate.now(clock));
    }

    @GetMapping(ALL + "/{ask}")
    Page one(PersonInView person, @PathVariable UUID ask, SignedIn by) {
        return page(person, find(person, ask), by, Answers.none(), Problems.none());
    }

    @PostMapping(ALL + "/{ask}/promise")
    Object promise(PersonInView person, @PathVariable UUID ask, Answers answers, SignedIn by) {
        var day = answers.date("answer-by");
        var problems = Problems.none()
                .when(day.isEmpty(), "answer-by-day", "Enter the day by which you answer, such as 27 3 2027")
                .when(
                        day.filter(LocalDate.now(clock)::isAfter).isPresent(),
                        "answer-by-day",
                        "The day of an answer cannot be before today");
        if (!problems.isEmpty()) {
            return page(person, find(person, ask), by, answers, problems);
        }
        asks.promise(person.id(), ask, day.orElseThrow(), by);
        return Redirect.to(
                person.id().link() + "/asks/" + ask,
                "They can now see that they have an answer by " + InWords.date(day.orElseThrow()) + ".");
    }

    @PostMapping(ALL + "/{ask}/answer")
    Object answer(PersonInView person, @PathVariable UUID ask, Answers answers, SignedIn by) {
        var said = Said.named(answers.one("said"));
        var asked = find(person, ask);
        var problems = problems(asked, said.orElse(null), answers, by);
        if (said.isEmpty() || !problems.isEmpty()) {
            return page(person, asked, by, answers, problems);
        }
        var day = answers.date("happens-by").filter(_ -> said.get().stillToCome());
        var letter = asks.answer(person.id(), ask, said.get(), answers.one("words"), day.orElse(null), by);
        return person.worksWith() || person.reasonGiven()
                ? Redirect.to(
                        person.id().link() + "/documents/" + letter + "/giving",
                        "Answered. They see it on their own page. Now give them the letter.")
                : Redirect.to(
                        "/", "Answered. They see it on their own page, and whoever works with them gives the letter.");
    }

    private Problems problems(Ask ask, @Nullable Said said, Answers answers, SignedIn by) {
        var day = answers.date("happens-by");
        return Problems.none()
                .when(said == null, "said", "Choose what the answer is")
                .when(!answers.has("words"), "words", "Say it in words they can use, with the reasons")
                .when(
                        said != null && said.stillToCome() && day.isEmpty(),
                        "happens-by-day",
                        "Enter by when it happens, so that they know what to expect")
                .when(
                        answers.hasDate("happens-by")
                                && day.filter(on -> !on.isBefore(LocalDate.now(clock)))
                                        .isEmpty(),
                        "happens-by-day",
                        "Enter a real day, today or later")
                .when(
                        ask.look() != null && !answers.chose("no-part", "yes"),
                        "no-part",
                        "Only somebody who took no part in the decision looks again: tick that you took none")
                .when(said != null && Asks.mustBeAManager(ask, said, by), "said", Asks.A_MANAGER_SAYS_NO);
    }

    @PostMapping(ALL + "/{ask}/changed")
    Object changed(PersonInView person, @PathVariable UUID ask, Answers answers, SignedIn by) {
        var day = answers.date("changed");
        var problems = Problems.none()
                .when(day.isEmpty(), "changed-day", "Enter the day on which it was done, such as 27 3 2027")
                .when(
                        day.filter(LocalDate.now(clock)::isBefore).isPresent(),
                        "changed-day",
                        "This day cannot be after today")
                .when(!answers.has("done"), "done", "Write what was done");
        if (!problems.isEmpty()) {
            return page(person, find(person, ask), by, answers, problems);
        }
        asks.changed(person.id(), ask, day.orElseThrow(), answers.one("done"), by);
        return Redirect.to(person.id().link() + "/asks/" + ask, "Saved. They can see it on their own page.");
    }

    private Ask find(PersonInView person, UUID ask) {
        return asks.find(person.id(), ask).orElseThrow(NotFound::new);
    }

    private Page page(PersonInView person, Ask ask, SignedIn by, Answers answers, Problems problems) {
        return new AskPage(
                ask,
                person.callThem(),
                Asks.mustBeSomebodyElse(ask, by),
                person.formatNeeded(),
                LocalDate.now(clock),
                answers,
                problems);
    }
}
