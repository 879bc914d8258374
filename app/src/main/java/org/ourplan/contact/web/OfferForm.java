package org.ourplan.contact.web;

import static org.ourplan.writing.Question.line;
import static org.ourplan.writing.Question.one;
import static org.ourplan.writing.Question.option;
import static org.ourplan.writing.Question.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourplan.assessment.AssessmentKind;
import org.ourplan.people.CaredFor;
import org.ourplan.people.Person;
import org.ourplan.people.Relationship;
import org.ourplan.people.Standing;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;

/**
 * The form on which an assessment is offered: for a carer's, who cares for whom is chosen from the record, and typed
 * only where it is somebody who is not on it.
 *
 * @param person whose record is open
 * @param caredFor the adults whose records say that this person cares for them
 */
record OfferForm(Person person, List<CaredFor> caredFor) {

    private static final String SOMEBODY_ELSE = "somebody-else";

    /** What is to be offered: to whom, of which kind, and for a carer's whom they care for. */
    record Chosen(
            PersonId person, AssessmentKind kind, @Nullable PersonId caredFor, String caredForName) {}

    PartForm form() {
        var kinds = new ArrayList<Question.Option>();
        kinds.add(option("needs", "A needs assessment for " + person.callThem()));
        kinds.add(option("carers", "A carer's assessment for " + person.callThem() + ", who cares for somebody")
                .then(one("cared-for", "For whom do they care?", caredForOptions())));
        if (!person.carers().isEmpty()) {
            kinds.add(option("their-carer", "A carer's assessment for somebody who cares for " + person.callThem())
                    .then(one("carer", "Who cares?", carerOptions())));
        }
        return PartForm.of(
                "offer",
                "Offer an assessment",
                "An adult who may have needs is offered one, and so is anybody who cares for an adult, now or soon.",
                one("kind", "Which?", kinds.toArray(Question.Option[]::new)),
                words("story", "What is it about, in their words?"),
                words("wants", "What do they want?"));
    }

    private Question.Option[] caredForOptions() {
        var options = new ArrayList<Question.Option>();
        caredFor.forEach(one -> options.add(option(one.person().toString(), one.name())));
        notCarers().forEach(one -> options.add(option(one.id().toString(), inWords(one))));
        options.add(option(SOMEBODY_ELSE, "Somebody who is not on this record")
                .then(line("cared-for-name", "The name of the adult they care for")));
        return options.toArray(Question.Option[]::new);
    }

    /** Adults around the person who do not care for them and may be cared for; each once. */
    private List<Relationship> notCarers() {
        return person.around().stream()
                .filter(one -> !one.isCarer() && !one.standings().contains(Standing.CHILD_IN_THEIR_CARE))
                .filter(one -> caredFor.stream()
                        .noneMatch(known -> known.person().equals(one.otherPerson())
                                || known.name().equalsIgnoreCase(one.name())))
                .toList();
    }

    private Question.Option[] carerOptions() {
        return person.carers().stream()
                .map(one -> one.otherPerson() == null
                        ? option(one.id().toString(), inWords(one), "No record of their own yet")
                        : option(one.id().toString(), inWords(one)))
                .toArray(Question.Option[]::new);
    }

    private static String inWords(Relationship one) {
        return one.relation().isBlank() ? one.name() : one.name() + " (" + one.relation() + ")";
    }

    /** What was chosen; what is wrong is added to the problems. */
    Optional<Chosen> chosen(Answers answers, Problems problems) {
        return switch (answers.one("kind")) {
            case "needs" -> Optional.of(new Chosen(person.id(), AssessmentKind.NEEDS, null, ""));
            case "carers" -> theirOwn(answers, problems);
            case "their-carer" -> theirCarers(answers, problems);
            default -> {
                problems.add("kind", "Choose which assessment to offer");
                yield Optional.empty();
            }
        };
    }

    private Optional<Chosen> theirOwn(Answers answers, Problems problems) {
        var chosen = answers.one("cared-for");
        var elsewhere = caredFor.stream()
                .filter(one -> one.person().toString().equals(chosen))
                .findFirst();
        if (elsewhere.isPresent()) {
            return Optional.of(carers(elsewhere.get().person(), elsewhere.get().name()));
        }
        var here = notCarers().stream()
                .filter(one -> one.id().toString().equals(chosen))
                .findFirst();
        if (here.isPresent()) {
            return Optional.of(carers(here.get().otherPerson(), here.get().name()));
        }
        if (!answers.has("cared-for-name")) {
            var nobody = chosen.isEmpty();
            problems.add(
                    nobody ? "cared-for" : "cared-for-name",
                    nobody ? "Choose for whom they care" : "Enter the name of the adult they care for");
            return Optional.empty();
        }
        return Optional.of(carers(null, answers.one("cared-for-name")));
    }

    private Chosen carers(@Nullable PersonId adult, String name) {
        return new Chosen(person.id(), AssessmentKind.CARERS, adult, name);
    }

    private Optional<Chosen> theirCarers(Answers answers, Problems problems) {
        var carer = person.carers().stream()
                .filter(one -> one.id().toString().equals(answers.one("carer")))
                .findFirst();
        if (carer.isEmpty()) {
            problems.add("carer", "Choose who cares for " + person.callThem());
            return Optional.empty();
        }
        var record = carer.get().otherPerson();
        if (record == null) {
            problems.add(
                    "carer",
                    carer.get().name()
                            + " has no record of their own yet. Find or add them first, then offer it there");
            return Optional.empty();
        }
        return Optional.of(new Chosen(record, AssessmentKind.CARERS, person.id(), person.fullName()));
    }
}
