package org.ourplan.charging.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.charging.FinancialAssessmentRecord;
import org.ourplan.charging.FinancialAssessments;
import org.ourplan.charging.LookAtCouple;
import org.ourplan.charging.decide.Amounts;
import org.ourplan.charging.decide.FactsOf;
import org.ourplan.platform.decide.Recorded;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.platform.web.Refused;
import org.ourplan.writing.Parts;
import org.ourplan.writing.Saving;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A look at both of a couple, where the council offers one: only a finance officer, who decides what somebody pays. */
@Controller
@MayUse(value = Role.FINANCE_OFFICER, whose = Whose.A_PERSON_WORKED_WITH)
class CouplePages {

    private static final String HERE = "/people/{person}/charging/{assessment}/couple";

    private final FinancialAssessments money;
    private final LookAtCouple couple;
    private final Clock clock;

    CouplePages(FinancialAssessments money, LookAtCouple couple, Clock clock) {
        this.money = money;
        this.couple = couple;
        this.clock = clock;
    }

    @GetMapping(HERE)
    CouplePage form(PersonInView person, @PathVariable UUID assessment) {
        var found = money.find(person.id(), assessment);
        answers(person, found);
        return new CouplePage(found.link(), person.callThem(), Filled.empty(), null);
    }

    @PostMapping(HERE)
    Object look(PersonInView person, @PathVariable UUID assessment, Answers typed, SignedIn by) {
        var found = money.find(person.id(), assessment);
        var answers = answers(person, found);
        var problems = Problems.none();
        var income = pounds(typed, "partner-income", problems);
        var housing = pounds(typed, "partner-housing", problems);
        var keep = typed.chose("do", "keep");
        problems.when(keep && !typed.has("reason"), "reason", "Write what you looked at, for example pay slips seen.");
        if (!problems.isEmpty()) {
            return new CouplePage(found.link(), person.callThem(), new Filled(typed, problems), null);
        }
        return switch (couple.at(person.id(), answers, LocalDate.now(clock), income, housing)) {
            case LookAtCouple.Looked.NotNow(String why) ->
                new CouplePage(
                        found.link(),
                        person.callThem(),
                        new Filled(typed, Problems.none().add("partner-income", why)),
                        null);
            case LookAtCouple.Looked.Worked looked ->
                keep
                        ? kept(person, found, looked, typed.one("reason"), by)
                        : new CouplePage(found.link(), person.callThem(), Filled.with(typed), looked);
        };
    }

    private Object kept(
            PersonInView person,
            FinancialAssessmentRecord found,
            LookAtCouple.Looked.Worked looked,
            String reason,
            SignedIn by) {
        var before = money.parts(found).get(FactsOf.COUPLE);
        var added = looked.check().adjustment();
        var saved = money.save(
                person.id(),
                found.id(),
                FactsOf.COUPLE,
                before == null ? 0 : before.version(),
                Answers.of("added", added.toPlainString(), "reason", reason),
                by);
        if (!(saved instanceof Saving.Saved)) {
            throw new Refused(
                    List.of("Somebody else looked at the couple in the meantime. Look again."),
                    found.link() + "/couple");
        }
        return Redirect.to(
                found.link() + "/check",
                added.signum() == 0
                        ? "It is kept that nothing is added. What the partner told is not kept."
                        : InWords.pounds(added) + " a week is added. What the partner told is not kept.");
    }

    private static BigDecimal pounds(Answers typed, String field, Problems problems) {
        var wrong = Amounts.wrong(typed.one(field));
        problems.when(!wrong.isEmpty(), field, wrong);
        return Amounts.pounds(typed.one(field)).orElse(BigDecimal.ZERO);
    }

    /** The answers so far, where this look is offered and what they pay is not decided yet. */
    private Recorded answers(PersonInView person, FinancialAssessmentRecord found) {
        if (!found.open()) {
            throw new Refused(
                    List.of("This financial assessment is worked out. Begin a new one to look at both of the couple."),
                    found.link() + "/result");
        }
        var answers = Parts.recorded(money.parts(found));
        if (!couple.isOffered(person.id(), answers, LocalDate.now(clock))) {
            throw new Refused(
                    List.of(
                            "We offer this to somebody who lives at home with a partner, where our local policy says so."),
                    found.link() + "/check");
        }
        return answers;
    }
}
