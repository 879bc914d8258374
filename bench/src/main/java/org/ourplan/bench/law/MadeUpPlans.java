package org.ourplan.bench.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.ourplan.law.plan.BudgetDeployment;
import org.ourplan.law.plan.BudgetInPlan;
import org.ourplan.law.plan.DirectPaymentInPlan;
import org.ourplan.law.plan.Disposition;
import org.ourplan.law.plan.HowPlanWasMade;
import org.ourplan.law.plan.InformalAgreement;
import org.ourplan.law.plan.InformationInPlan;
import org.ourplan.law.plan.Involved;
import org.ourplan.law.plan.InvolvedAs;
import org.ourplan.law.plan.Involvement;
import org.ourplan.law.plan.LineDoer;
import org.ourplan.law.plan.NeedInPlan;
import org.ourplan.law.plan.PlanFacts;
import org.ourplan.law.plan.PlanFactsBuilder;
import org.ourplan.law.plan.PlanKind;
import org.ourplan.law.plan.PlanLine;
import org.ourplan.law.plan.RiskInPlan;

/**
 * Plans with ten needs and two lines for each, the same each time, which differ in who does what, how it is paid and
 * what is missing. One in four is complete; in the others each part is missing one time in twenty.
 */
final class MadeUpPlans {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    private final Random random;
    private final boolean complete;

    private MadeUpPlans(int number) {
        random = new Random(number);
        complete = number % 4 == 0;
    }

    static List<PlanFacts> plans(int howMany) {
        return MadeUpFacts.each(howMany, number -> new MadeUpPlans(number).plan());
    }

    private PlanFacts plan() {
        List<String> names = new ArrayList<>();
        List<NeedInPlan> needs = new ArrayList<>();
        for (int number = 0; number < 10; number++) {
            names.add(reference(number));
            if (!missing()) {
                needs.add(need(reference(number)));
            }
        }
        PlanFactsBuilder plan = PlanFacts.drafting(PlanKind.CARE_AND_SUPPORT_PLAN)
                .but()
                .assessed(names)
                .needs(needs)
                .involvement(involvement())
                .budget(budget())
                .directPayment(directPayment())
                .information(new InformationInPlan(
                        said("a bath board"), said("keep walking"), said("ask your social worker")))
                .contingency(said("ring the out of hours team"))
                .made(HowPlanWasMade.byCouncil(said("I like my own company in the morning")))
                .reviewOn(missing() ? null : DAY.plusWeeks(7))
                .agreementRecorded(!missing());
        if (random.nextBoolean()) {
            plan = plan.risks(List.of(new RiskInPlan(
                    "a fall on the stairs",
                    "sleeping in my own bed",
                    said("a second rail"),
                    "I am on the floor",
                    said("I press the pendant"),
                    "Ada Example")));
        }
        return plan.build();
    }

    private NeedInPlan need(String name) {
        Disposition who = random.nextInt(5) > 0 ? Disposition.COUNCIL : Disposition.values()[random.nextInt(5)];
        NeedInPlan need = NeedInPlan.assessed(name, "Something each day")
                .eligible(missing() ? null : Boolean.TRUE, said("cannot do it without help"))
                .metBy(missing() ? null : who, said("somebody helps each morning"))
                .relevantTo(said("dignity; control over the day"))
                .steps(said("I do what I can"), said("my sister shows me"))
                .with(line(who), line(who));
        return random.nextInt(4) == 0 ? need.fluctuating() : need;
    }

    private PlanLine line(Disposition who) {
        if (who == Disposition.CARER || random.nextInt(4) == 0) {
            InformalAgreement agreement = missing()
                    ? InformalAgreement.notAsked()
                    : new InformalAgreement(DAY, true, true, "every morning", "the rota is rung");
            return PlanLine.informal("help getting up", LineDoer.FAMILY, said("a day that begins well"), agreement);
        }
        BudgetDeployment how = BudgetDeployment.values()[random.nextInt(BudgetDeployment.values().length)];
        return PlanLine.paid(
                "help getting up",
                said("a day that begins well"),
                BigDecimal.valueOf(100 + random.nextInt(9900), 2),
                how);
    }

    private Involvement involvement() {
        List<Involved> people = List.of(
                Involved.tookPart("Ada Example", InvolvedAs.ADULT),
                missing()
                        ? Involved.absent("Ben Example", InvolvedAs.CARER, "")
                        : Involved.tookPart("Ben Example", InvolvedAs.CARER));
        return new Involvement(people, missing() ? null : Boolean.FALSE, false);
    }

    private BudgetInPlan budget() {
        BigDecimal person = BigDecimal.valueOf(random.nextInt(9000), 2);
        BigDecimal council = BigDecimal.valueOf(10000 + random.nextInt(90000), 2);
        BigDecimal cost = missing() ? null : person.add(council);
        return new BudgetInPlan(new BigDecimal("150.00"), DAY, cost, person, council, !missing());
    }

    private DirectPaymentInPlan directPayment() {
        List<DirectPaymentInPlan.Part> parts = new ArrayList<>();
        for (int number = 0; number < 10; number++) {
            if (!missing()) {
                parts.add(new DirectPaymentInPlan.Part(
                        reference(number), new BigDecimal("28.00"), said("every 4 weeks")));
            }
        }
        return new DirectPaymentInPlan(missing() ? null : DAY, true, parts, null, "", "");
    }

    /** A string of its own each time, as it is when it is read from a database. */
    private static String reference(int number) {
        return UUID.nameUUIDFromBytes(new byte[] {(byte) number}).toString();
    }

    private String said(String words) {
        return missing() ? "" : words;
    }

    private boolean missing() {
        return !complete && random.nextInt(20) == 0;
    }
}
