package org.ourplan.capacity.form;

import static org.ourplan.writing.Question.date;
import static org.ourplan.writing.Question.ifYes;
import static org.ourplan.writing.Question.line;
import static org.ourplan.writing.Question.one;
import static org.ourplan.writing.Question.option;
import static org.ourplan.writing.Question.words;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.ourplan.capacity.Liberty;
import org.ourplan.capacity.LibertyStep;
import org.ourplan.law.capacity.LibertyClock;
import org.ourplan.law.capacity.LibertyRoute;
import org.ourplan.law.capacity.LibertySetting;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Problems;
import org.ourplan.writing.Asking;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;

/** A request to make it lawful that somebody's liberty is taken away, and each step of it. */
@Carries({"MCA-8", "MCA-10", "FIX-7"})
public final class LibertyForm {

    private LibertyForm() {}

    /** A request begins. */
    public static PartForm request(String callThem) {
        return PartForm.of(
                "liberty",
                "Is the liberty of " + callThem + " taken away, or will it be?",
                "It is where somebody who cannot agree to it is always watched and controlled, and is not free to leave. In a care"
                        + " home or a hospital the council authorises it; anywhere else only the Court of Protection can.",
                one("setting", "Where?", settings()).needed("Say where"),
                line("place", "Which place?").needed("Enter which place"),
                words("why", "What takes away their liberty, and what is it for?")
                        .needed("Write what takes away their liberty, and what it is for"),
                words("less", "What would restrict them less, and why is it not enough?")
                        .needed("Write what would restrict them less, and why it is not enough"),
                words("says", "What does " + callThem + " say or show about it?")
                        .needed("Write what they say or show about it"),
                line("asked-by", "Who asks for it?")
                        .hint("Such as the manager of the care home.")
                        .needed("Enter who asks for it"),
                date(
                        "received",
                        "On which day did the request reach us, or was it seen that the court must be asked?"));
    }

    private static Question.Option[] settings() {
        return Arrays.stream(LibertySetting.values())
                .map(setting -> {
                    var option = option(
                            setting.name(), setting.words(), setting.route().words());
                    return setting.route() == LibertyRoute.STANDARD_AUTHORISATION
                            ? option.then(ifYes(
                                    "urgent-" + setting.name(),
                                    "Has the place given itself an urgent authorisation?",
                                    date("given-" + setting.name(), "On which day?")))
                            : option;
                })
                .toArray(Question.Option[]::new);
    }

    /** Where it is. */
    public static LibertySetting setting(Answers answers) {
        return Asking.chosen(answers, "setting", LibertySetting.values(), LibertySetting.ELSEWHERE);
    }

    /** The day of the urgent authorisation; null where there is none. */
    public static @Nullable LocalDate urgentGiven(Answers answers) {
        var setting = setting(answers).name();
        return answers.chose("urgent-" + setting, "yes")
                ? answers.date("given-" + setting).orElse(null)
                : null;
    }

    /** What stops a request from being kept. */
    public static Problems problems(PartForm form, Answers answers, LocalDate today) {
        var problems = Asking.problems(form, answers);
        Asking.past(problems, answers, "received", "Enter the day, such as 27 3 2027", today);
        var setting = setting(answers);
        if (answers.chose("urgent-" + setting.name(), "yes")
                && setting.route() == LibertyRoute.STANDARD_AUTHORISATION) {
            Asking.past(
                    problems,
                    answers,
                    "given-" + setting.name(),
                    "Enter the day of the urgent authorisation, such as 27 3 2027",
                    today);
        }
        return problems;
    }

    /** What happened next. */
    public static PartForm step(Liberty liberty, String callThem) {
        return PartForm.of(
                "liberty-step",
                "What happened with the request?",
                liberty.route().words() + ", about: " + liberty.said().one("place") + ". "
                        + (liberty.route() == LibertyRoute.STANDARD_AUTHORISATION
                                ? "To be decided by " + InWords.date(liberty.decideBy()) + "."
                                : "Only the court can make it lawful."),
                one("kind", "What happened?", steps(liberty)).needed("Say what happened"),
                date("on", "On which day?"),
                words("words", "In words " + callThem + " can use: what does it mean, and why?")
                        .needed("Write what it means, and why"));
    }

    private static Question.Option[] steps(Liberty liberty) {
        return Arrays.stream(LibertyStep.Kind.values())
                .filter(kind -> possible(liberty, kind))
                .map(kind -> kind == LibertyStep.Kind.GRANTED
                        ? option(kind.name(), kind.words())
                                .then(
                                        date("first", "From which day?"),
                                        date("last", "Until which day?").hint("At most a year."),
                                        words("conditions", "With which conditions?"))
                        : option(kind.name(), kind.words()))
                .toArray(Question.Option[]::new);
    }

    /** True for a step that this request can take now. */
    public static boolean possible(Liberty liberty, LibertyStep.Kind kind) {
        var waits = liberty.outcome().isEmpty();
        var standard = liberty.route() == LibertyRoute.STANDARD_AUTHORISATION;
        return switch (kind) {
            case URGENT_EXTENDED -> waits && liberty.urgentGiven() != null && !liberty.extended();
            case APPLIED ->
                waits && !standard && liberty.step(LibertyStep.Kind.APPLIED).isEmpty();
            case GRANTED, REFUSED, NOT_NEEDED -> waits;
            case ENDED -> liberty.step(LibertyStep.Kind.GRANTED).isPresent() && !liberty.isOver();
        };
    }

    /** Which step it is; empty where none was chosen that the page offers. */
    public static LibertyStep.@Nullable Kind kind(Liberty liberty, Answers answers) {
        return Arrays.stream(LibertyStep.Kind.values())
                .filter(kind -> kind.name().equals(answers.one("kind")) && possible(liberty, kind))
                .findFirst()
                .orElse(null);
    }

    /** What stops a step from being kept: a standard authorisation has a last day, within a year. */
    public static Problems stepProblems(Liberty liberty, PartForm form, Answers answers, LocalDate today) {
        var problems = Asking.problems(form, answers);
        Asking.past(problems, answers, "on", "Enter the day, such as 27 3 2027", today);
        problems.when(
                answers.date("on").filter(liberty.receivedOn()::isAfter).isPresent(),
                "on-day",
                "This day cannot be before the request");
        if (kind(liberty, answers) == LibertyStep.Kind.GRANTED) {
            var first = answers.date("first");
            var last = answers.date("last");
            problems.when(first.isEmpty(), "first-day", "Enter the first day of what was authorised");
            problems.when(
                    last.isEmpty() && liberty.route() == LibertyRoute.STANDARD_AUTHORISATION,
                    "last-day",
                    "Enter its last day. A standard authorisation always has one");
            problems.when(
                    last.isPresent() && first.filter(last.get()::isBefore).isPresent(),
                    "last-day",
                    "The last day cannot be before the first");
            problems.when(
                    liberty.route() == LibertyRoute.STANDARD_AUTHORISATION
                            && last.isPresent()
                            && first.filter(day -> last.get().isAfter(LibertyClock.longest(day)))
                                    .isPresent(),
                    "last-day",
                    "A standard authorisation lasts a year at most");
        }
        return problems;
    }
}
