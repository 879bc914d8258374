package org.ourplan.charging.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.Whose;
import org.ourplan.charging.FinancialAssessments;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The person checks their own answers, sees about how much it would be, and says that they have told all. */
@Controller
@MayUse(
        value = {Role.PERSON, Role.CARER},
        whose = Whose.THEIR_OWN)
class OwnCheckPages {

    private final FinancialAssessments money;
    private final ConversationWriting writing;
    private final Checking checking;
    private final Clock clock;

    OwnCheckPages(FinancialAssessments money, ConversationWriting writing, Checking checking, Clock clock) {
        this.money = money;
        this.writing = writing;
        this.checking = checking;
        this.clock = clock;
    }

    @GetMapping("/me/charging/{assessment}/check")
    Object check(PersonInView person, @PathVariable UUID assessment) {
        var where = Where.theirOwn(money.find(person.id(), assessment), person);
        return where.assessment().open()
                ? checking.page(writing.at(where), LocalDate.now(clock), Filled.empty())
                : Redirect.to(where.base() + "/result");
    }

    @PostMapping("/me/charging/{assessment}/told")
    ResponseEntity<Void> told(PersonInView person, @PathVariable UUID assessment) {
        money.told(person, assessment);
        return Redirect.to(
                "/me/charging",
                "Thank you. We work out what you pay and send you a letter. You can still change answers.");
    }
}
