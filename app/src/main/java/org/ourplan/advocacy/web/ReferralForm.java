package org.ourplan.advocacy.web;

import static org.ourplan.writing.Question.date;
import static org.ourplan.writing.Question.list;
import static org.ourplan.writing.Question.one;
import static org.ourplan.writing.Question.option;
import static org.ourplan.writing.Question.words;
import static org.ourplan.writing.Question.yesNo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.ourplan.law.advocacy.Process;
import org.ourplan.law.rules.Carries;
import org.ourplan.organisation.Colleague;
import org.ourplan.organisation.Organisation;
import org.ourplan.organisation.Shares;
import org.ourplan.organisation.ToAsk;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;

/**
 * Asking an organisation for an independent advocate: for what, how the person communicates, by when, and what the advocate may see.
 *
 * @param organisations those that can be asked
 * @param advocates those who work for them, who can be asked for by name
 */
@Carries({"ADV-13", "ADV-15"})
record ReferralForm(String callThem, List<Organisation> organisations, List<Colleague> advocates) {

    /**
     * What a council does with a person on their record; what is done with children is not done here. An enquiry about abuse is not
     * among them: what is asked here is read by whoever works with the person and by who helps them, and of an enquiry nobody learns
     * who need not know.
     */
    private static final List<Process> PROCESSES = List.of(
            Process.NEEDS_ASSESSMENT,
            Process.CARERS_ASSESSMENT,
            Process.CARE_AND_SUPPORT_PLAN,
            Process.SUPPORT_PLAN,
            Process.REVISING_CARE_AND_SUPPORT_PLAN,
            Process.REVISING_SUPPORT_PLAN);

    PartForm form() {
        return PartForm.of(
                "advocate",
                "Ask for an independent advocate",
                "The advocate is on " + callThem + "’s side, and is not the council. It costs " + callThem
                        + " nothing.",
                list("process", "What is it for?", processes()).needed("Choose what it is for"),
                list("whom", "Whom do we ask?", whom()).needed("Choose whom we ask"),
                yesNo("imca", "Are they asked to act as independent mental capacity advocate too?")
                        .hint("One person can do both, where they are approved for both.")
                        .needed("Say whether they are asked to do both"),
                words("words", "What is it about, and what should they know first?")
                        .needed("Write what it is about"),
                words("needs", "How does " + callThem + " communicate, and what helps?")
                        .needed("Write how they communicate, or that they need nothing for it"),
                date("by", "By when is the advocate needed?"),
                one("shares", "May the advocate see what the record says, as far as they need it for this?", shares())
                        .needed("Say whether the advocate may see it"));
    }

    private static List<Question.Option> processes() {
        return PROCESSES.stream()
                .map(process -> option(process.name(), capital(process.plainWords())))
                .toList();
    }

    /** Each organisation, and under it each of its advocates by name. */
    private List<Question.Option> whom() {
        var whom = new ArrayList<Question.Option>();
        for (var organisation : organisations) {
            whom.add(option(organisation.id().toString(), organisation.name()));
            advocates.stream()
                    .filter(one -> one.organisation().equals(organisation.id()))
                    .forEach(one -> whom.add(option(value(one), organisation.name() + ": " + one.name())));
        }
        return whom;
    }

    private static String value(Colleague one) {
        return one.organisation() + "/" + one.id();
    }

    private static Question.Option[] shares() {
        return Stream.of(Shares.values())
                .map(each -> each == Shares.BEST_INTERESTS
                        ? option(each.name(), each.words())
                                .then(words("shares-why", "Why is it in their best interests?"))
                        : option(each.name(), each.words()))
                .toArray(Question.Option[]::new);
    }

    Problems problems(Answers answers, LocalDate today) {
        return form().problems(answers)
                .when(process(answers).isEmpty(), "process", "Choose what it is for")
                .when(Shares.named(answers.one("shares")).isEmpty(), "shares", "Say whether the advocate may see it")
                .when(organisation(answers).isEmpty(), "whom", "Choose whom we ask")
                .when(
                        answers.date("by").filter(today::isAfter).isPresent(),
                        "by-day",
                        "The day by which somebody is needed cannot be before today")
                .when(
                        answers.chose("shares", Shares.BEST_INTERESTS.name()) && !answers.has("shares-why"),
                        "shares-why",
                        "Say why it is in their best interests");
    }

    private static Optional<Process> process(Answers answers) {
        return PROCESSES.stream()
                .filter(one -> one.name().equals(answers.one("process")))
                .findFirst();
    }

    private Optional<UUID> organisation(Answers answers) {
        return organisations.stream()
                .map(Organisation::id)
                .filter(id -> answers.one("whom").startsWith(id.toString()))
                .findFirst();
    }

    /** What is asked, once there are no problems. */
    ToAsk read(PersonId person, Answers answers) {
        var process = process(answers).orElseThrow();
        var shares = Shares.named(answers.one("shares")).orElseThrow();
        return ToAsk.advocate(
                person,
                organisation(answers).orElseThrow(),
                process,
                answers.chose("imca", "yes"),
                advocates.stream()
                        .filter(one -> value(one).equals(answers.one("whom")))
                        .map(Colleague::id)
                        .findFirst()
                        .orElse(null),
                answers.one("words"),
                answers.one("needs"),
                shares,
                shares == Shares.BEST_INTERESTS ? answers.one("shares-why") : "",
                answers.date("by").orElse(null));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
    }
}
