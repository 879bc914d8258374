package org.ourplan.capacity.form;

import static org.ourplan.writing.Question.date;
import static org.ourplan.writing.Question.heading;
import static org.ourplan.writing.Question.ifYes;
import static org.ourplan.writing.Question.line;
import static org.ourplan.writing.Question.number;
import static org.ourplan.writing.Question.one;
import static org.ourplan.writing.Question.option;
import static org.ourplan.writing.Question.words;
import static org.ourplan.writing.Question.yesNo;

import java.time.LocalDate;
import java.util.Arrays;
import org.ourplan.law.capacity.Imca;
import org.ourplan.law.capacity.ImcaKind;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;
import org.ourplan.writing.Asking;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;

/** Whether an independent mental capacity advocate must be instructed, and that one was. */
@Carries("MCA-6")
public final class ImcaForm {

    private ImcaForm() {}

    /** Must one be instructed? */
    public static PartForm asking(String decision, String callThem) {
        return PartForm.of(
                "imca",
                "Does " + callThem + " need somebody independent for this decision?",
                "The decision: " + decision
                        + ". An independent mental capacity advocate (IMCA) finds out what somebody wants who has nobody to say"
                        + " it for them (Mental Capacity Act 2005 ss 37 to 41).",
                one("kind", "What is proposed?", kinds()).needed("Say what is proposed"),
                yesNo(
                                "somebody",
                                "Is there anybody whom it is appropriate to consult about what is best for " + callThem
                                        + "?")
                        .hint("Not somebody who is paid to care for them or does it as a professional."),
                words(
                                "somebody-why",
                                "Who is that? Or: whom did you think of, and why is it not appropriate to consult them?")
                        .needed("Write who it is, or whom you thought of and why not them"),
                yesNo("imposed", "Is it imposed under the Mental Health Act 1983?"),
                yesNo("liberty", "Is there an IMCA for them already, because their liberty may be taken away?"),
                ifYes(
                        "urgent",
                        "Is it too urgent to wait until one is instructed?",
                        words("urgent-why", "Why can it not wait?")));
    }

    private static Question.Option[] kinds() {
        return Arrays.stream(ImcaKind.values())
                .map(kind -> kind.isStay()
                        ? option(kind.name(), kind.words())
                                .then(number("days-" + kind.name(), "For about how many days?")
                                        .hint("A stay with no end in sight is a long one: write 365."))
                        : option(kind.name(), kind.words()))
                .toArray(Question.Option[]::new);
    }

    /** The answers as the law reads them. */
    public static Imca read(Answers answers) {
        var kind = Asking.chosen(answers, "kind", ImcaKind.values(), ImcaKind.NONE);
        return new Imca(
                kind,
                kind.isStay() ? days(answers.one("days-" + kind.name())) : 0,
                Asking.yesNo(answers, "somebody"),
                Asking.yesNo(answers, "imposed"),
                Asking.yesNo(answers, "liberty"),
                Asking.yesNo(answers, "urgent"),
                answers.one("urgent-why"));
    }

    private static int days(String typed) {
        return typed.matches("\\d{1,5}") ? Integer.parseInt(typed) : 0;
    }

    /** What stops the answer from being kept. */
    public static Problems problems(PartForm form, Answers answers) {
        var problems = Asking.problems(form, answers);
        if (read(answers).duty() instanceof Imca.Open open) {
            Asking.add(
                    problems,
                    open.missing(),
                    place -> place.equals("days")
                            ? "days-" + read(answers).kind().name()
                            : place);
        }
        return problems;
    }

    /** One was instructed. */
    public static PartForm instructing(String callThem) {
        return PartForm.of(
                "imca-instructed",
                "The independent mental capacity advocate of " + callThem,
                "What they find out and say is written with the best interests decision, and has to be taken into account.",
                date("instructed", "On which day was one instructed?"),
                line("organisation", "Which organisation, or who?").needed("Enter which organisation, or who"),
                one("by", "Who instructed them?", option("council", "We did"), option("nhs", "The NHS body did"))
                        .needed("Say who instructed them"),
                heading("What they were told", ""),
                words("asked", "What were they asked to find out?").needed("Write what they were asked to find out"));
    }

    /** What stops it from being kept. */
    public static Problems instructed(PartForm form, Answers answers, LocalDate today) {
        var problems = Asking.problems(form, answers);
        Asking.past(
                problems, answers, "instructed", "Enter the day on which one was instructed, such as 27 3 2027", today);
        return problems;
    }
}
