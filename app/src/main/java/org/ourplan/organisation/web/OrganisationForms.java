package org.ourplan.organisation.web;

import static org.ourplan.writing.Question.date;
import static org.ourplan.writing.Question.line;
import static org.ourplan.writing.Question.one;
import static org.ourplan.writing.Question.option;
import static org.ourplan.writing.Question.several;
import static org.ourplan.writing.Question.words;
import static org.ourplan.writing.Question.yesNo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ourplan.law.advocacy.AdvocateRequirement;
import org.ourplan.law.rules.Carries;
import org.ourplan.organisation.Colleague;
import org.ourplan.organisation.Work;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;

/** What is asked about organisations and those who work for them. */
final class OrganisationForms {

    private static final int LONGEST = 200;

    private OrganisationForms() {}

    static PartForm organisation() {
        return PartForm.of(
                "organisation",
                "Add an organisation",
                "It is outside the council, and has people of its own.",
                line("name", "Its name").needed("Enter the organisation’s name"),
                several("does", "What does it do for people?", works(Work.ADVOCACY, Work.PLANNING)),
                words("about", "What should people know before they choose it?")
                        .hint("In plain words. Everybody reads this."),
                line("phone", "Its phone number"));
    }

    static Problems organisation(Answers answers) {
        return tooLong(organisation().problems(answers), answers)
                .when(does(answers).isEmpty(), "does", "Choose at least one thing it does");
    }

    /** Somebody who works for it. */
    static PartForm person(Set<Work> ofOrganisation) {
        var works = Stream.of(Work.values())
                .filter(work -> ofOrganisation.contains(work == Work.IMCA ? Work.ADVOCACY : work))
                .toArray(Work[]::new);
        return PartForm.of(
                "person",
                "Add somebody who works for it",
                "Next they get a code with which they come in. That opens nobody’s record: they see only those for whom they are named.",
                line("name", "Their name").needed("Enter their name"),
                several("does", "What do they do for people?", works(works)),
                yesNo("manages", "Do they answer for the organisation?")
                        .hint("Then they read what it is asked, answer, and keep its list of people.")
                        .needed("Say whether they answer for the organisation"));
    }

    static Problems person(PartForm form, Answers answers) {
        return tooLong(form.problems(answers), answers)
                .when(
                        does(answers).isEmpty() && answers.chose("manages", "no"),
                        "does",
                        "Choose what they do, or say that they answer for the organisation");
    }

    private static Problems tooLong(Problems problems, Answers answers) {
        return problems.when(
                answers.one("name").length() > LONGEST, "name", "Enter a name of " + LONGEST + " characters or fewer");
    }

    static Set<Work> does(Answers answers) {
        return answers.all("does").stream()
                .map(Work::named)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<Question.Option> works(Work... works) {
        return Stream.of(works).map(work -> option(work.name(), work.words())).toList();
    }

    /** The date of birth that goes with the code. */
    static PartForm invitation(String name) {
        return PartForm.of(
                "invite",
                "A code for " + name,
                "They type the code with their date of birth. You see the code for one hour; hand it to nobody else.",
                date("born", "Their date of birth"));
    }

    static Problems invitation(Answers answers, LocalDate today) {
        return Problems.none()
                .when(
                        answers.date("born").filter(today::isAfter).isEmpty(),
                        "born-day",
                        "Enter their date of birth, such as 27 3 1970");
    }

    /** What the council saw of somebody who is to be an independent advocate. */
    @Carries({"ADV-11", "ADV-15"})
    static PartForm evidence(String name) {
        return PartForm.of(
                "evidence",
                "What we saw of " + name,
                "Nobody is arranged as an independent advocate before we have seen all of it, and while it is good (SI 2014/2889 reg 2).",
                one(
                                "requirement",
                                "What is it evidence of?",
                                Arrays.stream(AdvocateRequirement.values())
                                        .map(OrganisationForms::requirement)
                                        .toArray(Question.Option[]::new))
                        .needed("Choose what it is evidence of"),
                words("seen", "What did you see?")
                        .hint("A certificate and its number, a reference, an agreement.")
                        .needed("Write what you saw"),
                date("seen-on", "On which day did you see it?"),
                date("good-until", "Until when is it good?")
                        .hint("After that day they cannot be arranged before it is seen again."));
    }

    private static Question.Option requirement(AdvocateRequirement one) {
        var words = one.words().substring(0, 1).toUpperCase(java.util.Locale.UK)
                + one.words().substring(1);
        return one == AdvocateRequirement.INDEPENDENCE
                ? option(one.name(), words)
                        .then(yesNo(
                                "works-for-us",
                                "Do they work for us, in any way other than as an independent advocate?"))
                : option(one.name(), words);
    }

    /** What stops it from being kept: somebody who works for the council is not independent. */
    @Carries("ADV-11")
    static Problems evidence(PartForm form, Answers answers, LocalDate today) {
        var seen = answers.date("seen-on");
        var until = answers.date("good-until");
        var independence = answers.chose("requirement", AdvocateRequirement.INDEPENDENCE.name());
        return form.problems(answers)
                .when(chosen(answers).isEmpty(), "requirement", "Choose what it is evidence of")
                .when(
                        independence && !answers.chose("works-for-us", "no"),
                        "works-for-us",
                        answers.chose("works-for-us", "yes")
                                ? "Somebody who works for us is not independent, and cannot be arranged as an advocate"
                                : "Say whether they work for us")
                .when(seen.isEmpty(), "seen-on-day", "Enter the day on which you saw it, such as 27 3 2026")
                .when(seen.filter(today::isBefore).isPresent(), "seen-on-day", "This day cannot be after today")
                .when(until.isEmpty(), "good-until-day", "Enter the last day on which it is good, such as 27 3 2028")
                .when(
                        seen.isPresent() && until.filter(seen.get()::isAfter).isPresent(),
                        "good-until-day",
                        "This day cannot be before the day on which you saw it");
    }

    private static Optional<AdvocateRequirement> chosen(Answers answers) {
        return Stream.of(AdvocateRequirement.values())
                .filter(one -> one.name().equals(answers.one("requirement")))
                .findFirst();
    }

    static Colleague.Evidence seen(Answers answers, String byName) {
        return new Colleague.Evidence(
                chosen(answers).orElseThrow(),
                answers.one("seen"),
                answers.date("seen-on").orElseThrow(),
                answers.date("good-until").orElseThrow(),
                byName);
    }
}
