package org.ourplan.law.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ourplan.law.plan.PlanContentTest.assertOnly;
import static org.ourplan.law.plan.PlanContentTest.rules;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.finding.Finding;

/** What is found says what to do, for whom and under which section; and it says everything, once. */
@NullUnmarked
class FindingsInWordsTest {

    private static Finding only(PlanFactsBuilder plan) {
        List<Finding> findings = PlanContent.check(plan.build());
        assertThat(findings).hasSize(1);
        return findings.getFirst();
    }

    @Test
    void what_stands_before_agreement_is_what_the_plan_lacks_and_then_how_it_was_made() {
        for (PlanKind kind : PlanKind.values()) {
            PlanFacts draft = PlanFacts.drafting(kind);
            assertThat(PlanContent.check(draft)).isNotEmpty();
            assertThat(PlanContent.howItWasMade(draft)).isNotEmpty();
            assertThat(PlanContent.all(draft))
                    .containsExactlyElementsOf(Stream.of(PlanContent.check(draft), PlanContent.howItWasMade(draft))
                            .flatMap(List::stream)
                            .toList());
        }
    }

    @Test
    @Tag("PLAN-1")
    void needs_that_lack_the_same_are_named_together() {
        Finding extent = only(Plans.whole()
                .needs(Plans.washing().eligible(true, ""), Plans.meals().eligible(true, "")));
        assertThat(extent.sentence())
                .isEqualTo("Say to what extent each need meets the eligibility criteria: Washing, A main meal.");
        assertThat(extent.place()).isEqualTo("need/washing");
        Finding unpaid = only(Plans.whole()
                .needs(
                        Plans.washing(),
                        Plans.meals()
                                .with(PlanLine.informal(
                                        "cooks", LineDoer.FRIEND, "eat", InformalAgreement.notAsked()))));
        assertThat(unpaid.sentence()).endsWith("what happens if they stop: A main meal.");
    }

    @Test
    @Tag("PLAN-1")
    @Tag("PLAN-2")
    void what_support_could_help_with_is_asked_under_the_section_for_an_adult_or_for_a_carer() {
        assertThat(only(Plans.whole().needs(Plans.washing(), Plans.meals().relevantTo(" ")))
                        .section())
                .isEqualTo("Care Act 2014 s25(1)(d), s9(4)");
        NeedInPlan rest = Plans.wholeForCarer().build().needs().getFirst();
        assertThat(only(Plans.wholeForCarer().needs(rest.relevantTo(""))).section())
                .isEqualTo("Care Act 2014 s25(1)(d), s10(5) and (6)");
    }

    @Test
    @Tag("PLAN-1")
    void a_need_that_is_not_met_though_eligible_warns() {
        NeedInPlan unmet = Plans.meals().with().metBy(Disposition.NOT_MET, "").because("she will not have it");
        Finding finding = only(Plans.whole().needs(Plans.washing(), unmet));
        assertThat(finding.section()).isEqualTo("Care Act 2014 s18");
        assertThat(finding.place()).isEqualTo("need/meals");
        assertThat(finding.stops()).isFalse();
        assertThat(rules(Plans.whole()
                        .needs(Plans.washing(), unmet.eligible(null, ""))
                        .build()))
                .containsExactly("PLAN-1");
    }

    @Test
    @Tag("PLAN-1")
    void a_plan_without_any_need_asks_for_those_of_the_assessment_or_for_an_assessment() {
        assertThat(PlanContent.check(Plans.whole().needs().contingency("").build()))
                .extracting(Finding::place)
                .containsExactly("need/washing", "need/meals");
        assertOnly(Plans.whole().needs().assessed(List.of()), "PLAN-1", "needs");
        assertThat(rules(Plans.whole().assessed(List.of()).build())).isEmpty();
    }

    @Test
    @Tag("PLAN-4")
    @Tag("PLAN-5")
    void whoever_the_plan_is_for_takes_part_or_the_plan_says_what_was_tried() {
        assertThat(only(Plans.whole().involvement(noticed(InvolvedAs.ADULT, "")))
                        .sentence())
                .isEqualTo("Involve the person whose plan this is, or say what was tried.");
        assertThat(only(Plans.wholeForCarer().involvement(noticed(InvolvedAs.CARER, "")))
                        .sentence())
                .isEqualTo("Involve the carer whose plan this is, or say what was tried.");
        assertThat(rules(Plans.whole()
                        .involvement(noticed(InvolvedAs.ADULT, "three visits and an interpreter"))
                        .build()))
                .isEmpty();
        assertOnly(Plans.whole().involvement(noticed(InvolvedAs.CARER, "he was at work")), "PLAN-4", "involvement");
        assertOnly(Plans.whole().involvement(Involvement.notRecorded()), "PLAN-4", "involvement");
        assertThat(only(Plans.whole().involvement(new Involvement(List.of(), false, false)))
                        .sentence())
                .startsWith("Involve the person");
    }

    private static Involvement noticed(InvolvedAs as, String reason) {
        return new Involvement(List.of(Involved.absent("Ada Example", as, reason)), false, false);
    }

    @Test
    @Tag("PLAN-4")
    void an_advocate_who_is_needed_takes_part() {
        Involved ada = Involved.tookPart("Ada Example", InvolvedAs.ADULT);
        Involved advocate = Involved.tookPart("Bo Example", InvolvedAs.ADVOCATE);
        Involved notYet = Involved.absent("Bo Example", InvolvedAs.ADVOCATE, "on leave");
        assertThat(rules(Plans.whole()
                        .involvement(new Involvement(List.of(ada, advocate), true, false))
                        .build()))
                .isEmpty();
        assertThat(only(Plans.whole().involvement(new Involvement(List.of(ada, notYet), true, false)))
                        .section())
                .isEqualTo("Care Act 2014 s67");
    }

    @Test
    @Tag("PLAN-12")
    void contingency_is_needed_where_a_carer_meets_a_need() {
        NeedInPlan byCarer = Plans.meals().metBy(Disposition.CARER, "her son").with();
        assertThat(rules(Plans.whole()
                        .contingency(" ")
                        .needs(Plans.washing(), byCarer)
                        .build()))
                .containsExactly("PLAN-11", "PLAN-12");
    }

    @Test
    @Tag("PLAN-17")
    void a_risk_is_named() {
        RiskInPlan nameless = new RiskInPlan("", "b", "m", "t", "a", "who");
        assertThat(only(Plans.whole().risks(nameless)).sentence()).isEqualTo("Say what the risk is.");
        assertThat(only(Plans.whole().risks(nameless)).place()).isEqualTo("risk/1");
    }

    @Test
    @Tag("PB-4")
    @Tag("PB-18")
    void free_support_and_rights_are_said() {
        BudgetInPlan unsaid = new BudgetInPlan(
                null, null, new BigDecimal("140.00"), new BigDecimal("40.00"), new BigDecimal("100.00"), false);
        assertOnly(Plans.whole().budget(unsaid), "PB-4", "budget/reablement");
        assertOnly(Plans.whole().information(new InformationInPlan("board", "walk", " ")), "PB-18", "rights");
    }

    @Test
    @Tag("PLAN-3")
    void a_direct_payment_names_the_need_it_meets() {
        DirectPaymentInPlan.Part nameless =
                new DirectPaymentInPlan.Part(" ", new BigDecimal("560.00"), "every 4 weeks");
        assertThat(only(Plans.whole().directPayment(DirectPaymentInPlan.paid(Plans.DAY, nameless)))
                        .sentence())
                .isEqualTo("Say which need the direct payment meets.");
    }

    @Test
    @Tag("S004-99")
    void each_other_lawful_ground_is_enough_by_itself() {
        for (NoDirectPaymentGround ground : NoDirectPaymentGround.values()) {
            DirectPaymentInPlan declined = new DirectPaymentInPlan(Plans.DAY, true, List.of(), ground, "", "");
            boolean enough =
                    ground != NoDirectPaymentGround.NOT_REQUESTED && ground != NoDirectPaymentGround.NOT_APPROPRIATE;
            assertThat(rules(Plans.whole().directPayment(declined).build()).isEmpty())
                    .as(ground.words())
                    .isEqualTo(enough);
        }
    }

    @Test
    void a_need_has_a_reference_and_a_title() {
        assertThatThrownBy(() -> NeedInPlan.assessed(" ", "Washing")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NeedInPlan.assessed("washing", "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_line_says_who_when_and_for_how_much() {
        PlanLine swims = PlanLine.unpaid("swims", LineDoer.ME, "breathe easier").by("on Tuesdays");
        assertThat(swims)
                .isEqualTo(new PlanLine("swims", LineDoer.ME, "breathe easier", "on Tuesdays", null, null, null));
        assertThat(swims.counts()).isTrue();
        PlanLine paid = PlanLine.paid("help", "fresh", new BigDecimal("7"), BudgetDeployment.MIXED);
        assertThat(paid.weekly()).isEqualTo(new BigDecimal("7.00"));
        assertThat(paid.deployment()).isEqualTo(BudgetDeployment.MIXED);
        assertThat(new PlanLine("cooks", LineDoer.FAMILY, "eat", "", null, null, null).counts())
                .isFalse();
    }

    @Test
    void every_choice_has_words_of_its_own() {
        Stream.of(
                        Arrays.stream(LineDoer.values()).map(LineDoer::words),
                        Arrays.stream(Disposition.values()).map(Disposition::words),
                        Arrays.stream(PlanKind.values()).map(PlanKind::words),
                        Arrays.stream(BudgetDeployment.values()).map(BudgetDeployment::words),
                        Arrays.stream(NoDirectPaymentGround.values()).map(NoDirectPaymentGround::words),
                        Arrays.stream(AppendixThreeRow.values()).map(AppendixThreeRow::words))
                .map(Stream::toList)
                .forEach(words -> assertThat(words)
                        .doesNotHaveDuplicates()
                        .allSatisfy(word -> assertThat(word).isNotBlank()));
        assertThat(Arrays.stream(LineDoer.values()).filter(LineDoer::informal))
                .containsExactly(
                        LineDoer.FAMILY, LineDoer.FRIEND, LineDoer.NEIGHBOUR, LineDoer.COMMUNITY, LineDoer.CARER);
        assertThat(Arrays.stream(LineDoer.values()).filter(LineDoer::paid))
                .containsExactly(LineDoer.PAID, LineDoer.COUNCIL);
    }
}
