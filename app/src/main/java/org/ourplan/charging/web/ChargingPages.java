package org.ourplan.charging.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.charging.AssessedContribution;
import org.ourplan.charging.FinancialAssessments;
import org.ourplan.platform.PersonId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What somebody pays, on their record and on their own pages. */
@Controller
class ChargingPages {

    private final FinancialAssessments money;
    private final Clock clock;

    ChargingPages(FinancialAssessments money, Clock clock) {
        this.money = money;
        this.clock = clock;
    }

    @GetMapping("/people/{person}/charging")
    @MayUse(
            value = {Role.FINANCE_OFFICER, Role.PRACTITIONER, Role.TEAM_MANAGER, Role.SENIOR_MANAGER},
            whose = Whose.A_PERSON_WORKED_WITH)
    ChargingPage onTheRecord(PersonInView person, SignedIn by) {
        var may = by.is(Role.FINANCE_OFFICER, Role.PRACTITIONER);
        return page(person.id(), person.id().link() + "/charging", false, person.callThem(), may);
    }

    @GetMapping("/me/charging")
    @MayUse(
            value = {Role.PERSON, Role.CARER},
            whose = Whose.THEIR_OWN)
    ChargingPage mine(PersonInView person) {
        return page(person.id(), "/me/charging", true, person.callThem(), false);
    }

    private ChargingPage page(PersonId person, String base, boolean own, String callThem, boolean mayBegin) {
        var today = LocalDate.now(clock);
        var worked = money.workedOut(person);
        var now = worked.stream()
                .filter(one -> !one.from().isAfter(today))
                .max(Comparator.comparing(AssessedContribution::from)
                        .thenComparing(AssessedContribution::workedAt)
                        .thenComparing(AssessedContribution::version))
                .orElse(null);
        var later = worked.stream()
                .filter(one -> one.from().isAfter(today))
                .collect(java.util.stream.Collectors.toMap(
                        AssessedContribution::from, one -> one, (newest, before) -> newest, java.util.TreeMap::new));
        return new ChargingPage(
                base, own, callThem, now, java.util.List.copyOf(later.values()), money.of(person), mayBegin);
    }
}
