package org.ourplan.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.ourplan.access.Role;
import org.ourplan.access.store.SignIns;
import org.ourplan.agreement.PlanStory;
import org.ourplan.plan.PlannedLine;
import org.ourplan.plan.Plans;
import org.ourplan.platform.PersonId;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.Staff;

/** A made-up person with a plan in force that has a direct payment of £28.00 a week for meals, taken along its life. */
public final class DirectPaymentStory {

    final PlanStory plan;
    final PersonId person;
    private final Staff staff;
    private final int port;
    private String link = "";
    private String again = "";

    private DirectPaymentStory(PlanStory plan, Staff staff, int port) {
        this.plan = plan;
        this.person = plan.read().person();
        this.staff = staff;
        this.port = port;
    }

    /** The plan is in force and nobody has asked yet. The person pays £8.00 a week. */
    public static DirectPaymentStory planned(Plans plans, Staff staff, DSLContext database, int port) {
        return new DirectPaymentStory(
                written(plans, staff, database, port).withCouncil().active(), staff, port);
    }

    /** The same, where the plan shows other public money beside its budget. */
    static DirectPaymentStory plannedBeside(
            Plans plans, Staff staff, DSLContext database, int port, String what, String weekly) {
        var plan = written(plans, staff, database, port).withFigures("8.00");
        plan.worker()
                .submit(
                        plan.at("/statement/figures"),
                        plan.at("/statement/figures"),
                        "apart-1-kind",
                        "OTHER_PUBLIC_MONEY",
                        "apart-1-what",
                        what,
                        "apart-1-pounds",
                        weekly);
        return new DirectPaymentStory(
                plan.shared().answered("AGREES").sent("no", "no", "no").active(), staff, port);
    }

    private static PlanStory written(Plans plans, Staff staff, DSLContext database, int port) {
        var plan = new PlanStory(plans, staff, database, port, "28.00", "28.00");
        for (PlannedLine line : plan.read().lines()) {
            if (line.doer().paid()) {
                plan.writing(line.place(), "deployment", "DIRECT_PAYMENT");
            }
        }
        plan.writing(
                "direct-payment",
                "requested",
                "yes",
                "options",
                "direct-payment",
                "why-none",
                "",
                "amount-A1",
                "80.00",
                "frequency-A1",
                "every 4 weeks");
        return plan;
    }

    public PlanStory plan() {
        return plan;
    }

    public PersonId person() {
        return person;
    }

    Browserless worker() {
        return again.isEmpty() ? plan.worker() : new Browserless(port).with(again);
    }

    /** The worker signs in again: a sign-in ends in a day, and the test's clock went on. */
    DirectPaymentStory workerSignsInAgain(SignIns signIns) {
        again = signIns.begin(plan.who().worker().who().account());
        return this;
    }

    Browserless manager() {
        return plan.manager();
    }

    Browserless self() {
        return plan.self();
    }

    /** A finance officer who is another each time. */
    Browserless finance() {
        return new Browserless(port)
                .with(staff.hire("Fay Finance (fictional)", plan.team(), Role.FINANCE_OFFICER)
                        .secret());
    }

    String all() {
        return DirectPayment.all(person);
    }

    String link() {
        return link;
    }

    /** Fills in the form of a step of the direct payment and sends it. */
    Browserless.Shown fill(String step, String... answers) {
        return worker().submit(link + step, link + step, answers);
    }

    /** The same, and it must be taken. */
    DirectPaymentStory filled(String step, String... answers) {
        var shown = fill(step, answers);
        assertThat(shown.page().select(".govuk-error-summary").text()).isEmpty();
        assertThat(shown.status()).as(shown.page().text()).isEqualTo(200);
        assertThat(shown.path()).isNotEqualTo(link + step);
        return this;
    }

    static String[] day(String field, LocalDate day) {
        return new String[] {
            field + "-day",
            String.valueOf(day.getDayOfMonth()),
            field + "-month",
            String.valueOf(day.getMonthValue()),
            field + "-year",
            String.valueOf(day.getYear())
        };
    }

    /** Answers with others over them. */
    static String[] both(String[] some, String... others) {
        var all = new LinkedHashMap<String, String>();
        for (var answers : List.of(some, others)) {
            for (var at = 0; at < answers.length; at += 2) {
                all.put(answers[at], answers[at + 1]);
            }
        }
        return all.entrySet().stream()
                .flatMap(answer -> Stream.of(answer.getKey(), answer.getValue()))
                .toArray(String[]::new);
    }

    /** Asked for, paid to the person, a nominee or somebody authorised. */
    DirectPaymentStory asked(String receiver, String name) {
        var shown = worker().submit(
                        all() + "/ask",
                        all() + "/ask",
                        both(
                                receiver.equals("THE_PERSON")
                                        ? new String[] {"receiver", receiver}
                                        : new String[] {
                                            "receiver",
                                            receiver,
                                            receiver.toLowerCase().replace('_', '-') + "-name",
                                            name
                                        },
                                "after-care",
                                "no"));
        assertThat(shown.path()).as(shown.page().text()).endsWith("/conditions");
        link = shown.path().substring(0, shown.path().length() - "/conditions".length());
        return this;
    }

    DirectPaymentStory asked() {
        return asked("THE_PERSON", "");
    }

    /** Every condition answered as met, with these answers changed. */
    String[] conditions(String... changed) {
        return both(
                new String[] {
                    "capacity", "yes",
                    "capacity-why", "She said what it is and what it is for",
                    "nominee-agrees", "yes",
                    "excluded", "no",
                    "managing", "WITH_HELP",
                    "managing-why", "A payroll service helps",
                    "appropriate", "yes",
                    "appropriate-why", "She has chosen who comes"
                },
                changed);
    }

    DirectPaymentStory conditionsMet() {
        return filled("/conditions", conditions());
    }

    /** How it is paid, from that day, net; nobody employed. */
    DirectPaymentStory terms(LocalDate start) {
        return filled(
                        "/terms",
                        both(
                                day("start", start),
                                "net",
                                "net",
                                "frequency",
                                "FOUR_WEEKLY",
                                "way",
                                "OWN_ACCOUNT",
                                "finance-reference",
                                "DP-104",
                                "returns",
                                "SIX_MONTHS",
                                "condition",
                                "NONE"))
                .filled("/employer", "employs", "no");
    }

    /** The agreement made and signed. */
    DirectPaymentStory signed() {
        worker().submit(link, link + "/agreement");
        return filled("/signed", "how", "paper");
    }

    DirectPaymentStory started() {
        var shown = worker().submit(link, link + "/start");
        assertThat(shown.page().text()).contains("The payments have begun");
        return this;
    }

    /** Being paid since that day. */
    DirectPaymentStory paidFrom(LocalDate start) {
        return asked().conditionsMet().terms(start).signed().started();
    }

    /** What stopping asks for, with these answers changed. */
    static String[] stop(LocalDate lastDay, LocalDate discussed, String... changed) {
        return both(
                both(day("last-day", lastDay), day("discussed", discussed)),
                both(
                        new String[] {
                            "why", "NOT_WANTED",
                            "reasons", "It is too much for her",
                            "employs", "no",
                            "replacement", "The council arranges the same meals"
                        },
                        changed));
    }
}
