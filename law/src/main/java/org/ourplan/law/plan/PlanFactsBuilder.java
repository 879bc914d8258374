package org.ourplan.law.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fills a {@link PlanFacts} part by part; a part not filled is a part not written yet. */
public final class PlanFactsBuilder {

    private final PlanKind kind;
    private List<String> assessedNeeds = List.of();
    private List<NeedInPlan> needs = List.of();
    private Involvement involvement = Involvement.notRecorded();
    private BudgetInPlan budget = BudgetInPlan.none();
    private DirectPaymentInPlan directPayment = DirectPaymentInPlan.notConsidered();
    private InformationInPlan information = InformationInPlan.none();
    private String contingency = "";
    private List<RiskInPlan> risks = List.of();
    private String workAndLeisure = "";
    private HowPlanWasMade made = HowPlanWasMade.byCouncil("");
    private @Nullable LocalDate reviewDate;
    private boolean agreementRecorded;

    PlanFactsBuilder(PlanKind kind) {
        this.kind = kind;
    }

    PlanFactsBuilder(PlanFacts from) {
        this.kind = from.kind();
        this.assessedNeeds = from.assessedNeeds();
        this.needs = from.needs();
        this.involvement = from.involvement();
        this.budget = from.budget();
        this.directPayment = from.directPayment();
        this.information = from.information();
        this.contingency = from.contingency();
        this.risks = from.risks();
        this.workAndLeisure = from.workAndLeisure();
        this.made = from.made();
        this.reviewDate = from.reviewDate();
        this.agreementRecorded = from.agreementRecorded();
    }

    /** References of every need that the assessment found. */
    public PlanFactsBuilder assessed(List<String> references) {
        this.assessedNeeds = references;
        return this;
    }

    /** The needs as the plan treats them. */
    public PlanFactsBuilder needs(List<NeedInPlan> inPlan) {
        this.needs = inPlan;
        return this;
    }

    /** The needs as the plan treats them. */
    public PlanFactsBuilder needs(NeedInPlan... inPlan) {
        return needs(List.of(inPlan));
    }

    /** Who took part. */
    public PlanFactsBuilder involvement(Involvement people) {
        this.involvement = people;
        return this;
    }

    /** The personal budget. */
    public PlanFactsBuilder budget(BudgetInPlan amounts) {
        this.budget = amounts;
        return this;
    }

    /** Direct payments. */
    public PlanFactsBuilder directPayment(DirectPaymentInPlan payment) {
        this.directPayment = payment;
        return this;
    }

    /** Advice and information, and rights. */
    public PlanFactsBuilder information(InformationInPlan given) {
        this.information = given;
        return this;
    }

    /** What happens in a sudden change or an emergency. */
    public PlanFactsBuilder contingency(String words) {
        this.contingency = words;
        return this;
    }

    /** Risks the plan lives with. */
    public PlanFactsBuilder risks(RiskInPlan... inPlan) {
        return risks(List.of(inPlan));
    }

    /** Risks the plan lives with. */
    public PlanFactsBuilder risks(List<RiskInPlan> inPlan) {
        this.risks = inPlan;
        return this;
    }

    /** For a support plan: work, education, training and recreation. */
    public PlanFactsBuilder workAndLeisure(String words) {
        this.workAndLeisure = words;
        return this;
    }

    /** How the plan came about. */
    public PlanFactsBuilder made(HowPlanWasMade how) {
        this.made = how;
        return this;
    }

    /** The anticipated review date. */
    public PlanFactsBuilder reviewOn(@Nullable LocalDate day) {
        this.reviewDate = day;
        return this;
    }

    /** Whether the person's answer is recorded. */
    public PlanFactsBuilder agreementRecorded(boolean recorded) {
        this.agreementRecorded = recorded;
        return this;
    }

    /** The plan with all that was filled. */
    public PlanFacts build() {
        return new PlanFacts(
                kind,
                assessedNeeds,
                needs,
                involvement,
                budget,
                directPayment,
                information,
                contingency,
                risks,
                workAndLeisure,
                made,
                reviewDate,
                agreementRecorded);
    }
}
