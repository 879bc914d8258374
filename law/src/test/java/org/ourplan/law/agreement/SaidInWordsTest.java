package org.ourplan.law.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.agreement.Answer.Said;
import org.ourplan.law.finding.Finding;

/** Why a plan goes higher, waits, or may not be copied, word for word. */
class SaidInWordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final Answer YES = new Answer(Said.AGREES, "yes", DAY);

    private static AuthorityLevel level(
            String name, @Nullable String weekly, @Nullable String once, @Nullable String percent) {
        return new AuthorityLevel(name, number(weekly), number(once), number(percent), false, false);
    }

    private static @Nullable BigDecimal number(@Nullable String figures) {
        return figures == null ? null : new BigDecimal(figures);
    }

    private static List<String> reasons(PlanToAgree plan, AuthorityLevel... below) {
        List<AuthorityLevel> levels = Stream.concat(Arrays.stream(below), Stream.of(AuthorityLevel.top("director")))
                .toList();
        return Delegation.route(plan, new DelegationScheme(levels)).reasons();
    }

    private static PlanToAgree plan(String variance, boolean highRisk, boolean veryComplex, boolean exception) {
        return new PlanToAgree(
                new BigDecimal("1200"),
                new BigDecimal("600"),
                new BigDecimal(variance),
                highRisk,
                veryComplex,
                exception);
    }

    @Test
    @Tag("SIGN-3")
    @Tag("S004-132")
    void everyReasonThatItGoesHigherIsSaidOnce() {
        assertThat(reasons(
                        plan("-20.0", true, false, true),
                        level("delegate", "1000", "500", "20"),
                        level("delegate", "1000", "500", "20"),
                        level("manager", "1200.00", null, null)))
                .containsExactly(
                        "It costs £1,200.00 a week; a delegate agrees plans under £1,000.00.",
                        "It has £600.00 to pay once; a delegate agrees up to £500.00.",
                        "It is 20% below the indicative budget; a delegate agrees plans within 20%.",
                        "The risk is high.",
                        "It asks for an exception to local policy.",
                        "It costs £1,200.00 a week; a manager agrees plans under £1,200.00.");
        assertThat(reasons(plan("22.50", false, true, false), level("delegate", null, null, "20.0")))
                .containsExactly(
                        "It is 22.5% above the indicative budget; a delegate agrees plans within 20%.",
                        "It is very complex.");
    }

    @Test
    @Tag("SIGN-3")
    void whereNoLowerLevelMayItIsTheHighest() {
        DelegationScheme scheme = new DelegationScheme(List.of(AuthorityLevel.top("director")));
        assertThat(Delegation.route(plan("90", true, true, true), scheme))
                .isEqualTo(new Routed(AuthorityLevel.top("director"), 0, List.of()));
        assertThatThrownBy(() -> new DelegationScheme(List.of())).isInstanceOf(IllegalArgumentException.class);
        AuthorityLevel trusted = new AuthorityLevel("manager", null, null, null, true, true);
        assertThat(reasons(plan("90", true, true, true), trusted)).isEmpty();
    }

    @Test
    @Tag("SIGN-1")
    void whoDoesNotAgreeIsNamedWithWhatTheySaid() {
        SignOffFacts facts = new SignOffFacts(
                List.of(),
                List.of(),
                Map.of(),
                new Answer(Said.AGREES_IN_PART, "not the evenings", DAY),
                List.of(new SignOffFacts.ThirdParty("Fund Holder", new Answer(Said.AGREES, "fine", DAY))),
                CouncilDecision.returned("Mo Manager", 1, "who comes on Sunday?"),
                1);
        assertThat(SignOff.toAgree(facts))
                .extracting(Finding::sentence)
                .containsExactly(
                        "The council has not agreed this plan.",
                        "Not everyone agrees: the person agrees to part of it. Take more steps to agree, or go on"
                                + " without agreement and say why.");
    }

    @Test
    @Tag("SIGN-1")
    @Tag("SIGN-6")
    void whatIsStillOpenAndWhoMayDecideStandBeforeGoingOnWithoutAgreementToo() {
        Finding open = Finding.stop("PLAN-12", "s", "Say what happens.", "contingency");
        SignOffFacts facts = new SignOffFacts(
                List.of("Mo Manager"),
                List.of(open),
                Map.of(),
                YES,
                List.of(),
                CouncilDecision.agree("Mo Manager", 1),
                1);
        NotAgreedRecord written = new NotAgreedRecord(List.of("", "met"), "why", "next", "care");
        assertThat(SignOff.toGoOnWithoutAgreement(facts, written))
                .extracting(Finding::ruleId)
                .containsExactly("PLAN-12", "SIGN-3");
    }

    @Test
    @Tag("SIGN-1")
    void aWarningIsPassedByAReasonAndNotByABlank() {
        Finding warning = Finding.warn("PB-9", "s", "Tell the budget.", "budget");
        SignOffFacts facts = new SignOffFacts(
                List.of(),
                List.of(warning),
                Map.of("PB-9", " "),
                YES,
                List.of(),
                CouncilDecision.agree("Mo Manager", 1),
                1);
        assertThat(SignOff.toAgree(facts)).containsExactly(warning);
    }

    @Test
    @Tag("SIGN-4")
    @Tag("S004-80")
    void aPanelThatHasItsExpertAndHearsThePersonMayAgree() {
        CouncilDecision.Panel panel = new CouncilDecision.Panel(true, true, true);
        CouncilDecision decision = new CouncilDecision("Panel", 1, true, "", false, panel);
        assertThat(SignOff.toAgree(new SignOffFacts(List.of(), List.of(), Map.of(), YES, List.of(), decision, 1)))
                .isEmpty();
    }

    @Test
    @Tag("PLAN-9")
    @Tag("SIGN-7")
    void aCopyHasAFormatAndGoesToThoseTheOwnerAskedFor() {
        Copies.Copy own = new Copies.Copy("Ada", " ", DAY);
        Copies.Copy agencys = new Copies.Copy("The Agency", "paper", DAY);
        Copies copies = new Copies("Ada", List.of("Ada", "Cy", "Cy"), List.of(own, agencys, agencys));
        assertThat(Activation.owed(copies)).containsExactly("Ada", "Cy");
        assertThat(Activation.check(copies))
                .extracting(Finding::sentence)
                .containsExactly(
                        "Give Cy a copy of the plan, in a format that suits them, and record the day.",
                        "Record the format of the copy that Ada was given.",
                        "Ada has not asked for The Agency to have a copy. Ask first.");
    }

    @Test
    void everyStateStepAndAnswerHasWordsOfItsOwn() {
        assertThat(Stream.of(
                                Arrays.stream(PlanState.values()).map(PlanState::words),
                                Arrays.stream(PlanEvent.values()).map(PlanEvent::words),
                                Arrays.stream(Said.values()).map(Said::words))
                        .flatMap(words -> words))
                .hasSize(28)
                .doesNotHaveDuplicates()
                .allSatisfy(words -> assertThat(words).isNotBlank());
        assertThat(Arrays.stream(PlanState.values()).filter(PlanState::inForce))
                .containsExactly(PlanState.ACTIVE, PlanState.ACTIVE_NOT_AGREED);
        assertThat(Arrays.stream(PlanState.values()).filter(state -> !state.frozen()))
                .containsExactly(PlanState.DRAFTING, PlanState.WITH_PERSON, PlanState.WITH_COUNCIL, PlanState.RETURNED);
    }

    @Test
    void moneyThatDecidesIsAnAmountOfPounds() {
        assertThat(PlanToAgree.costing(new BigDecimal("7")).weekly()).isEqualTo("7.00");
        assertThatThrownBy(() -> PlanToAgree.costing(new BigDecimal("-1")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Tag("SIGN-3")
    void noDifferenceIsNeitherBelowNorWithinALimitOfNothing() {
        assertThat(reasons(plan("0", false, false, false), level("delegate", null, null, "0")))
                .containsExactly("It is 0% above the indicative budget; a delegate agrees plans within 0%.");
    }
}
