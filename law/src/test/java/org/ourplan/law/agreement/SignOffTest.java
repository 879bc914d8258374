package org.ourplan.law.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.agreement.Answer.Said;
import org.ourplan.law.finding.Finding;

/** The gates before agreement, what failing agreement asks for, and copies. */
@NullUnmarked
class SignOffTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final CouncilDecision AGREE = CouncilDecision.agree("Mo Manager", 1);
    private static final NotAgreedRecord WRITTEN = new NotAgreedRecord(
            List.of("met twice", "asked an advocate"),
            "she wants one more morning",
            "you can complain",
            "all of it goes on");

    private static Answer said(Said said, String words) {
        return new Answer(said, words, DAY);
    }

    private static SignOffFacts facts(Answer person, CouncilDecision council, Finding... open) {
        return new SignOffFacts(List.of("Wren Worker"), List.of(open), Map.of(), person, List.of(), council, 1);
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream().map(Finding::ruleId).toList();
    }

    private static List<String> toAgree(CouncilDecision council) {
        return rules(SignOff.toAgree(facts(said(Said.AGREES, "yes, I like it"), council)));
    }

    @Test
    @Tag("SIGN-1")
    void everyone_agrees_or_it_is_not_agreed() {
        assertThat(toAgree(AGREE)).isEmpty();
        assertThat(rules(SignOff.toAgree(facts(null, AGREE)))).containsExactly("SIGN-1");
        assertThat(rules(SignOff.toAgree(facts(said(Said.DOES_NOT_AGREE, "too little"), AGREE))))
                .containsExactly("SIGN-1");
        assertThat(rules(SignOff.toAgree(facts(said(Said.COULD_NOT_ANSWER, "asleep"), AGREE))))
                .containsExactly("SIGN-1");
        SignOffFacts third = new SignOffFacts(
                List.of(),
                List.of(),
                Map.of(),
                said(Said.AGREES, "yes"),
                List.of(new SignOffFacts.ThirdParty("Fund Holder", null)),
                AGREE,
                1);
        assertThat(SignOff.toAgree(third))
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence()).contains("Fund Holder"));
    }

    @Test
    @Tag("SIGN-2")
    void an_answer_comes_with_words() {
        assertThat(rules(SignOff.toAgree(facts(said(Said.AGREES, " "), AGREE)))).containsExactly("SIGN-2");
    }

    @Test
    @Tag("SIGN-1")
    void what_stops_cannot_be_passed_with_a_reason_and_what_warns_can() {
        Finding stop = Finding.stop("PLAN-12", "s", "Say what happens.", "contingency");
        Finding warn = Finding.warn("PB-9", "s", "Tell the budget.", "budget");
        Map<String, String> reasons = Map.of("PLAN-12", "no time", "PB-9", "it was an emergency");
        SignOffFacts with = new SignOffFacts(
                List.of(), List.of(stop, warn), reasons, said(Said.AGREES, "yes"), List.of(), AGREE, 1);
        assertThat(rules(SignOff.toAgree(with))).containsExactly("PLAN-12");
        assertThat(rules(SignOff.toAgree(facts(said(Said.AGREES, "yes"), AGREE, warn))))
                .containsExactly("PB-9");
    }

    @Test
    @Tag("SIGN-3")
    void whoever_wrote_it_cannot_agree_it_nor_can_a_level_too_low() {
        assertThat(toAgree(CouncilDecision.agree("Wren Worker", 2))).containsExactly("SIGN-3");
        assertThat(toAgree(CouncilDecision.agree("Mo Manager", 0))).containsExactly("SIGN-3");
        assertThat(toAgree(CouncilDecision.agree("Sen Senior", 2))).isEmpty();
    }

    @Test
    @Tag("SIGN-4")
    void whoever_decides_may_not_change_the_plan_and_returns_it_only_with_reasons() {
        assertThat(toAgree(new CouncilDecision("Mo Manager", 1, true, "", true, null)))
                .containsExactly("SIGN-4");
        SignOffFacts silent = facts(said(Said.AGREES, "yes"), CouncilDecision.returned("Mo Manager", 1, ""));
        assertThat(rules(SignOff.decision(silent))).containsExactly("SIGN-4");
        SignOffFacts reasoned =
                facts(said(Said.AGREES, "yes"), CouncilDecision.returned("Mo Manager", 1, "who comes on Sunday?"));
        assertThat(SignOff.decision(reasoned)).isEmpty();
    }

    @Test
    @Tag("SIGN-4")
    @Tag("S004-80")
    void a_panel_has_the_expert_and_hears_the_person() {
        CouncilDecision.Panel noExpert = new CouncilDecision.Panel(true, false, true);
        assertThat(toAgree(new CouncilDecision("Panel", 2, true, "", false, noExpert)))
                .containsExactly("SIGN-4");
        CouncilDecision.Panel unheard = new CouncilDecision.Panel(false, false, false);
        assertThat(toAgree(new CouncilDecision("Panel", 2, true, "", false, unheard)))
                .containsExactly("S004-80");
    }

    @Test
    @Tag("SIGN-6")
    @Tag("PLAN-6")
    void going_on_without_agreement_needs_steps_reasons_what_next_and_the_care_that_goes_on() {
        SignOffFacts no = facts(said(Said.DOES_NOT_AGREE, "too little"), AGREE);
        assertThat(SignOff.toGoOnWithoutAgreement(no, WRITTEN)).isEmpty();
        assertThat(rules(SignOff.toGoOnWithoutAgreement(no, NotAgreedRecord.none())))
                .containsExactly("PLAN-6", "SIGN-6", "SIGN-6", "SIGN-6");
        assertThat(rules(SignOff.toGoOnWithoutAgreement(
                        no,
                        new NotAgreedRecord(
                                List.of(" "), WRITTEN.reasons(), WRITTEN.whatHappensNext(), WRITTEN.careThatGoesOn()))))
                .containsExactly("PLAN-6");
        assertThat(rules(SignOff.toGoOnWithoutAgreement(facts(null, AGREE), WRITTEN)))
                .containsExactly("PLAN-6");
    }

    @Test
    @Tag("SIGN-7")
    @Tag("PLAN-9")
    void a_plan_is_active_only_when_the_person_and_all_they_asked_for_have_a_copy() {
        Copies.Copy own = new Copies.Copy("Ada", "large print", DAY);
        Copies.Copy carers = new Copies.Copy("Cy", "paper", DAY);
        assertThat(Activation.check(new Copies("Ada", List.of("Cy"), List.of(own, carers))))
                .isEmpty();
        assertThat(rules(Activation.check(new Copies("Ada", List.of(), List.of()))))
                .containsExactly("SIGN-7");
        assertThat(Activation.check(new Copies("Ada", List.of("Cy"), List.of(own))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence()).contains("Give Cy a copy"));
    }

    @Test
    @Tag("PLAN-9")
    void nobody_else_gets_a_copy() {
        Copies copies = new Copies("Ada", List.of("Cy"), List.of());
        assertThat(Activation.mayGive(copies, "Cy")).isEmpty();
        assertThat(Activation.mayGive(copies, "The Agency")).singleElement().matches(Finding::stops);
    }
}
