package org.ourplan.people.web;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.people.Relationship;
import org.ourplan.people.Standing;
import org.ourplan.people.store.Around;
import org.ourplan.people.store.Details;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who is important to a person: family, friends, carers, attorneys, advocates; what may be shared with each. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER, Role.SAFEGUARDING_LEAD},
        whose = Whose.A_PERSON_WORKED_WITH)
class WhoMatters {

    private final Around around;
    private final Details details;

    WhoMatters(Around around, Details details) {
        this.around = around;
        this.details = details;
    }

    @GetMapping("/people/{person}/around")
    AroundPage all(PersonInView person) {
        return new AroundPage(person.callThem(), person.id().link(), around.of(person.id()));
    }

    @GetMapping("/people/{person}/around/new")
    RelationshipPage begin(PersonInView person) {
        return page(person, "new", 0, Answers.of("registered", "not-asked"), Problems.none(), "");
    }

    @PostMapping("/people/{person}/around/new")
    Object add(PersonInView person, Answers answers, SignedIn by) {
        var other = other(answers);
        var problems = check(person, answers, other);
        if (!problems.isEmpty()) {
            return page(person, "new", 0, answers, problems, "");
        }
        around.add(read(NewId.next(), person, answers, other.orElse(null)), registered(answers), by);
        return Redirect.to(person.id().link() + "/around", answers.one("name") + " added.");
    }

    @GetMapping("/people/{person}/around/{relationship}")
    RelationshipPage open(PersonInView person, @PathVariable UUID relationship) {
        var known = around.find(person.id(), relationship).orElseThrow(NotFound::new);
        return page(person, relationship.toString(), known.version(), answers(known), Problems.none(), "");
    }

    @PostMapping("/people/{person}/around/{relationship}")
    Object change(PersonInView person, @PathVariable UUID relationship, Answers answers, SignedIn by) {
        var known = around.find(person.id(), relationship).orElseThrow(NotFound::new);
        var opened = answers.number("version").map(Number::intValue).orElse(0);
        var other = other(answers);
        var problems = check(person, answers, other);
        if (!problems.isEmpty()) {
            return page(person, relationship.toString(), opened, answers, problems, "");
        }
        if (!around.change(read(relationship, person, answers, other.orElse(null)), registered(answers), opened, by)) {
            var now = around.find(person.id(), relationship).orElse(known);
            return page(person, relationship.toString(), now.version(), answers, Problems.none(), inWords(now));
        }
        return Redirect.to(person.id().link() + "/around", "Saved.");
    }

    @PostMapping("/people/{person}/around/{relationship}/end")
    Object end(PersonInView person, @PathVariable UUID relationship, SignedIn by) {
        var known = around.find(person.id(), relationship).orElseThrow(NotFound::new);
        around.end(person.id(), known.relationship().id(), by);
        return Redirect.to(
                person.id().link() + "/around", "They are no longer shown. The record keeps that they were.");
    }

    private static RelationshipPage page(
            PersonInView person, String which, int version, Answers answers, Problems problems, String others) {
        var link = person.id().link();
        return new RelationshipPage(
                person.callThem(), link, link + "/around/" + which, version, others, answers, problems);
    }

    private static Problems check(PersonInView person, Answers answers, Optional<PersonId> other) {
        return new Problems()
                .when(!answers.has("name"), "name", "Enter their name")
                .when(
                        !answers.has("relation"),
                        "relation",
                        "Enter what they are to " + person.callThem() + ", like daughter or neighbour")
                .when(
                        answers.has("reference") && other.isEmpty(),
                        "reference",
                        "No record has this number. Check it on their record, or leave it empty")
                .when(
                        other.filter(person.id()::equals).isPresent(),
                        "reference",
                        "This is the number of this same record");
    }

    private Optional<PersonId> other(Answers answers) {
        var typed = answers.one("reference");
        return typed.matches("[0-9]{1,12}") ? details.referred(Long.parseLong(typed)) : Optional.empty();
    }

    private static Relationship read(UUID id, PersonInView person, Answers answers, @Nullable PersonId other) {
        return new Relationship(
                id,
                person.id(),
                other,
                answers.one("name"),
                answers.one("relation"),
                standings(answers),
                answers.one("phone"),
                answers.one("email"),
                answers.chose("lives-with", "yes"),
                answers.one("may-share"),
                answers.one("notes"));
    }

    private static Set<Standing> standings(Answers answers) {
        var standings = EnumSet.noneOf(Standing.class);
        for (var standing : Standing.values()) {
            if (answers.chose("standings", standing.name())) {
                standings.add(standing);
            }
        }
        return standings;
    }

    private static String registered(Answers answers) {
        var registered = answers.one("registered");
        return List.of("yes", "no").contains(registered) ? registered : "not-asked";
    }

    private static Answers answers(Around.Known known) {
        var relationship = known.relationship();
        var given = new LinkedHashMap<String, List<String>>();
        given.put("name", List.of(relationship.name()));
        given.put("relation", List.of(relationship.relation()));
        given.put("standings", relationship.standings().stream().map(Enum::name).toList());
        given.put("registered", List.of(known.registered()));
        given.put("phone", List.of(relationship.phone()));
        given.put("email", List.of(relationship.email()));
        given.put("lives-with", List.of(relationship.livesWith() ? "yes" : "no"));
        given.put("may-share", List.of(relationship.mayShare()));
        given.put("notes", List.of(relationship.notes()));
        given.put("reference", List.of(known.reference() == null ? "" : "" + known.reference()));
        return new Answers(given);
    }

    private static String inWords(Around.Known now) {
        var relationship = now.relationship();
        return String.join(
                "\n",
                List.of(
                        "Name: " + relationship.name(),
                        "Relation: " + relationship.relation(),
                        AroundPage.standing(now),
                        "Phone: " + relationship.phone(),
                        "Email: " + relationship.email(),
                        "May be shared: " + relationship.mayShare(),
                        "Notes: " + relationship.notes()));
    }
}
