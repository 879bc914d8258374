package org.ourplan.sharing.form;

import static org.ourplan.writing.Question.date;
import static org.ourplan.writing.Question.line;
import static org.ourplan.writing.Question.list;
import static org.ourplan.writing.Question.one;
import static org.ourplan.writing.Question.option;
import static org.ourplan.writing.Question.several;
import static org.ourplan.writing.Question.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ourplan.capacity.ActingFor;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.sharing.Ground;
import org.ourplan.law.sharing.Recipient;
import org.ourplan.law.sharing.SharedPart;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;
import org.ourplan.sharing.Terms;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;

/**
 * The questions of what may be shared.
 *
 * @param deciders who might decide for the person
 * @param objects true where the person objects to sharing for their care
 * @param needs how they communicate, in words; empty where nothing is known
 */
public record SharingForm(String callThem, List<ActingFor.Somebody> deciders, boolean objects, String needs) {

    private static final String LAST = "last";

    public SharingForm {
        deciders = List.copyOf(deciders);
    }

    /** As the page draws it. */
    public PartForm form() {
        var questions = new ArrayList<Question>(List.of(
                one("kind", "With whom?", options(Recipient.values(), Recipient::words))
                        .needed("Say with whom it may be shared"),
                line("recipient", "Who exactly?")
                        .hint("Their name, and where they are. For example: Dr Fictional, Mill Lane surgery")
                        .needed("Say who it is exactly"),
                several(
                                "parts",
                                "What may be shared?",
                                Arrays.asList(options(SharedPart.values(), part -> capital(part.words()))))
                        .needed("Choose what may be shared"),
                line("other-part", "If it is something else: what?")));
        if (!needs.isEmpty()) {
            questions.add(words(
                            "without-needs",
                            "If how " + callThem + " communicates does not go with it: why do they not want that?")
                    .hint("They need: " + needs));
        }
        questions.add(words("purpose", "What for?")
                .hint("In words " + callThem + " can read: this stands on their own page.")
                .needed("Say what it is for"));
        questions.add(one("ground", "What lets us share it?", grounds()).needed("Say what lets us share it"));
        if (objects) {
            questions.add(words("despite", callThem + " objects to sharing for their care without being asked first")
                    .hint("If it has to be shared in spite of that: why?"));
        }
        questions.add(one(
                        "told",
                        "Was " + callThem + " told what is shared, with whom, what for, and that they can withdraw?",
                        option("yes", "Yes"),
                        option("no", "No").then(words("why-not-told", "Why not?")))
                .needed("Say whether they were told"));
        questions.add(date("from", "From which day?").hint("Today or before."));
        questions.add(date(LAST, "Until which day?").hint("Leave it empty where it has no last day."));
        return new PartForm(
                "sharing",
                "What may be shared, and with whom?",
                "",
                callThem
                        + " can withdraw what they agreed to at any time. What is shared without a yes needs a reason in law.",
                questions);
    }

    private Question.Option[] grounds() {
        return Stream.of(Ground.values()).map(this::choice).toArray(Question.Option[]::new);
    }

    private Question.Option choice(Ground ground) {
        var option = option(ground.name(), ground.words(), ground.section());
        if (ground == Ground.DECIDED_FOR_THEM) {
            return option.then(list(
                    "decided-by",
                    "Who decided?",
                    deciders.stream()
                            .map(one -> option(one.value(), capital(one.words())))
                            .toList()));
        }
        return ground.isWithoutConsent() ? option.then(words(reasons(ground), "Why, in your own words?")) : option;
    }

    private static String reasons(Ground ground) {
        return "reasons-" + ground.name();
    }

    /** What cannot be taken as typed. */
    public Problems problems(Answers answers, LocalDate today) {
        var from = answers.date("from");
        return form().problems(answers)
                .when(
                        answers.has("kind")
                                && chosen(answers, "kind", Recipient.values()).isEmpty(),
                        "kind",
                        "Choose with whom")
                .when(answers.has("ground") && ground(answers).isEmpty(), "ground", "Choose what lets us share it")
                .when(answers.has("parts") && parts(answers).isEmpty(), "parts", "Choose what may be shared")
                .when(
                        parts(answers).contains(SharedPart.OTHER) && !answers.has("other-part"),
                        "other-part",
                        "Say what the something else is")
                .when(from.isEmpty(), "from-day", "Enter the first day, such as 27 3 2027")
                .when(from.filter(today::isBefore).isPresent(), "from-day", "The first day cannot be after today")
                .when(
                        answers.date(LAST)
                                .filter(last -> from.filter(last::isBefore).isPresent())
                                .isPresent(),
                        LAST + "-day",
                        "The last day cannot be before the first");
    }

    /** As it is kept, once nothing is wrong with what was typed. */
    public static Terms read(Answers answers, Terms.@Nullable Decided decided) {
        var ground = ground(answers).orElseThrow();
        return new Terms(
                chosen(answers, "kind", Recipient.values()).orElseThrow(),
                answers.one("recipient"),
                parts(answers),
                parts(answers).contains(SharedPart.OTHER) ? answers.one("other-part") : "",
                answers.one("purpose"),
                ground,
                ground.isWithoutConsent() ? answers.one(reasons(ground)) : "",
                ground == Ground.DECIDED_FOR_THEM ? decided : null,
                answers.date("from").orElseThrow(),
                answers.date(LAST).orElse(null),
                answers.chose("told", "yes"),
                answers.chose("told", "yes") ? "" : answers.one("why-not-told"),
                answers.one("despite"),
                parts(answers).contains(SharedPart.COMMUNICATION) ? "" : answers.one("without-needs"));
    }

    /** Adds what the law says, each at its field. */
    public static void add(Problems problems, List<Finding> findings, Ground ground) {
        findings.forEach(finding -> problems.add(
                finding.place().equals("reasons") ? reasons(ground) : finding.place(), finding.sentence()));
    }

    /** The ground that was chosen. */
    public static Optional<Ground> ground(Answers answers) {
        return chosen(answers, "ground", Ground.values());
    }

    /** The parts that were chosen. */
    public static Set<SharedPart> parts(Answers answers) {
        var parts = EnumSet.noneOf(SharedPart.class);
        for (var part : SharedPart.values()) {
            if (answers.chose("parts", part.name())) {
                parts.add(part);
            }
        }
        return parts;
    }

    private static <E extends Enum<E>> Optional<E> chosen(Answers answers, String field, E[] constants) {
        return Stream.of(constants)
                .filter(one -> one.name().equals(answers.one(field)))
                .findFirst();
    }

    private static <E extends Enum<E>> Question.Option[] options(E[] constants, Function<E, String> words) {
        return Arrays.stream(constants)
                .map(one -> option(one.name(), words.apply(one)))
                .toArray(Question.Option[]::new);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
    }
}
