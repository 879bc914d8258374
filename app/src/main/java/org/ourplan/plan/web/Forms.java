package org.ourplan.plan.web;

import org.ourplan.law.plan.PlanKind;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.decide.Places;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;

/** The form of each place of a plan. */
final class Forms {

    private Forms() {}

    /** The form as it stands with these answers: what is asked may grow with them. */
    static PartForm of(PlanRecord plan, String place, Answers answers) {
        if (!Places.exists(place)) {
            throw new NotFound();
        }
        return switch (Places.kind(place)) {
            case "about-me" -> LifeForms.aboutMe();
            case "good-week" -> LifeForms.goodWeek();
            case "wishes" -> LifeForms.wishes();
            case "work-and-leisure" -> carersOnly(plan, LifeForms.workAndLeisure());
            case "extra" -> LifeForms.extra();
            case "comment" -> LifeForms.comment();
            case "review-date" -> LifeForms.reviewDate(plan);
            case "need" -> need(plan, place);
            case "line" -> NeedForms.line(plan, answers, place);
            case "option" -> NeedForms.option(answers, plan, place);
            case "contingency" -> SafetyForms.contingency();
            case "risk" -> SafetyForms.risk();
            case "restriction" -> SafetyForms.restriction();
            case "information" -> SafetyForms.information();
            case "direct-payment" -> MoneyForms.directPayment(plan);
            case "budget" -> MoneyForms.reablement();
            case "policy-line" -> PolicyForms.line(plan, place);
            default -> making(plan, place);
        };
    }

    private static PartForm making(PlanRecord plan, String place) {
        return switch (Places.kind(place)) {
            case "prepared-by" -> MakingForms.preparedBy();
            case "involved" -> MakingForms.involved(plan);
            case "on-paper" -> OnPaperForm.form();
            case "involvement" -> carersOnly(plan, MakingForms.involvement(plan));
            case "advocacy" -> MakingForms.advocacy(plan);
            default -> throw new NotFound();
        };
    }

    private static PartForm need(PlanRecord plan, String place) {
        return NeedForms.need(plan.needs().stream()
                .filter(need -> place.equals("need/" + need.reference()))
                .findFirst()
                .orElseThrow(NotFound::new));
    }

    private static PartForm carersOnly(PlanRecord plan, PartForm form) {
        if (plan.kind() != PlanKind.SUPPORT_PLAN) {
            throw new NotFound();
        }
        return form;
    }
}
