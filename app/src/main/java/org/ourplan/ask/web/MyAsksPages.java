package org.ourplan.ask.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.ask.AskKind;
import org.ourplan.ask.Asks;
import org.ourplan.documents.Documents;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.writing.StepPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** What the person asked for, by when they have an answer, and what became of it; and asking for more. */
@Controller
@MayUse(
        value = {Role.PERSON, Role.CARER},
        whose = Whose.THEIR_OWN)
class MyAsksPages {

    private static final String HERE = "/me/asks";

    private final Asks asks;
    private final Documents documents;
    private final Clock clock;

    MyAsksPages(Asks asks, Documents documents, Clock clock) {
        this.asks = asks;
        this.documents = documents;
        this.clock = clock;
    }

    @GetMapping(HERE)
    Page all(PersonInView me) {
        return new AsksPage("What I asked for", true, HERE, "/me", asks.of(me.id()), LocalDate.now(clock));
    }

    @GetMapping(HERE + "/new")
    Page begin(PersonInView me) {
        return page(form(me), Answers.none(), Problems.none());
    }

    @PostMapping(HERE + "/new")
    Object ask(PersonInView me, Answers answers, SignedIn by) {
        var form = form(me);
        var problems = form.problems(answers);
        var kind = AskKind.named(answers.one("kind"));
        if (kind.isEmpty() || !problems.isEmpty()) {
            return page(form, answers, problems);
        }
        var look = form.look(answers);
        if (kind.get() == AskKind.ANOTHER_LOOK && look.isPresent()) {
            asks.askForAnotherLook(me, form.document(answers).orElse(null), answers.one("words"), look.get(), by);
        } else {
            asks.ask(me, kind.get(), answers.one("words"), by);
        }
        return Redirect.to(HERE, "We have it. Below you see what becomes of it.");
    }

    private AskForm form(PersonInView me) {
        return new AskForm(documents.of(me.id()), true);
    }

    private static StepPage page(AskForm form, Answers answers, Problems problems) {
        return new StepPage("My page", form.form(), List.of(), HERE + "/new", "Ask", answers, problems, HERE, 200);
    }
}
