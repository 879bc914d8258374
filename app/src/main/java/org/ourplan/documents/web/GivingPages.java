package org.ourplan.documents.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.documents.MadeDocument;
import org.ourplan.documents.decide.BeforeGiving;
import org.ourplan.documents.store.DocumentStore;
import org.ourplan.people.People;
import org.ourplan.people.Person;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Records that a document was given: to the person, or to somebody for whom a copy was asked. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER},
        whose = Whose.A_PERSON_WORKED_WITH)
class GivingPages {

    private static final String PAGE = "/people/{person}/documents/{document}/giving";

    private final DocumentStore store;
    private final People people;
    private final GivingRecorder givings;
    private final Clock clock;

    GivingPages(DocumentStore store, People people, GivingRecorder givings, Clock clock) {
        this.store = store;
        this.people = people;
        this.givings = givings;
        this.clock = clock;
    }

    /** The day is today and the format the one they need, until somebody says otherwise. */
    @GetMapping(PAGE)
    GivingPage form(PersonInView person, @PathVariable UUID document) {
        var whose = whose(person);
        var today = LocalDate.now(clock);
        var answers = Answers.of(
                "to", "person",
                "format", whose.formatNeeded(),
                "given-day", String.valueOf(today.getDayOfMonth()),
                "given-month", String.valueOf(today.getMonthValue()),
                "given-year", String.valueOf(today.getYear()));
        return new GivingPage(document(person, document), whose, answers, Problems.none());
    }

    @PostMapping(PAGE)
    Object record(PersonInView person, @PathVariable UUID document, Answers answers, SignedIn by) {
        var made = document(person, document);
        var whose = whose(person);
        var form = new GivingForm(answers, whose);
        var problems = form.problems();
        form.giving()
                .ifPresent(giving -> BeforeGiving.check(new BeforeGiving.Facts(
                                made.kind().section(),
                                giving.toThePerson(),
                                giving.recipient(),
                                giving.askedForBy(),
                                whose.formats(),
                                giving.format(),
                                giving.whyOtherFormat(),
                                giving.givenOn(),
                                LocalDate.now(clock)))
                        .forEach(finding -> problems.add(field(finding.place()), finding.sentence())));
        if (!problems.isEmpty()) {
            return new GivingPage(made, whose, answers, problems);
        }
        givings.record(person.id(), document, form.giving().orElseThrow(), by);
        return Redirect.to(person.id().link() + "/documents", "Recorded: “" + made.title() + "” was given.");
    }

    private static String field(String place) {
        return switch (place) {
            case "format" -> "why-other-format";
            case "given" -> "given-day";
            default -> place;
        };
    }

    private MadeDocument document(PersonInView person, UUID document) {
        return store.find(person.id(), document).orElseThrow(NotFound::new);
    }

    private Person whose(PersonInView person) {
        return people.find(person.id()).orElseThrow(NotFound::new);
    }
}
