package org.ourplan.charging.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.charging.FinancialAssessments;
import org.ourplan.charging.WorkedOut;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Checking the answers, and keeping what they come to. */
@Controller
@MayUse(
        value = {Role.FINANCE_OFFICER, Role.PRACTITIONER},
        whose = Whose.A_PERSON_WORKED_WITH)
class CheckPages {

    private static final String HERE = "/people/{person}/charging/{assessment}/check";

    private final FinancialAssessments money;
    private final ConversationWriting writing;
    private final Checking checking;
    private final Clock clock;

    CheckPages(FinancialAssessments money, ConversationWriting writing, Checking checking, Clock clock) {
        this.money = money;
        this.writing = writing;
        this.checking = checking;
        this.clock = clock;
    }

    @GetMapping(HERE)
    Object check(PersonInView person, @PathVariable UUID assessment) {
        var where = Where.onTheRecord(money.find(person.id(), assessment), person);
        if (!where.assessment().open()) {
            return Redirect.to(where.base() + "/result");
        }
        var today = LocalDate.now(clock);
        return checking.page(writing.at(where), today, Filled.with(day(today)));
    }

    /** Only a finance officer decides what somebody pays; a practitioner can help to fill it in. */
    @PostMapping(HERE)
    @MayUse(value = Role.FINANCE_OFFICER, whose = Whose.A_PERSON_WORKED_WITH)
    Object keep(PersonInView person, @PathVariable UUID assessment, Answers typed, SignedIn by) {
        var where = Where.onTheRecord(money.find(person.id(), assessment), person);
        var from = typed.date("from");
        if (from.isEmpty()) {
            var wrong = Problems.none().add("from", "Enter the day it holds from: a real date, such as 6 4 2026.");
            return checking.page(writing.at(where), LocalDate.now(clock), new Filled(typed, wrong));
        }
        var worked = money.keep(person, assessment, from.get(), by);
        if (worked instanceof WorkedOut.Unanswered) {
            return checking.page(writing.at(where), from.get(), Filled.with(typed));
        }
        return Redirect.to(
                where.base() + "/result",
                worked instanceof WorkedOut.Charge
                        ? "It is worked out and kept. Send the letter next."
                        : "The answers are kept. It is worked out as soon as the figure is entered.");
    }

    private static Answers day(LocalDate day) {
        return Answers.of(
                "from-day",
                String.valueOf(day.getDayOfMonth()),
                "from-month",
                String.valueOf(day.getMonthValue()),
                "from-year",
                String.valueOf(day.getYear()));
    }
}
