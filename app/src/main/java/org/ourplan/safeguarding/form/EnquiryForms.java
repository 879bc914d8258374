package org.ourplan.safeguarding.form;

import static org.ourplan.writing.Question.date;
import static org.ourplan.writing.Question.ifYes;
import static org.ourplan.writing.Question.line;
import static org.ourplan.writing.Question.list;
import static org.ourplan.writing.Question.one;
import static org.ourplan.writing.Question.option;
import static org.ourplan.writing.Question.several;
import static org.ourplan.writing.Question.words;
import static org.ourplan.writing.Question.yesNo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Problems;
import org.ourplan.safeguarding.ConcernFile;
import org.ourplan.safeguarding.Entry;
import org.ourplan.writing.Asking;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;

/** The enquiry: its plan, what others are asked and what comes back, what was found, and the protection plan. */
final class EnquiryForms {

    private EnquiryForms() {}

    static PartForm plan() {
        return PartForm.of(
                "plan",
                "Plan the enquiry",
                "Begin with what the person wants to come of it.",
                words("find-out", "What is to be found out?").needed("Write what is to be found out"),
                words("by-whom", "Who finds out what?").needed("Write who finds out what"),
                words("taking-part", "How does the person take part, and who supports them?")
                        .needed("Write how the person takes part"),
                date("by", "By when?"),
                FirstForms.risk());
    }

    static PartForm strategy() {
        return PartForm.of(
                "strategy",
                "Strategy discussion",
                "",
                date("on", "On which day?"),
                words("who", "Who took part?").needed("Write who took part"),
                words("agreed", "What was agreed: who does what, by when, and who tells the person?")
                        .needed("Write what was agreed"));
    }

    @Carries("SAFE-6")
    static PartForm askOthers() {
        return PartForm.of(
                "asked-others",
                "Ask somebody else to find out",
                "They find out on these terms. The council still answers for it, and looks at what comes back.",
                one(
                                "whom",
                                "Whom do you ask?",
                                option("nhs", "The NHS"),
                                option("police", "The police"),
                                option("provider", "Whoever provides the service"),
                                option("other", "Somebody else"))
                        .needed("Say whom you ask"),
                line("name", "Which organisation, and who there?").needed("Enter which organisation, and who there"),
                words("terms", "What are they to find out, how, and whom are they not to speak to?")
                        .needed("Write what they are to find out, and how"),
                date("by", "By when do they answer?"));
    }

    @Carries("SAFE-6")
    static PartForm cameBack(ConcernFile file) {
        return PartForm.of(
                "came-back",
                "What came back, and whether we accept it",
                "Somebody else’s report ends nothing by itself.",
                list(
                                "about",
                                "From whom?",
                                file.outstanding().stream()
                                        .map(one -> option(
                                                one.id().toString(), one.said().one("name")))
                                        .toList())
                        .needed("Choose from whom it came"),
                date("on", "On which day did it come?"),
                words("said", "What does it say?").needed("Write what it says"),
                one(
                                "accepted",
                                "Does it answer what was asked?",
                                option("yes", "Yes, we accept it"),
                                option("no", "No, we ask again or find out ourselves"))
                        .needed("Say whether it answers what was asked"),
                words("why", "Why do you think so? What did you check?")
                        .needed("Write why you think so, and what you checked"));
    }

    /** Which request it answers; empty where it names none that is open. */
    static Optional<UUID> about(ConcernFile file, Answers answers) {
        return file.outstanding().stream()
                .map(Entry::id)
                .filter(id -> id.toString().equals(answers.one("about")))
                .findFirst();
    }

    @Carries({"SAFE-2", "SAFE-16"})
    static PartForm found() {
        return PartForm.of(
                "found",
                "What was found",
                "",
                words("found", "What was found on each question, and what shows it?")
                        .needed("Write what was found, and what shows it"),
                words("person-says", "What does the person say about it?")
                        .needed("Write what the person says, or why they were not asked"),
                ifYes(
                        "carer",
                        "Did an unpaid carer cause harm without meaning to?",
                        words("carer-support", "What would support the carer?")
                                .hint("They may have a carer’s assessment of their own (s10).")),
                FirstForms.risk());
    }

    static PartForm protection() {
        return PartForm.of(
                "protection-plan",
                "Protection plan",
                "What keeps the person as safe as they want to be. It is theirs: it is made with them.",
                words("what", "What is done, and by whom?").needed("Write what is done, and by whom"),
                words("person", "What does the person do, and want?")
                        .needed("Write what the person does and wants, or why they were not asked"),
                words("if-fails", "What if it does not work?").needed("Write what is done if it does not work"),
                date("look-again", "On which day do you look at it again?"),
                FirstForms.risk());
    }

    static PartForm lookedAgain() {
        return PartForm.of(
                "looked-again",
                "Look at the protection plan again",
                "",
                words("working", "What works and what does not?").needed("Write what works and what does not"),
                words("person-says", "What does the person say?")
                        .needed("Write what the person says, or why they were not asked"),
                words("change", "What changes?"),
                yesNo("goes-on", "Does the protection plan go on?").needed("Say whether the protection plan goes on"),
                date("look-again", "If it goes on: when do you look again?"),
                FirstForms.risk());
    }

    /** The capacity question of the national collection, beside the entries of the capacity record it rests on. */
    @Carries("SAFE-9")
    static PartForm capacity(List<Question.Option> looked) {
        return PartForm.of(
                "capacity",
                "Capacity, and who supported them",
                "Capacity is about one decision on one day, and is looked at on the person’s record. Here is only what it came to for this enquiry.",
                one(
                                "lacked",
                                "Did they lack capacity for a decision about this enquiry?",
                                Asking.options(
                                        org.ourplan.law.safeguarding.Lacked.values(),
                                        org.ourplan.law.safeguarding.Lacked::words))
                        .needed("Say whether they lacked capacity"),
                several("looked", "Which decisions on their record does that rest on?", looked),
                yesNo("supported", "Where they did: did an advocate, family or a friend support them?"),
                words("by", "Who, and how?"));
    }

    static PartForm letter() {
        return PartForm.of(
                "letter",
                "Letter to the person",
                "It goes only the way that is safe. It is not among their other letters, and nobody who helps them sees it here.",
                words("decided", "What did we decide, or what did we find?").needed("Write what we decided or found"),
                words("why", "Why?").needed("Write why"),
                words("next", "What happens next, and what keeps you safe meanwhile?")
                        .needed("Write what happens next"),
                words("how-given", "How do they get it, and who made sure that it is safe?")
                        .needed("Write how they get it safely"));
    }

    /** A day that is needed and cannot have passed. */
    static void later(Problems problems, Answers answers, String field, String missing, LocalDate today) {
        problems.when(answers.date(field).isEmpty(), field + "-day", missing)
                .when(
                        answers.date(field).filter(today::isAfter).isPresent(),
                        field + "-day",
                        "This day cannot be before " + InWords.date(today));
    }
}
