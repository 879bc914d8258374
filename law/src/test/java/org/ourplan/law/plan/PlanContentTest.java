package org.ourplan.law.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.finding.Finding;

/** Take one part of a whole plan away, and exactly that is found. */
@NullUnmarked
class PlanContentTest {

    static void assertOnly(PlanFactsBuilder plan, String rule, String place) {
        assertThat(PlanContent.check(plan.build())).singleElement().satisfies(finding -> {
            assertThat(finding.ruleId()).isEqualTo(rule);
            assertThat(finding.place()).isEqualTo(place);
            assertThat(finding.stops()).isTrue();
        });
    }

    @Test
    @Tag("PLAN-7")
    void a_whole_plan_lacks_nothing_and_a_short_one_with_the_six_parts_is_accepted() {
        assertThat(PlanContent.all(Plans.whole().build())).isEmpty();
        assertThat(PlanContent.all(Plans.wholeForCarer().build())).isEmpty();
        PlanFacts equipmentOnly = Plans.whole()
                .assessed(List.of("bath"))
                .contingency("")
                .needs(NeedInPlan.assessed("bath", "Bathing")
                        .eligible(true, "cannot get out of the bath")
                        .metBy(Disposition.COUNCIL, "a bath lift")
                        .relevantTo("dignity"))
                .build();
        assertThat(PlanContent.all(equipmentOnly)).isEmpty();
    }

    @Test
    @Tag("PLAN-1")
    @Tag("S001-32")
    void each_part_of_s25_1_is_missed_when_it_is_not_there() {
        assertOnly(Plans.whole().needs(Plans.washing()), "PLAN-1", "need/meals");
        assertOnly(Plans.whole().needs(Plans.washing(), Plans.meals().eligible(null, "")), "PLAN-1", "need/meals");
        assertOnly(Plans.whole().needs(Plans.washing().eligible(true, " "), Plans.meals()), "PLAN-1", "need/washing");
        assertOnly(Plans.whole().needs(Plans.washing(), Plans.meals().metBy(null, "")), "PLAN-1", "need/meals");
        assertOnly(
                Plans.whole()
                        .needs(Plans.washing().metBy(Disposition.COUNCIL, "").with(), Plans.meals()),
                "PLAN-1",
                "need/washing");
        assertOnly(Plans.whole().needs(Plans.washing(), Plans.meals().relevantTo("")), "PLAN-1", "need/meals");
        assertOnly(Plans.whole().budget(new BudgetInPlan(null, null, null, null, null, true)), "PLAN-1", "budget");
        assertOnly(Plans.whole().information(new InformationInPlan("", "walk", "ask")), "PLAN-1", "information/reduce");
        assertOnly(Plans.whole().information(new InformationInPlan("board", "", "ask")), "PLAN-1", "information/delay");
    }

    @Test
    @Tag("PLAN-1")
    void a_need_that_will_not_be_met_says_why() {
        NeedInPlan notMet = NeedInPlan.assessed("garden", "The garden")
                .eligible(false, "")
                .relevantTo("company")
                .metBy(Disposition.NOT_MET, "");
        assertOnly(Plans.whole().needs(Plans.washing(), Plans.meals(), notMet), "PLAN-1", "need/garden");
        assertThat(PlanContent.check(Plans.whole()
                        .needs(Plans.washing(), Plans.meals(), notMet.because("a club does it"))
                        .build()))
                .isEmpty();
    }

    @Test
    @Tag("PLAN-1")
    void an_empty_plan_is_told_to_add_needs() {
        assertThat(PlanContent.check(PlanFacts.drafting(PlanKind.CARE_AND_SUPPORT_PLAN)))
                .extracting(Finding::place)
                .contains("needs", "involvement", "budget", "information/reduce", "information/delay", "review-date");
    }

    @Test
    @Tag("PB-1")
    void three_amounts_that_do_not_add_up_stop_the_plan() {
        assertOnly(
                Plans.whole()
                        .budget(new BudgetInPlan(
                                null,
                                null,
                                new BigDecimal("140.00"),
                                new BigDecimal("40.00"),
                                new BigDecimal("100.01"),
                                true)),
                "PB-1",
                "budget");
    }

    @Test
    @Tag("PLAN-2")
    void a_support_plan_says_about_work_education_training_and_recreation() {
        assertOnly(Plans.wholeForCarer().workAndLeisure(""), "PLAN-2", "work-and-leisure");
    }

    @Test
    @Tag("PLAN-3")
    @Tag("DP-8")
    void a_direct_payment_says_which_need_how_much_and_how_often_for_that_need_only() {
        NeedInPlan paid = Plans.washing()
                .with(PlanLine.paid(
                        "my own helper", "fresh", new BigDecimal("140.00"), BudgetDeployment.DIRECT_PAYMENT));
        BigDecimal amount = new BigDecimal("560.00");
        assertThat(PlanContent.check(withPayment(paid, "washing", amount, "every 4 weeks")))
                .isEmpty();
        assertThat(rules(withPayment(paid, "washing", amount, ""))).containsExactly("PLAN-3");
        assertThat(rules(withPayment(paid, "washing", null, "every 4 weeks"))).containsExactly("PLAN-3");
        assertThat(rules(withPayment(paid, "meals", amount, "every 4 weeks"))).containsExactly("PLAN-3");
    }

    private static PlanFacts withPayment(NeedInPlan need, String reference, BigDecimal amount, String often) {
        return Plans.whole()
                .needs(need, Plans.meals())
                .directPayment(
                        DirectPaymentInPlan.paid(Plans.DAY, new DirectPaymentInPlan.Part(reference, amount, often)))
                .build();
    }

    static List<String> rules(PlanFacts plan) {
        return PlanContent.check(plan).stream().map(Finding::ruleId).toList();
    }

    @Test
    @Tag("S004-99")
    void a_direct_payment_that_was_asked_for_is_declined_on_a_lawful_ground_only() {
        assertOnly(Plans.whole().directPayment(none(true, null, "", "")), "S004-99", "direct-payment");
        assertOnly(
                Plans.whole().directPayment(none(true, NoDirectPaymentGround.NOT_REQUESTED, "", "")),
                "S004-99",
                "direct-payment");
        assertOnly(
                Plans.whole().directPayment(none(true, NoDirectPaymentGround.NOT_APPROPRIATE, "risk", "")),
                "S004-99",
                "direct-payment");
        assertOnly(
                Plans.whole().directPayment(none(true, NoDirectPaymentGround.NOT_APPROPRIATE, "", "tool")),
                "S004-99",
                "direct-payment");
        assertThat(rules(Plans.whole()
                        .directPayment(none(true, NoDirectPaymentGround.NOT_APPROPRIATE, "risk", "tool"))
                        .build()))
                .isEmpty();
        assertThat(NoDirectPaymentGround.values()).hasSize(6);
    }

    private static DirectPaymentInPlan none(boolean asked, NoDirectPaymentGround ground, String risk, String tool) {
        return new DirectPaymentInPlan(Plans.DAY, asked, List.of(), ground, risk, tool);
    }

    @Test
    @Tag("PLAN-4")
    void the_person_and_their_carer_take_part_or_the_plan_says_why_not() {
        List<Involved> people = new ArrayList<>(List.of(Involved.tookPart("Ada", InvolvedAs.ADULT)));
        people.add(new Involved("Cy", InvolvedAs.CARER, false, ""));
        assertOnly(Plans.whole().involvement(new Involvement(people, false, false)), "PLAN-4", "involvement");
        people.set(1, Involved.absent("Cy", InvolvedAs.CARER, "Ada asked that he not"));
        assertThat(rules(Plans.whole()
                        .involvement(new Involvement(people, false, false))
                        .build()))
                .isEmpty();
        assertOnly(
                Plans.whole().involvement(new Involvement(people.subList(1, 2), false, false)),
                "PLAN-4",
                "involvement");
        assertOnly(Plans.whole().involvement(new Involvement(people, true, false)), "PLAN-4", "involvement");
        assertOnly(Plans.whole().involvement(new Involvement(people, null, false)), "PLAN-4", "involvement");
    }

    @Test
    @Tag("PLAN-5")
    void the_adult_takes_part_in_a_support_plan_only_when_the_carer_asks() {
        List<Involved> carerOnly = List.of(Involved.tookPart("Ben", InvolvedAs.CARER));
        assertThat(rules(Plans.wholeForCarer()
                        .involvement(new Involvement(carerOnly, false, false))
                        .build()))
                .isEmpty();
        assertOnly(Plans.wholeForCarer().involvement(new Involvement(carerOnly, false, true)), "PLAN-5", "involvement");
        assertThat(rules(Plans.wholeForCarer()
                        .involvement(new Involvement(
                                List.of(
                                        Involved.tookPart("Ben", InvolvedAs.CARER),
                                        Involved.tookPart("Dee", InvolvedAs.ADULT_NEEDING_CARE)),
                                false,
                                true))
                        .build()))
                .isEmpty();
    }

    @Test
    @Tag("PLAN-6")
    void the_persons_answer_is_recorded() {
        assertOnly(Plans.whole().agreementRecorded(false), "PLAN-6", "agreement");
    }

    @Test
    @Tag("REV-1")
    void every_plan_has_a_review_date() {
        assertOnly(Plans.whole().reviewOn(null), "REV-1", "review-date");
    }

    @Test
    @Tag("PLAN-11")
    @Tag("CAR-10")
    void unpaid_help_counts_only_when_every_part_of_it_was_asked() {
        for (InformalAgreement lacking : List.of(
                InformalAgreement.notAsked(),
                new InformalAgreement(null, true, true, "daily", "call"),
                new InformalAgreement(Plans.DAY, false, true, "daily", "call"),
                new InformalAgreement(Plans.DAY, null, true, "daily", "call"),
                new InformalAgreement(Plans.DAY, true, false, "daily", "call"),
                new InformalAgreement(Plans.DAY, true, true, "", "call"),
                new InformalAgreement(Plans.DAY, true, true, "daily", ""))) {
            NeedInPlan need = Plans.meals().with(PlanLine.informal("cooks", LineDoer.NEIGHBOUR, "eat", lacking));
            assertOnly(Plans.whole().needs(Plans.washing(), need), "PLAN-11", "need/meals");
        }
        assertOnly(
                Plans.whole()
                        .needs(
                                Plans.washing(),
                                Plans.meals().metBy(Disposition.CARER, "").with()),
                "PLAN-11",
                "need/meals");
    }

    @Test
    @Tag("PLAN-12")
    void contingency_is_needed_for_unpaid_help_a_need_that_comes_and_goes_and_a_risk_and_not_otherwise() {
        NeedInPlan met = Plans.meals().metBy(Disposition.PERSON, "I cook").with();
        PlanFactsBuilder plain = Plans.whole().contingency("");
        assertThat(rules(plain.needs(Plans.washing(), met).build())).isEmpty();
        assertOnly(plain.needs(Plans.washing(), Plans.meals()), "PLAN-12", "contingency");
        assertOnly(plain.needs(Plans.washing().fluctuating(), met), "PLAN-12", "contingency");
        assertOnly(
                plain.needs(Plans.washing(), met)
                        .risks(new RiskInPlan("a fall", "walks alone", "a stick", "no reply", "ring Cy", "Ada")),
                "PLAN-12",
                "contingency");
    }

    @Test
    @Tag("PLAN-17")
    @Tag("S001-L3")
    void a_risk_says_what_is_gained_what_makes_it_less_likely_the_sign_the_answer_and_who_agreed() {
        RiskInPlan whole = new RiskInPlan("travel alone", "freedom", "a phone", "no text by six", "ring Cy", "Ada, Cy");
        assertThat(rules(Plans.whole().risks(whole).build())).isEmpty();
        for (RiskInPlan lacking : List.of(
                new RiskInPlan("r", "", "m", "t", "a", "who"),
                new RiskInPlan("r", "b", "", "t", "a", "who"),
                new RiskInPlan("r", "b", "m", "", "a", "who"),
                new RiskInPlan("r", "b", "m", "t", "", "who"),
                new RiskInPlan("r", "b", "m", "t", "a", ""))) {
            assertOnly(Plans.whole().risks(whole, lacking), "PLAN-17", "risk/2");
        }
    }
}
