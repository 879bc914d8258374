package org.ourplan.support.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.ourplan.access.PersonInView;
import org.ourplan.law.directpayments.PaymentState;
import org.ourplan.law.finding.Finding;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Refused;
import org.ourplan.support.DirectPayment;
import org.ourplan.support.DirectPayments;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;
import org.ourplan.writing.StepPage;
import org.springframework.stereotype.Component;

/** What the forms of a direct payment share: finding it in the right state, drawing the form, saying what is wrong. */
@Component
class PaymentForms {

    /** The address of one direct payment. */
    static final String ONE = "/people/{person}/money/direct-payments/{payment}";

    private final DirectPayments payments;
    private final Clock clock;

    PaymentForms(DirectPayments payments, Clock clock) {
        this.payments = payments;
        this.clock = clock;
    }

    DirectPayment find(PersonInView person, UUID payment) {
        return payments.find(person.id(), payment).orElseThrow(NotFound::new);
    }

    /** The direct payment, where this form belongs to its state; refused in words otherwise. */
    DirectPayment in(PersonInView person, UUID id, Predicate<PaymentState> states) {
        var payment = find(person, id);
        if (!states.test(payment.state())) {
            throw new Refused(
                    List.of("This cannot be done now. The direct payment is: "
                            + payment.state().words().toLowerCase(java.util.Locale.ROOT) + "."),
                    payment.link());
        }
        return payment;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    StepPage open(PersonInView person, DirectPayment payment, PartForm form, String button, Answers answers) {
        return page(person, payment, form, button, answers, Problems.none());
    }

    StepPage page(
            PersonInView person, DirectPayment payment, PartForm form, String button, Answers answers, Problems wrong) {
        return new StepPage(
                "Direct payment of " + person.callThem(),
                form,
                List.of(),
                payment.link() + "/" + form.place(),
                button,
                answers,
                wrong,
                payment.link(),
                200);
    }

    /** Today in the boxes of a date. */
    Answers today(String field) {
        return on(Answers.none(), field, today());
    }

    /** A day in the boxes of a date. */
    static Answers on(Answers answers, String field, LocalDate day) {
        return answers.with(field, day);
    }

    /** What cannot be taken as typed; an answer that the form does not offer is none. */
    static Problems problems(PartForm form, Answers answers) {
        var problems = form.problems(answers);
        for (var question : form.all()) {
            var offered =
                    question.choices().stream().map(Question.Option::value).toList();
            problems.when(
                    !offered.isEmpty() && !offered.containsAll(answers.all(question.name())),
                    question.name(),
                    "Choose from the answers on the page: " + question.words());
        }
        return problems;
    }

    /** What the law has against it, each at its field. */
    static Problems add(Problems problems, PartForm form, List<Finding> findings) {
        findings.forEach(finding -> problems.add(field(form, finding.place()), finding.sentence()));
        return problems;
    }

    private static String field(PartForm form, String place) {
        return form.all().stream()
                .filter(question -> question.name().equals(place) && question.kind() == Question.Kind.DATE)
                .findFirst()
                .map(question -> place + "-day")
                .orElse(place);
    }

    /** A day is needed. */
    static void day(Problems problems, Answers answers, String field, String sentence) {
        problems.when(answers.date(field).isEmpty(), field + "-day", sentence);
    }

    /** An amount is needed; nothing is an amount, no answer is not. */
    static void pounds(Problems problems, Answers answers, String field, String sentence) {
        problems.when(!answers.has(field), field, sentence);
        problems.when(
                answers.money(field).isEmpty(),
                field,
                "Enter an amount in pounds, such as 12.50, or 0 where it is nothing.");
    }

    /** One of the values of an enum as choices. */
    static <E extends Enum<E>> Question.Option[] options(E[] values, java.util.function.Function<E, String> words) {
        return java.util.Arrays.stream(values)
                .map(value -> Question.option(value.name(), capital(words.apply(value))))
                .toArray(Question.Option[]::new);
    }

    /** With a capital letter. */
    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
