package org.ourplan.advocacy.web;

import static org.ourplan.writing.Question.date;
import static org.ourplan.writing.Question.line;
import static org.ourplan.writing.Question.list;
import static org.ourplan.writing.Question.one;
import static org.ourplan.writing.Question.option;
import static org.ourplan.writing.Question.words;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ourplan.advocacy.Meeting;
import org.ourplan.law.rules.Carries;
import org.ourplan.organisation.Involvement;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Problems;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;

/** A meeting of the advocate: in private with the person, or with somebody else about them (SI 2014/2824 reg 5). */
@Carries("ADV-12")
record MeetingForm(String callThem, List<Involvement> asked) {

    private static final String PERSON = "person";

    PartForm form() {
        return PartForm.of(
                "meeting",
                "Write down a meeting",
                "The council sees that you met and on which day. What was said stays with you, until you report it.",
                about(asked),
                date("met", "On which day?"),
                withWhom());
    }

    private Question withWhom() {
        var inPrivate = one(
                "private",
                "Was nobody else there?",
                option("yes", "Nobody else"),
                option("no", "Somebody else was there").then(words("why", "Why?")));
        var allowed = one(
                "allowed",
                "What lets you talk to them about " + callThem + "?",
                option("AGREED", callThem + " agreed"),
                option("BEST_INTERESTS", callThem + " cannot decide it, and it is in their best interests")
                        .then(words("interests", "Why is it?")));
        return one(
                        "with",
                        "With whom?",
                        option(PERSON, callThem).then(inPrivate),
                        option("other", "Somebody else, about " + callThem).then(line("consulted", "Whom?"), allowed))
                .needed("Say with whom");
    }

    /** For what somebody was asked; chosen where there is more than one. */
    static Question about(List<Involvement> asked) {
        return list(
                        "about",
                        "What is it about?",
                        asked.stream()
                                .map(one -> option(one.id().toString(), one.about()))
                                .toList())
                .needed("Choose what it is about");
    }

    /** Chosen for whoever was asked for one thing only. */
    static Answers begun(List<Involvement> asked) {
        return asked.size() == 1 ? Answers.of("about", asked.getFirst().id().toString()) : Answers.none();
    }

    Problems problems(Answers answers, LocalDate today) {
        var withThem = answers.chose("with", PERSON);
        var other = answers.chose("with", "other");
        return chosen(form().problems(answers), asked, answers)
                .when(answers.date("met").isEmpty(), "met-day", "Enter the day, such as 27 3 2027")
                .when(
                        answers.date("met").filter(today::isBefore).isPresent(),
                        "met-day",
                        "The day cannot be after today")
                .when(withThem && !answers.has("private"), "private", "Say whether nobody else was there")
                .when(
                        withThem && answers.chose("private", "no") && !answers.has("why"),
                        "why",
                        "Say why you did not meet in private")
                .when(other && !answers.has("consulted"), "consulted", "Say whom you talked to")
                .when(other && !answers.has("allowed"), "allowed", "Say what lets you talk to them")
                .when(
                        other && answers.chose("allowed", "BEST_INTERESTS") && !answers.has("interests"),
                        "interests",
                        "Say why it is in their best interests");
    }

    static Problems chosen(Problems problems, List<Involvement> asked, Answers answers) {
        return problems.when(
                asked.stream().noneMatch(one -> answers.chose("about", one.id().toString())),
                "about",
                "Choose what it is about");
    }

    Meeting read(Answers answers, String byName) {
        var withThem = answers.chose("with", PERSON);
        var allowed = withThem ? Meeting.Allowed.NOT_ASKED : Meeting.Allowed.of(answers.one("allowed"));
        return new Meeting(
                UUID.fromString(answers.one("about")),
                answers.date("met").orElseThrow(),
                withThem ? "" : answers.one("consulted"),
                allowed,
                withThem && answers.chose("private", "yes"),
                withThem
                        ? answers.chose("private", "no") ? answers.one("why") : ""
                        : allowed == Meeting.Allowed.BEST_INTERESTS ? answers.one("interests") : "",
                byName);
    }

    /** A meeting in a sentence. */
    static String said(Meeting one) {
        var met = InWords.date(one.metOn()) + ": " + one.byName() + " ";
        if (one.consulted().isEmpty()) {
            return met + (one.inPrivate() ? "met them in private." : "met them, not in private: " + one.words());
        }
        return met + "talked to " + one.consulted()
                + (one.allowed() == Meeting.Allowed.AGREED
                        ? "; they agreed to that."
                        : ", in their best interests: " + one.words());
    }
}
