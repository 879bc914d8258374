package org.ourplan.communication.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.communication.AskedAt;
import org.ourplan.communication.AskingAgain;
import org.ourplan.communication.Confirmed;
import org.ourplan.people.People;
import org.ourplan.platform.NewId;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** How a person communicates: is it still right? What is wrong is put right in their details first, and then said to be right. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER, Role.SAFEGUARDING_LEAD},
        whose = Whose.A_PERSON_WORKED_WITH)
class CommunicationPages {

    private static final String HERE = "/people/{person}/communication";

    private final AskingAgain asking;
    private final People people;
    private final Clock clock;

    CommunicationPages(AskingAgain asking, People people, Clock clock) {
        this.asking = asking;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping(HERE)
    Page open(PersonInView person) {
        return page(person, Filled.with(dayOf("asked", LocalDate.now(clock))));
    }

    @PostMapping(HERE)
    Object answer(PersonInView person, Answers answers, SignedIn by) {
        if (answers.chose("right", "no")) {
            return Redirect.to(
                    person.id().link() + "/details", "Write how they communicate now. Then say that it is right.");
        }
        var at = AskedAt.named(answers.one("at"));
        var on = answers.date("asked");
        var again = answers.date("again");
        var problems = problems(answers, at, on, again);
        if (at.isEmpty() || on.isEmpty() || again.isEmpty() || !problems.isEmpty()) {
            return page(person, new Filled(answers, problems));
        }
        asking.confirm(
                person.id(),
                new Confirmed(
                        NewId.next(),
                        answers.all("need"),
                        answers.all("format"),
                        answers.one("said-by"),
                        on.get(),
                        at.get(),
                        again.get(),
                        by.name()),
                by);
        return Redirect.to(
                person.id().link() + "/communication",
                "Saved. It is asked again by " + InWords.date(again.get()) + ".");
    }

    private Problems problems(
            Answers answers, Optional<AskedAt> at, Optional<LocalDate> on, Optional<LocalDate> again) {
        var today = LocalDate.now(clock);
        return Problems.none()
                .when(!answers.chose("right", "yes"), "right", "Say whether it is still right")
                .when(!answers.has("said-by"), "said-by", "Say who told you so")
                .when(at.isEmpty(), "at", "Say when they were asked")
                .when(on.isEmpty(), "asked", "Enter the day on which you asked, such as 27 3 2027")
                .when(
                        on.filter(today::isBefore).isPresent(),
                        "asked",
                        "The day on which you asked cannot be after today")
                .when(again.isEmpty(), "again", "Enter the day by which you ask again, such as 27 3 2027")
                .when(
                        again.filter(day -> !day.isAfter(today)).isPresent(),
                        "again",
                        "The day by which you ask again must be after today");
    }

    private Page page(PersonInView person, Filled form) {
        return new CommunicationPage(
                people.find(person.id()).orElseThrow(NotFound::new),
                asking.of(person.id()),
                LocalDate.now(clock),
                form);
    }

    private static Answers dayOf(String field, LocalDate day) {
        return Answers.of(
                field + "-day", "" + day.getDayOfMonth(),
                field + "-month", "" + day.getMonthValue(),
                field + "-year", "" + day.getYear());
    }
}
