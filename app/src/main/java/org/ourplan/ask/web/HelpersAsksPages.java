package org.ourplan.ask.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ourplan.access.HelpPart;
import org.ourplan.access.Helps;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.ask.AskKind;
import org.ourplan.ask.Asks;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.writing.StepPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Asking for somebody, by one who was given this part. They see what they asked for themselves, and what became of it. */
@Controller
@MayUse(value = Role.PLANNER, whose = Whose.A_PERSON_HELPED)
@Helps(HelpPart.ASK)
class HelpersAsksPages {

    private static final String HERE = "/helping/{person}/asks";
    private static final AskForm FORM = new AskForm(List.of(), false);

    private final Asks asks;
    private final Clock clock;

    HelpersAsksPages(Asks asks, Clock clock) {
        this.asks = asks;
        this.clock = clock;
    }

    @GetMapping(HERE)
    Page all(PersonInView person, SignedIn by) {
        var theirs = asks.of(person.id()).stream()
                .filter(ask -> ask.askedBy().equals(by.account()))
                .toList();
        return new AsksPage(
                "What I asked for " + person.callThem(),
                true,
                base(person),
                "/helping/" + person.id(),
                theirs,
                LocalDate.now(clock));
    }

    @GetMapping(HERE + "/new")
    Page form(PersonInView person) {
        return page(person, Answers.none(), Problems.none());
    }

    @PostMapping(HERE + "/new")
    Object ask(PersonInView person, Answers answers, SignedIn by) {
        var problems = FORM.problems(answers);
        var kind = AskKind.named(answers.one("kind"));
        if (kind.isEmpty() || !problems.isEmpty()) {
            return page(person, answers, problems);
        }
        var look = FORM.look(answers);
        if (kind.get() == AskKind.ANOTHER_LOOK && look.isPresent()) {
            asks.askForAnotherLook(person, null, answers.one("words"), look.get(), by);
        } else {
            asks.ask(person, kind.get(), answers.one("words"), by);
        }
        return Redirect.to(base(person), "The council has it. Below you see what becomes of it.");
    }

    private static StepPage page(PersonInView person, Answers answers, Problems problems) {
        return new StepPage(
                "Helping " + person.callThem(),
                FORM.form(),
                List.of(),
                base(person) + "/new",
                "Ask",
                answers,
                problems,
                base(person),
                200);
    }

    private static String base(PersonInView person) {
        return "/helping/" + person.id() + "/asks";
    }
}
