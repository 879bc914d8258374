package org.ourplan.law.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Plans of invented people, whole, for tests to take parts away from. */
final class Plans {

    static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    static final InformalAgreement AGREED = new InformalAgreement(
            DAY, true, true, "three evenings a week, for six months", "the meal service is called");

    private Plans() {}

    static NeedInPlan washing() {
        return NeedInPlan.assessed("washing", "Washing")
                .eligible(true, "cannot wash without help")
                .metBy(Disposition.COUNCIL, "a care worker helps each morning")
                .relevantTo("dignity; feeling fresh for the day")
                .steps("I wash my face and hands", "nothing suitable: my daughter works mornings")
                .with(PlanLine.paid(
                        "help to wash",
                        "start the day fresh",
                        new BigDecimal("140.00"),
                        BudgetDeployment.COUNCIL_COMMISSIONED));
    }

    static NeedInPlan meals() {
        return NeedInPlan.assessed("meals", "A main meal")
                .eligible(true, "cannot stand to cook")
                .metBy(Disposition.OTHER, "a neighbour cooks")
                .relevantTo("health; company")
                .steps("I make a sandwich", "my neighbour cooks")
                .with(PlanLine.informal("cooks supper", LineDoer.NEIGHBOUR, "eat well", AGREED));
    }

    static PlanFactsBuilder whole() {
        return PlanFacts.drafting(PlanKind.CARE_AND_SUPPORT_PLAN)
                .but()
                .assessed(List.of("washing", "meals"))
                .needs(washing(), meals())
                .involvement(new Involvement(List.of(Involved.tookPart("Ada Example", InvolvedAs.ADULT)), false, false))
                .budget(new BudgetInPlan(
                        new BigDecimal("150.00"),
                        DAY,
                        new BigDecimal("140.00"),
                        new BigDecimal("40.00"),
                        new BigDecimal("100.00"),
                        true))
                .directPayment(DirectPaymentInPlan.notRequested(DAY))
                .information(
                        new InformationInPlan("a bath board", "keep walking to the shop", "ask your social worker"))
                .contingency("ring the out of hours team")
                .made(HowPlanWasMade.byCouncil("I like my own company in the morning"))
                .reviewOn(DAY.plusWeeks(7))
                .agreementRecorded(true);
    }

    static PlanFactsBuilder wholeForCarer() {
        return PlanFacts.drafting(PlanKind.SUPPORT_PLAN)
                .but()
                .assessed(List.of("break"))
                .needs(NeedInPlan.assessed("break", "A break")
                        .eligible(true, "my health is at risk")
                        .metBy(Disposition.COUNCIL, "a weekly class")
                        .relevantTo("health; time of my own")
                        .steps("I walk the dog", "my sister sits in on Tuesdays if she can"))
                .involvement(new Involvement(List.of(Involved.tookPart("Ben Example", InvolvedAs.CARER)), false, false))
                .budget(new BudgetInPlan(
                        new BigDecimal("8.00"),
                        DAY,
                        new BigDecimal("8.00"),
                        new BigDecimal("0.00"),
                        new BigDecimal("8.00"),
                        true))
                .directPayment(DirectPaymentInPlan.notRequested(DAY))
                .information(new InformationInPlan("carers' group", "a health check", "ask your social worker"))
                .workAndLeisure("I would like to go back to teaching one day a week")
                .made(HowPlanWasMade.byCouncil("I want to keep caring"))
                .reviewOn(DAY.plusWeeks(7))
                .agreementRecorded(true);
    }
}
