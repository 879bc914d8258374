package org.ourplan.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.directory.Advice;
import org.ourplan.directory.AdviceWay;
import org.ourplan.directory.Advising;
import org.ourplan.directory.Directory;
import org.ourplan.directory.Entry;
import org.ourplan.directory.Found;
import org.ourplan.directory.Wanted;
import org.ourplan.directory.store.AdviceStore.Told;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * What somebody was told about, and looking for more. The words of a search are sent in the form, never in an address: an address
 * is written down by many things on its way.
 */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER},
        whose = Whose.A_PERSON_WORKED_WITH)
class AdvicePages {

    private static final String HERE = "/people/{person}/advice";

    private final Advising advising;
    private final Directory directory;
    private final Clock clock;

    AdvicePages(Advising advising, Directory directory, Clock clock) {
        this.advising = advising;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping(HERE)
    Page all(PersonInView person) {
        return new AdvicePage(person.id(), person.callThem(), advising.of(person.id()), Answers.none(), null, today());
    }

    @PostMapping(HERE)
    Page search(PersonInView person, Answers answers) {
        Found found = directory.find(Wanted.of(answers.one("words"), answers.one("place")));
        return new AdvicePage(person.id(), person.callThem(), advising.of(person.id()), answers, found, today());
    }

    @GetMapping(HERE + "/new/{entry}")
    Page told(PersonInView person, @PathVariable UUID entry) {
        var today = today();
        var begun = Answers.of(
                "on-day",
                String.valueOf(today.getDayOfMonth()),
                "on-month",
                String.valueOf(today.getMonthValue()),
                "on-year",
                String.valueOf(today.getYear()));
        return telling(person, entry(entry), Filled.with(begun));
    }

    @PostMapping(HERE + "/new/{entry}")
    Object tell(PersonInView person, @PathVariable UUID entry, Answers answers, SignedIn by) {
        var found = entry(entry);
        var how = AdviceWay.named(answers.one("how"));
        var on = answers.date("on");
        var days = advising.followUpDays(person.id());
        var again = answers.date("again");
        var problems = Problems.none()
                .when(how.isEmpty(), "how", "Choose how they were told")
                .when(on.isEmpty(), "on", "Enter the day on which they were told, such as 27 3 2027")
                .when(on.filter(today()::isBefore).isPresent(), "on", "The day cannot be after today")
                .when(
                        days == null
                                && answers.hasDate("again")
                                && again.filter(day -> !day.isBefore(today())).isEmpty(),
                        "again",
                        "Enter a real day, today or later, or leave it empty");
        if (how.isEmpty() || on.isEmpty() || !problems.isEmpty()) {
            return telling(person, found, new Filled(answers, problems));
        }
        var followUp = days == null ? again.orElse(null) : on.get().plusDays(days);
        advising.give(person, found, new Told(how.get(), answers.one("words"), on.get(), followUp), days != null, by);
        return Redirect.to(
                person.id().link() + "/advice",
                followUp == null
                        ? "Written down."
                        : "Written down. Your list asks on " + InWords.date(followUp) + " what came of it.");
    }

    private Page telling(PersonInView person, Entry entry, Filled form) {
        return new TellingPage(person.id(), person.callThem(), entry, advising.followUpDays(person.id()), form);
    }

    @GetMapping(HERE + "/{advice}")
    Page one(PersonInView person, @PathVariable UUID advice) {
        return new OutcomePage(find(person, advice), person.callThem(), Filled.empty());
    }

    @PostMapping(HERE + "/{advice}")
    Object cameOfIt(PersonInView person, @PathVariable UUID advice, Answers answers, SignedIn by) {
        var told = find(person, advice);
        var on = answers.date("on");
        var problems = Problems.none()
                .when(on.isEmpty(), "on", "Enter the day, such as 27 3 2027")
                .when(
                        on.filter(day -> day.isBefore(told.givenOn()) || day.isAfter(today()))
                                .isPresent(),
                        "on",
                        "Choose a day from the day they were told, up to today")
                .when(!answers.has("words"), "words", "Say in a sentence what came of it");
        if (on.isEmpty() || !problems.isEmpty()) {
            return new OutcomePage(told, person.callThem(), new Filled(answers, problems));
        }
        advising.cameOfIt(told, on.get(), answers.one("words"), by);
        return Redirect.to(person.id().link() + "/advice", "Written down.");
    }

    private Advice find(PersonInView person, UUID advice) {
        return advising.find(person.id(), advice).orElseThrow(NotFound::new);
    }

    private Entry entry(UUID entry) {
        return directory.shown(entry).orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
