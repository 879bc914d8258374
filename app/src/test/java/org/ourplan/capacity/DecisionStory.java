package org.ourplan.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.tables.Tables.TASK;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.ourplan.access.Role;
import org.ourplan.people.FictionalPeople;
import org.ourplan.people.People;
import org.ourplan.people.Relationship;
import org.ourplan.people.Standing;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.Staff;

/** A made-up person, whose worker looks at one decision through the pages. */
final class DecisionStory {

    private final People people;
    private final Staff staff;
    private final DSLContext database;
    private final int port;
    final UUID team;
    final Staff.Hired worker;
    final PersonId person;

    DecisionStory(People people, Staff staff, DSLContext database, int port) {
        this.people = people;
        this.staff = staff;
        this.database = database;
        this.port = port;
        this.team = staff.team("North");
        this.worker = staff.hire("Wanda Worker", team, Role.PRACTITIONER);
        this.person = people.add(FictionalPeople.named("Yolanda", "Fictional"), worker.who());
    }

    /** The worker, signed in today. */
    Browserless office() {
        return new Browserless(port)
                .with(staff.hire("Wanda Worker", team, Role.PRACTITIONER).secret());
    }

    /** The person, signed in today. */
    Browserless own() {
        return new Browserless(port)
                .with(staff.hire("Yolanda Fictional", null, person, Role.PERSON).secret());
    }

    String at(String page) {
        return person.link() + "/capacity" + page;
    }

    /** Somebody who matters to the person. */
    UUID around(String name, Standing... standings) {
        var all = EnumSet.noneOf(Standing.class);
        all.addAll(List.of(standings));
        return people.addRelationship(
                        new Relationship(NewId.next(), person, null, name, "niece", all, "", "", false, "", ""),
                        worker.who())
                .id();
    }

    /** These answers, with others in place of some of them. */
    static String[] with(String[] answers, String... over) {
        var all = new LinkedHashMap<String, String>();
        for (var given : List.of(answers, over)) {
            for (var i = 0; i < given.length; i += 2) {
                all.put(given[i], given[i + 1]);
            }
        }
        return all.entrySet().stream()
                .flatMap(answer -> java.util.stream.Stream.of(answer.getKey(), answer.getValue()))
                .toArray(String[]::new);
    }

    /** A day in its three boxes. */
    static String[] day(String field, LocalDate day) {
        return new String[] {
            field + "-day", "" + day.getDayOfMonth(),
            field + "-month", "" + day.getMonthValue(),
            field + "-year", "" + day.getYear()
        };
    }

    /** She cannot weigh where to live, and it will not come back. */
    static String[] lacks() {
        return new String[] {
            "decision", "whether to move to Sea View",
            "matter", "WHERE_TO_LIVE",
            "doubt", "She says yes to every question",
            "help", "Pictures of both places\nA visit in the morning",
            "able-understand", "yes",
            "able-retain", "yes",
            "able-use-or-weigh", "no",
            "why-use-or-weigh", "She names no reason, on three days",
            "able-communicate", "yes",
            "impairment", "yes",
            "impairment-what", "Dementia, diagnosed in 2024",
            "because", "yes",
            "because-why", "She weighed such things before",
            "comes-back", "no"
        };
    }

    /** Looks at a decision. */
    Browserless.Shown looks(String... answers) {
        return office().submit(at("/new"), at("/new"), answers);
    }

    /** Looks at where to live, and finds that she lacks capacity for that; the page of it. */
    String lacking(String... over) {
        var shown = looks(with(lacks(), over));
        assertThat(shown.path()).as(shown.page().text()).startsWith(at("/")).doesNotEndWith("/new");
        return shown.path();
    }

    /** Everything the checklist asks, with nobody to consult but for a reason. */
    static String[] best() {
        return new String[] {
            "circumstances", "She falls at night",
            "taking-part", "She saw both places and chose a room",
            "wishes", "The sea, always",
            "beliefs", "She goes to chapel",
            "other-factors", "Her cat",
            "ways", "Stay with night visits; Sea View; Hill House",
            "less-restrictive", "Staying restricts least; she fell four times with visits",
            "decision", "She moves to Sea View with her cat",
            "reasons", "It is by the sea, and she is not alone at night",
            "not-merely", "yes",
            "nobody-why", "She has outlived everybody who knew her"
        };
    }

    Browserless.Shown decides(String decision, String... answers) {
        return office().submit(decision + "/best-interests", decision + "/best-interests", answers);
    }

    /** Nobody to consult, and a long stay that the council arranges. */
    static String[] alone() {
        return new String[] {
            "kind", "COUNCIL_ACCOMMODATION",
            "days-COUNCIL_ACCOMMODATION", "56",
            "somebody", "no",
            "somebody-why", "Her brother died in 2020, there is nobody else",
            "imposed", "no",
            "liberty", "no",
            "urgent", "no"
        };
    }

    Browserless.Shown asksImca(String decision, String... answers) {
        return office().submit(decision + "/imca", decision + "/imca", answers);
    }

    /** There is somebody to consult, so no IMCA. */
    void needsNoImca(String decision) {
        var shown = asksImca(decision, with(alone(), "somebody", "yes", "somebody-why", "Her niece"));
        assertThat(shown.page().text()).contains("There is no duty to instruct one.");
    }

    Browserless.Shown seesAuthority(String name, String kind, String... over) {
        var answers = with(
                new String[] {
                    "who",
                    "somebody-else",
                    "holder",
                    name,
                    "kind",
                    kind,
                    "registered-" + kind,
                    "yes",
                    "seen",
                    "The stamped copy, number 700012345678, no limits"
                },
                day("seen-on", LocalDate.of(2026, 6, 1)));
        return office().submit(at("/authorities/new"), at("/authorities/new"), with(answers, over));
    }

    /** What there is to do of this kind, with its day. */
    List<LocalDate> due(String kind) {
        return database.select(TASK.DUE)
                .from(TASK)
                .where(TASK.PERSON.eq(person.value()))
                .and(TASK.KIND.eq(kind))
                .and(TASK.DONE_AT.isNull())
                .fetch(TASK.DUE);
    }
}
