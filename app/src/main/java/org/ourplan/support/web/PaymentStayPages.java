package org.ourplan.support.web;

import java.util.List;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.law.directpayments.CapacityChange;
import org.ourplan.law.directpayments.CareHomeStays;
import org.ourplan.law.directpayments.PaymentState;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.support.ConditionsRead;
import org.ourplan.support.DirectPayment;
import org.ourplan.support.EntryKind;
import org.ourplan.support.LookingAfterPayment;
import org.ourplan.support.StaysInCareHomes;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;
import org.ourplan.writing.StepPage;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Care-home days that the direct payment buys (DP-13), and a change of capacity (DP-18, DP-19). */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER},
        whose = Whose.A_PERSON_WORKED_WITH)
@Carries({"DP-13", "DP-14", "DP-18", "DP-19"})
class PaymentStayPages {

    private static final String CARE_HOME = PaymentForms.ONE + "/care-home";
    private static final String CAPACITY = PaymentForms.ONE + "/capacity";

    private final LookingAfterPayment lookingAfter;
    private final PaymentForms forms;
    private final boolean listed;

    /** @param listed whether Schedule 2 of the regulations lists this council; off unless it says so */
    PaymentStayPages(
            LookingAfterPayment lookingAfter,
            PaymentForms forms,
            @Value("${OURPLAN_SCHEDULE_2_COUNCIL:no}") String listed) {
        this.lookingAfter = lookingAfter;
        this.forms = forms;
        this.listed = listed.equals("yes");
    }

    @GetMapping(CARE_HOME)
    StepPage careHome(PersonInView person, @PathVariable UUID payment) {
        var found = paid(person, payment);
        return forms.open(person, found, careHome(found), "Save", Answers.none());
    }

    @PostMapping(CARE_HOME)
    Object stay(PersonInView person, @PathVariable UUID payment, Answers answers, SignedIn by) {
        var found = paid(person, payment);
        var form = careHome(found);
        var problems = stay(form, found, answers);
        if (!problems.isEmpty()) {
            return forms.page(person, found, form, "Save", answers, problems);
        }
        lookingAfter.note(person, payment, EntryKind.CARE_HOME, answers.only(form.fields()), by);
        return Redirect.to(found.link(), "Saved the stay.");
    }

    private Problems stay(PartForm form, DirectPayment found, Answers answers) {
        var problems = PaymentForms.problems(form, answers);
        PaymentForms.day(problems, answers, "first", "Enter the first day of the stay, such as 27 3 2027.");
        PaymentForms.day(problems, answers, "last", "Enter the last day of the stay, such as 27 3 2027.");
        if (!problems.isEmpty()) {
            return problems;
        }
        var first = answers.date("first").orElseThrow();
        var last = answers.date("last").orElseThrow();
        problems.when(last.isBefore(first), "last-day", "The last day cannot be before the first.");
        problems.when(
                last.isAfter(first.plusYears(1)),
                "last-day",
                "A stay of more than a year is not a stay: arrange it another way.");
        if (problems.isEmpty()) {
            var counted = CareHomeStays.count(StaysInCareHomes.of(found), new CareHomeStays.Stay(first, last), listed);
            var notFrom = counted.notFrom();
            problems.when(
                    notFrom != null,
                    "last-day",
                    "A direct payment may buy at most 28 days in a row, counted with stays less than 28 days before. From "
                            + InWords.date(notFrom)
                            + " this one would be too long. End it the day before, or we arrange the"
                            + " rest.");
        }
        return problems;
    }

    @PostMapping(CARE_HOME + "/{stay}/take-out")
    Object takeOut(PersonInView person, @PathVariable UUID payment, @PathVariable int stay, SignedIn by) {
        var found = paid(person, payment);
        lookingAfter.note(person, payment, EntryKind.CARE_HOME_TAKEN_OUT, Answers.of("stay", String.valueOf(stay)), by);
        return Redirect.to(found.link(), "The stay is taken out.");
    }

    private static PartForm careHome(DirectPayment found) {
        var days = StaysInCareHomes.of(found).stream()
                .map(stay -> InWords.date(stay.first()) + " to " + InWords.date(stay.last()))
                .toList();
        return PartForm.of(
                "care-home",
                "A stay in a care home",
                days.isEmpty()
                        ? "A direct payment may buy at most 28 days in a row."
                        : "A direct payment may buy at most 28 days in a row. Stays so far: " + String.join("; ", days)
                                + ".",
                Question.date("first", "What is the first day?"),
                Question.date("last", "What is the last day?"),
                Question.line("where", "Where?").needed("Enter the name of the care home."));
    }

    @GetMapping(CAPACITY)
    StepPage capacity(PersonInView person, @PathVariable UUID payment) {
        var found = paid(person, payment);
        return forms.open(person, found, capacity(person, found), "Save", Answers.none());
    }

    @PostMapping(CAPACITY)
    Object changed(PersonInView person, @PathVariable UUID payment, Answers answers, SignedIn by) {
        var found = paid(person, payment);
        var form = capacity(person, found);
        var problems = PaymentForms.problems(form, answers);
        var temporary = answers.chose("temporary", "yes");
        problems.when(
                temporary
                        && answers.date("again").filter(forms.today()::isBefore).isEmpty(),
                "again-day",
                "Enter a day after today on which you look at it again.");
        problems.when(
                temporary && answers.chose("manages", "yes") && !answers.has("manager"),
                "manager",
                "Enter the name of who manages it meanwhile.");
        if (!problems.isEmpty()) {
            return forms.page(person, found, form, "Save", answers, problems);
        }
        var next = next(found, answers);
        lookingAfter.capacity(person, payment, next, answers.only(form.fields()), by);
        return Redirect.to(found.link(), "Saved. " + next.sentence());
    }

    private static CapacityChange.Next next(DirectPayment found, Answers answers) {
        var temporary = ConditionsRead.yesNo(answers, "temporary");
        return found.receiver().underSection32()
                ? CapacityChange.regained(temporary)
                : CapacityChange.lost(temporary, ConditionsRead.yesNo(answers, "manages"));
    }

    private DirectPayment paid(PersonInView person, UUID payment) {
        return forms.in(person, payment, PaymentState::paying);
    }

    private static PartForm capacity(PersonInView person, DirectPayment payment) {
        var regained = payment.receiver().underSection32();
        var again = Question.date("again", "On which day do you look at it again?");
        var yes = regained
                ? Question.option("yes", "Yes").then(again)
                : Question.option("yes", "Yes")
                        .then(
                                Question.ifYes(
                                        "manages",
                                        "Does somebody agree to manage it meanwhile?",
                                        Question.line("manager", "Who?")),
                                again);
        return new PartForm(
                "capacity",
                regained ? person.callThem() + " can decide again" : person.callThem() + " can no longer decide",
                "",
                "The payments do not stop by themselves.",
                List.of(
                        Question.words("what", "What was seen, and who assessed it?")
                                .needed("Write what was seen."),
                        Question.words("wish", "What does " + person.callThem() + " want?")
                                .needed("Write what they want, as far as you can know it."),
                        Question.one(
                                        "temporary",
                                        "Are we satisfied that it is temporary?",
                                        yes,
                                        Question.option("no", "No, it is lasting"))
                                .needed("Say whether it is temporary.")));
    }
}
