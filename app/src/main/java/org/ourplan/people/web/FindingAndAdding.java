package org.ourplan.people.web;

import java.time.Clock;
import java.time.LocalDate;
import org.ourplan.access.MayUse;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.people.Found;
import org.ourplan.people.decide.Asked;
import org.ourplan.people.store.Details;
import org.ourplan.people.store.Search;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Finding a person, and adding one: a search comes first, then those alike are shown. What is looked for is never in an address. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER, Role.SENIOR_MANAGER, Role.SAFEGUARDING_LEAD},
        whose = Whose.NOBODYS)
class FindingAndAdding {

    private static final Answers NOBODY = Answers.of("settled", "unknown", "cared-for", "not-asked", "birth", "known");

    private final Search search;
    private final Details details;
    private final Clock clock;

    FindingAndAdding(Search search, Details details, Clock clock) {
        this.search = search;
        this.details = details;
        this.clock = clock;
    }

    @GetMapping("/people")
    @MayUse(
            value = {
                Role.PRACTITIONER,
                Role.TEAM_MANAGER,
                Role.SENIOR_MANAGER,
                Role.SAFEGUARDING_LEAD,
                Role.FINANCE_OFFICER,
                Role.COMPLAINTS_MANAGER,
                Role.AUDITOR
            },
            whose = Whose.NOBODYS)
    FindPage ask(SignedIn by) {
        return page("", java.util.List.of(), by);
    }

    @PostMapping("/people")
    @MayUse(
            value = {
                Role.PRACTITIONER,
                Role.TEAM_MANAGER,
                Role.SENIOR_MANAGER,
                Role.SAFEGUARDING_LEAD,
                Role.FINANCE_OFFICER,
                Role.COMPLAINTS_MANAGER,
                Role.AUDITOR
            },
            whose = Whose.NOBODYS)
    FindPage find(Answers answers, SignedIn by) {
        var asked = answers.one("asked");
        return page(asked, asked.isEmpty() ? java.util.List.of() : search.find(asked, by), by);
    }

    /** Some only find: they do not add, and an auditor opens nothing but who looked. */
    private static FindPage page(String asked, java.util.List<Found> found, SignedIn by) {
        var adds = by.is(Role.PRACTITIONER, Role.TEAM_MANAGER, Role.SENIOR_MANAGER, Role.SAFEGUARDING_LEAD);
        var opens = adds || by.is(Role.FINANCE_OFFICER, Role.COMPLAINTS_MANAGER) ? "" : "/looks";
        return new FindPage(asked, !asked.isEmpty(), found, adds, opens);
    }

    /** Nobody is added without a search. */
    @GetMapping({"/people/new", "/people/add", "/people/change"})
    Object searchFirst() {
        return Redirect.to("/people", "Search first, in case they are already here.");
    }

    @PostMapping("/people/new")
    DetailsPage begin(Answers answers) {
        return page(from(Asked.of(answers.one("asked"))), Problems.none());
    }

    @PostMapping("/people/add")
    Object add(Answers answers, SignedIn by) {
        var form = new DetailsForm(answers, LocalDate.now(clock));
        var problems = form.check();
        if (!problems.isEmpty()) {
            return page(answers, problems);
        }
        var person = form.person();
        var alike = search.alike(person, by);
        var sameNumber = person.nhsNumber() != null
                && details.numbered(person.nhsNumber()).isPresent();
        if (sameNumber || (!alike.isEmpty() && !answers.chose("somebody-else", "yes"))) {
            return new AlikePage(answers, alike, sameNumber);
        }
        var id = details.add(person, form.birthIsEstimate(), by);
        return Redirect.to(id.link() + "/around", "Record begun. Who is important to them?");
    }

    /** Back from those alike to the form, with everything typed. */
    @PostMapping("/people/change")
    DetailsPage change(Answers answers) {
        return page(answers.only(DetailsForm.LABELS::containsKey), Problems.none());
    }

    private static DetailsPage page(Answers answers, Problems problems) {
        return new DetailsPage("Add a person", "/people/add", 0, "Add this person", "/people", answers, problems);
    }

    private static Answers from(Asked asked) {
        var names = asked.name().split(" ", 2);
        var answers = NOBODY.with("given-name", names[0])
                .with("family-name", names.length > 1 ? names[1] : "")
                .with("nhs-number", asked.nhsNumber() == null ? "" : asked.nhsNumber())
                .with(
                        "postcode",
                        asked.postcode().length() > 4 ? asked.postcode().toUpperCase(java.util.Locale.ROOT) : "");
        var born = asked.born();
        return born == null
                ? answers
                : answers.with("born-day", "" + born.getDayOfMonth())
                        .with("born-month", "" + born.getMonthValue())
                        .with("born-year", "" + born.getYear());
    }
}
