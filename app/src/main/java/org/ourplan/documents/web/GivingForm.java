package org.ourplan.documents.web;

import java.time.LocalDate;
import java.util.Optional;
import org.ourplan.documents.Giving;
import org.ourplan.people.Person;
import org.ourplan.people.Relationship;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;

/** Reads the form that records a giving. */
record GivingForm(Answers answers, Person whose) {

    private static final String PERSON = "person";
    private static final String SOMEBODY_ELSE = "other";

    /** What was left out or cannot be read; what the law has against it is checked on top. */
    Problems problems() {
        var other = answers.chose("to", SOMEBODY_ELSE);
        return Problems.none()
                .when(!isPerson() && !other && relationship().isEmpty(), "to", "Choose who it was given to.")
                .when(other && !answers.has("name"), "name", "Type the name of who it was given to.")
                .when(other && !answers.has("relation"), "relation", "Say who they are to " + whose.callThem() + ".")
                .when(
                        !isPerson() && answers.chose("asked", "acting") && !answers.has("acting"),
                        "acting",
                        "Type the name of who asked, acting for " + whose.callThem() + " in law.")
                .when(!answers.has("how"), "how", "Choose how it was given.")
                .when(!answers.has("format"), "format", "Choose the format it was given in.")
                .when(
                        answers.date("given").isEmpty(),
                        "given-day",
                        "Type the day it was given, for example 27 3 2026.");
    }

    /** The giving, when the form says all of it. Asked for by nobody is empty there, and refused by the law. */
    Optional<Giving> giving() {
        return problems().isEmpty() ? answers.date("given").map(this::giving) : Optional.empty();
    }

    private Giving giving(LocalDate on) {
        return new Giving(
                isPerson()
                        ? whose.fullName()
                        : relationship().map(Relationship::name).orElseGet(() -> answers.one("name")),
                isPerson()
                        ? Giving.THE_PERSON
                        : relationship().map(Relationship::relation).orElseGet(() -> answers.one("relation")),
                askedForBy(),
                answers.one("how"),
                answers.one("format"),
                on,
                answers.one("why-other-format"));
    }

    private boolean isPerson() {
        return answers.chose("to", PERSON);
    }

    private String askedForBy() {
        if (isPerson() || answers.chose("asked", PERSON)) {
            return Giving.THE_PERSON;
        }
        return answers.chose("asked", "acting") ? answers.one("acting") : "";
    }

    private Optional<Relationship> relationship() {
        return whose.around().stream()
                .filter(around -> answers.chose("to", around.id().toString()))
                .findFirst();
    }
}
