package org.ourplan.capacity.form;

import static org.ourplan.writing.Question.date;
import static org.ourplan.writing.Question.line;
import static org.ourplan.writing.Question.one;
import static org.ourplan.writing.Question.option;
import static org.ourplan.writing.Question.several;
import static org.ourplan.writing.Question.words;
import static org.ourplan.writing.Question.yesNo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.capacity.Authority;
import org.ourplan.law.capacity.Sphere;
import org.ourplan.law.rules.Carries;
import org.ourplan.people.Relationship;
import org.ourplan.people.Standing;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;
import org.ourplan.writing.Asking;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;

/** What was seen of a power of attorney, an order of the court or a nomination. */
@Carries("MCA-5")
public final class AuthorityForm {

    private static final String SOMEBODY_ELSE = "somebody-else";

    private AuthorityForm() {}

    /** The questions, with those who matter to the person to choose from. */
    public static PartForm form(String callThem, List<Relationship> around) {
        var whom = Stream.concat(
                        around.stream()
                                .filter(one -> !one.standings().contains(Standing.CHILD_IN_THEIR_CARE))
                                .map(one -> option(one.id().toString(), one.name() + ", " + one.relation())),
                        Stream.of(option(SOMEBODY_ELSE, "Somebody else").then(line("holder", "Their name"))))
                .toArray(Question.Option[]::new);
        return PartForm.of(
                "authority",
                "Who may decide or act for " + callThem + " in law?",
                "Nobody acts for somebody before their authority was seen. A power counts only for what it covers (Mental"
                        + " Capacity Act 2005 ss 9 to 11, 16).",
                one("who", "Who is it?", whom).needed("Say who it is"),
                one("kind", "What are they?", kinds()).needed("Say what they are"),
                words("seen", "What did you see?")
                        .hint(
                                "Its number or date, who else was appointed and how they act together, and every limit in it.")
                        .needed("Say what you saw, and any limits in it"),
                date("seen-on", "On which day did you see it?"),
                date("from", "From which day does it count, if it says so?"),
                date("last", "Is there a last day?").hint("Leave it empty where there is none."));
    }

    private static Question.Option[] kinds() {
        return Arrays.stream(Authority.Kind.values())
                .map(kind -> {
                    var option = option(kind.name(), capital(kind.words()));
                    if (kind == Authority.Kind.DEPUTY) {
                        return option.then(several(
                                "covers",
                                "What does the order cover?",
                                Arrays.stream(Sphere.values())
                                        .map(sphere -> option(sphere.name(), capital(sphere.words())))
                                        .toList()));
                    }
                    return kind.needsRegistering(true)
                            ? option.then(yesNo(
                                    "registered-" + kind.name(),
                                    "Is it registered with the Office of the Public Guardian?"))
                            : option;
                })
                .toArray(Question.Option[]::new);
    }

    /** What stops it from being kept. A power that is not registered is kept as such: it cannot be used until it is. */
    public static Problems problems(PartForm form, Answers answers, LocalDate today) {
        var problems = Asking.problems(form, answers);
        Asking.past(problems, answers, "seen-on", "Enter the day on which you saw it, such as 27 3 2027", today);
        problems.when(answers.chose("who", SOMEBODY_ELSE) && !answers.has("holder"), "holder", "Enter their name");
        var kind = kind(answers);
        problems.when(
                kind == Authority.Kind.DEPUTY && covers(answers).isEmpty(), "covers", "Say what the order covers");
        problems.when(
                kind.needsRegistering(true) && registered(answers).isUnanswered(),
                "registered-" + kind.name(),
                "Say whether the power is registered");
        var from = answers.date("from");
        problems.when(
                answers.date("last")
                        .filter(last -> from.filter(last::isBefore).isPresent())
                        .isPresent(),
                "last-day",
                "The last day cannot be before the first");
        return problems;
    }

    /** As the law reads it. */
    public static Authority read(Answers answers, List<Relationship> around) {
        return new Authority(
                kind(answers),
                chosen(answers, around).map(Relationship::name).orElseGet(() -> answers.one("holder")),
                covers(answers),
                registered(answers),
                answers.date("seen-on").orElse(null),
                answers.date("from").orElse(null),
                answers.date("last").orElse(null),
                null);
    }

    /** Which of those who matter to the person it is. */
    public static Optional<Relationship> chosen(Answers answers, List<Relationship> around) {
        return around.stream()
                .filter(one -> answers.chose("who", one.id().toString()))
                .findFirst();
    }

    private static Authority.Kind kind(Answers answers) {
        return Asking.chosen(answers, "kind", Authority.Kind.values(), Authority.Kind.NOMINEE);
    }

    private static Answer registered(Answers answers) {
        var kind = kind(answers);
        return kind.needsRegistering(true) ? Asking.yesNo(answers, "registered-" + kind.name()) : Answer.UNANSWERED;
    }

    private static Set<Sphere> covers(Answers answers) {
        var covers = EnumSet.noneOf(Sphere.class);
        for (var sphere : Sphere.values()) {
            if (answers.chose("covers", sphere.name())) {
                covers.add(sphere);
            }
        }
        return covers;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
    }
}
