package org.ourplan.complaint.form;

import static org.ourplan.writing.Question.date;
import static org.ourplan.writing.Question.line;
import static org.ourplan.writing.Question.list;
import static org.ourplan.writing.Question.one;
import static org.ourplan.writing.Question.option;
import static org.ourplan.writing.Question.words;
import static org.ourplan.writing.Question.yesNo;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ourplan.complaint.How;
import org.ourplan.complaint.Received;
import org.ourplan.complaint.decide.Subject;
import org.ourplan.law.complaint.Complainant;
import org.ourplan.law.complaint.TimeToComplain;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;

/** A complaint, as somebody who works here writes it down, or as whoever complains writes it on their own page. */
public final class ReceivedForm {

    private static final String AS = "as";

    private ReceivedForm() {}

    /** Written down by somebody who works here. */
    public static PartForm writtenDown() {
        return PartForm.of(
                "complaint",
                "Write down a complaint",
                "Write what they said, in their words. Only those who handle complaints can read it afterwards. It is kept apart from"
                        + " the record of anybody’s care.",
                line("name", "Who complains?").needed("Write who complains"),
                words("reach", "Their address, line by line, or how else letters reach them")
                        .hint("This stands at the head of each letter.")
                        .needed("Write how letters reach them"),
                words("help", "What would help them to take part?")
                        .hint(
                                "Large print, a phone call first, a language, somebody independent to speak up for them."),
                one(AS, "For whom do they complain?", grounds()).needed("Say for whom they complain"),
                line("reference", "The number of the record of whose care it is about")
                        .hint("For example 10234. Leave it empty where there is none."),
                one("how", "How was it made?", ways()).needed("Say how it was made"),
                date("received", "On which day did the council receive it?"),
                line("passed-on-by", "Did another body pass it on to us? Which?")
                        .hint("Leave it empty if not."),
                what("What do they complain about, in their words?"),
                wants("What do they want to happen?"),
                list("subject", "What is it about, most of all?", subjects()),
                date("happened", "On which day did it happen?"),
                date("noticed", "If they came to know of it later: on which day?"),
                names("Is it about somebody who works for us? Write each name on a line of its own"));
    }

    /** Written on their own page by whoever complains. */
    public static PartForm own() {
        return PartForm.of(
                "complaint",
                "Complain",
                "Complaining makes no difference to your care. Those who work with you do not see it. We tell you within three working"
                        + " days that we have it.",
                what("What do you complain about?"),
                wants("What do you want to happen?"),
                list("subject", "What is it about, most of all?", subjects()),
                date("happened", "On which day did it happen?")
                        .hint("About when is enough. For example, 27 3 2027. If it still goes on, the last day."),
                date("noticed", "If you came to know of it later: on which day?"),
                names(
                        "Is it about somebody who works for us? Write each name on a line of its own, and they will not see it"),
                one(
                                AS,
                                "For whom do you complain?",
                                option(Complainant.As.THEMSELVES.name(), "For myself"),
                                somebody(
                                                Complainant.As.FOR_SOMEBODY_WHO_CAN,
                                                "For somebody who could complain themselves")
                                        .then(
                                                line("whose-0", "For whom?"),
                                                yesNo("agreed", "Do they want you to complain for them?")),
                                somebody(
                                                Complainant.As.CANNOT_PHYSICALLY,
                                                "For somebody who cannot, because they are too ill")
                                        .then(line("whose-1", "For whom?")),
                                somebody(
                                                Complainant.As.LACKS_CAPACITY,
                                                "For somebody who cannot decide about this themselves")
                                        .then(line("whose-2", "For whom?")),
                                somebody(Complainant.As.DIED, "For somebody who has died")
                                        .then(line("whose-3", "For whom?")))
                        .needed("Say for whom you complain"),
                words("help", "What would help you to take part?")
                        .hint(
                                "For example: a phone call, Easy Read, another language, somebody independent to speak up for you."));
    }

    private static Question.Option somebody(Complainant.As as, String words) {
        return option(as.name(), words);
    }

    private static Question what(String words) {
        return words("what", words).needed("Write what the complaint is about");
    }

    private static Question wants(String words) {
        return words("wants", words).hint("This can be left empty.");
    }

    private static Question names(String words) {
        return words("about", words).hint("This can be left empty.");
    }

    private static List<Question.Option> subjects() {
        return Stream.of(Subject.values())
                .map(one -> option(one.name(), one.words()))
                .toList();
    }

    private static Question.Option[] ways() {
        return Stream.of(How.values())
                .map(one -> option(one.name(), one.words()))
                .toArray(Question.Option[]::new);
    }

    private static Question.Option[] grounds() {
        return Stream.of(Complainant.As.values())
                .map(as -> {
                    var choice = option(as.name(), as.words());
                    if (as == Complainant.As.FOR_SOMEBODY_WHO_CAN) {
                        return choice.then(
                                line("whose-" + as, "For whom?"),
                                yesNo("agreed", "Have they asked for this, or agreed to it?"));
                    }
                    return as.forSomebodyElse() ? choice.then(line("whose-" + as, "For whom?")) : choice;
                })
                .toArray(Question.Option[]::new);
    }

    /** What cannot be taken as typed. */
    public static Problems problems(PartForm form, Answers answers, LocalDate today) {
        var received = answers.date("received").orElse(today);
        var happened = answers.date("happened");
        return form.problems(answers)
                .when(
                        answers.hasDate("received") && received.isAfter(today),
                        "received-day",
                        "This day cannot be after today")
                .when(
                        Subject.named(answers.one("subject")).isEmpty(),
                        "subject",
                        "Choose what it is about, most of all")
                .when(as(answers) == null, AS, "Choose from the answers on the page")
                .when(happened.isEmpty(), "happened-day", "Enter the day on which it happened, such as 27 3 2027")
                .when(
                        happened.filter(received::isBefore).isPresent(),
                        "happened-day",
                        "It cannot have happened after the complaint was made")
                .when(
                        answers.date("noticed")
                                .filter(day -> day.isAfter(received)
                                        || happened.filter(day::isBefore).isPresent())
                                .isPresent(),
                        "noticed-day",
                        "This day is between the day it happened and the day of the complaint");
    }

    /**
     * The complaint as it was written down. Only after {@link #problems} found nothing.
     *
     * @param self whoever complains on their own page; null where somebody who works here wrote it down
     * @param named the person with the number of a record; null where none was given
     */
    public static Received read(Answers answers, @Nullable PersonId self, @Nullable PersonId named, LocalDate today) {
        var as = Objects.requireNonNull(as(answers));
        var person = self != null && !as.forSomebodyElse() ? self : named;
        return new Received(
                answers.date("received").orElse(today),
                How.named(answers.one("how")).orElse(How.ELECTRONICALLY),
                as,
                Subject.named(answers.one("subject")).orElseThrow(),
                new TimeToComplain(
                        answers.date("happened").orElseThrow(),
                        answers.date("noticed").orElse(null)),
                person,
                self != null ? self : as == Complainant.As.THEMSELVES ? named : null,
                answers.one("about")
                        .lines()
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList(),
                answers);
    }

    private static Complainant.@Nullable As as(Answers answers) {
        return Stream.of(Complainant.As.values())
                .filter(one -> one.name().equals(answers.one(AS)))
                .findFirst()
                .orElse(null);
    }

    /** For whom, where that is somebody else; empty otherwise. */
    public static String whose(Answers detail) {
        return detail.given().keySet().stream()
                .filter(field -> field.startsWith("whose-"))
                .map(detail::one)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }
}
