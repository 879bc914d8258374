package org.ourplan.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ourplan.policy.Adopted.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.budget.Rate;
import org.ourplan.law.dated.DatedAnswer;
import org.ourplan.law.pack.LineKind;
import org.ourplan.law.pack.PackContent;
import org.ourplan.law.pack.PackLine;
import org.ourplan.platform.web.Refused;
import org.ourplan.policy.decide.PackState;
import org.ourplan.policy.decide.PackStep;
import org.ourplan.policy.store.CouncilPacks;
import org.ourplan.testing.OurplanTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A pack from draft to in force, on a real database. */
@OurplanTest
class PackTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    @Autowired
    Policies policies;

    @Autowired
    WritingPacks writing;

    @Autowired
    Adopting adopting;

    @Autowired
    CouncilPacks packs;

    @Autowired
    Adopted adopted;

    private static PackContent with(PackContent content, PackLine... more) {
        var lines = new ArrayList<>(content.lines());
        lines.addAll(List.of(more));
        return new PackContent(lines);
    }

    private String price(LocalDate day) {
        return policies.rateCard().on("home care", day) instanceof DatedAnswer.Held<Rate> held
                ? held.value().pounds().toPlainString()
                : "missing";
    }

    @Test
    void theFiguresEnteredBeforeAreTheStartingPack() {
        var pack = policies.inForce(TODAY).orElseThrow();
        assertThat(pack.number()).isEqualTo(1);
        assertThat(pack.title()).contains("(fictional)");
        assertThat(pack.from()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(price(TODAY)).isEqualTo("24.60");
        assertThat(pack.content().prices()).hasSize(17);
        assertThat(pack.content().prices().get("personal assistant"))
                .isEqualTo(new Rate("hour", new java.math.BigDecimal("13.00"), new java.math.BigDecimal("20.00")));
        assertThat(policies.delegationScheme(TODAY))
                .isInstanceOfSatisfying(
                        DatedAnswer.Held.class,
                        held -> assertThat(held.value().toString())
                                .contains(
                                        "team manager",
                                        "weeklyUnder=1000.00",
                                        "oneOffUpTo=5000.00",
                                        "varianceUnder=20.00"));
        assertThat(policies.localTargetDays("lower-budget-notice", TODAY))
                .isInstanceOfSatisfying(
                        DatedAnswer.Held.class, held -> assertThat(held.value()).isEqualTo(14));
        assertThat(policies.inForce(LocalDate.of(2026, 3, 31))).isEmpty();
        assertThat(policies.localTargetDays("eligibility-to-plan", LocalDate.of(2020, 1, 1)))
                .isInstanceOf(DatedAnswer.Missing.class);
    }

    @Test
    @Tag("S000-1")
    void anAdoptedPackHoldsFromItsFirstDayAndEndsTheOneBefore() {
        var from = Adopted.farDay();
        adopted.adopt(Adopted.pricing("30.00"), from);
        adopted.adopt(Adopted.pricing("31.00"), from.plusYears(1));
        assertThat(price(from)).isEqualTo("30.00");
        assertThat(price(from.plusYears(1).minusDays(1))).isEqualTo("30.00");
        assertThat(price(from.plusYears(1))).isEqualTo("31.00");
        var second = policies.inForce(from.plusYears(1)).orElseThrow();
        assertThat(second.adoption().decision()).isEqualTo("Cabinet (fictional), 9 February 2026, Minute 14");
        assertThat(second.adoption().equality()).isEqualTo("Report 7");
    }

    @Test
    @Tag("S000-1")
    void twoPeopleAdoptAPack() {
        var first = adopted.owner().who();
        var pack = writing.begin("Ours", "a test", Adopted.pricing("30.00"), first);
        adopting.check(pack, first);
        adopting.putForward(pack, Adopted.decision(Adopted.farDay()), first);
        assertThatThrownBy(() -> adopting.confirm(pack, first))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reasons())
                                .containsExactly(
                                        "You put this pack forward, so somebody else must confirm it. Two people adopt a"
                                                + " pack."));
        assertThat(packs.find(pack).orElseThrow().state()).isEqualTo(PackState.PUT_FORWARD);
        adopting.confirm(pack, adopted.owner().who());
        assertThat(packs.find(pack).orElseThrow().state()).isEqualTo(PackState.ADOPTED);
        assertThat(packs.find(pack).orElseThrow().steps())
                .extracting(CouncilPack.Taken::step)
                .containsExactly(PackStep.CHECKED, PackStep.PUT_FORWARD, PackStep.CONFIRMED);
        assertThatThrownBy(() -> adopting.confirm(pack, adopted.owner().who())).isInstanceOf(Refused.class);
    }

    @Test
    @Tag("S000-1")
    void noSecondPackBeginsOnADayAndNoneInThePast() {
        var from = Adopted.farDay();
        adopted.adopt(Adopted.pricing("30.00"), from);
        assertThatThrownBy(() -> adopted.adopt(Adopted.pricing("31.00"), from)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> adopted.adopt(Adopted.pricing("31.00"), LocalDate.of(2026, 5, 1)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reasons())
                                .containsExactly(
                                        "What held in the past is never changed. Choose today or a later day."));
    }

    @Test
    @Tag("S000-3")
    void aMinorAmendmentNamesTheTwoWhoWereConsulted() {
        var first = adopted.owner().who();
        var pack = writing.begin("Ours", "a test", Adopted.pricing("30.00"), first);
        adopting.check(pack, first);
        var from = Adopted.farDay();
        var one = minor(from, List.of("The Cabinet Member (fictional)"));
        assertThatThrownBy(() -> adopting.putForward(pack, one, first)).isInstanceOf(Refused.class);
        adopting.putForward(
                pack,
                minor(from, List.of("The Cabinet Member (fictional)", "The Director of Quality (fictional)")),
                first);
        adopting.confirm(pack, adopted.owner().who());
        var adoption = policies.inForce(from).orElseThrow().adoption();
        assertThat(adoption.minor()).isTrue();
        assertThat(adoption.consulted()).hasSize(2);
    }

    private static Decision minor(LocalDate from, List<String> consulted) {
        return new Decision(
                "Service Director (fictional)",
                LocalDate.of(2026, 2, 9),
                "Officer decision 3",
                true,
                consulted,
                "Not needed: no change for people",
                from,
                null);
    }

    @Test
    @Tag("OPT-7")
    @Tag("PB-12")
    @Tag("DP-27")
    void aPackWithACapACutOrOnlyACardIsNotChecked() {
        refused(line(LineKind.LIMIT, "care", "home care", "weekly", "750", "refuses", "yes"), "cannot refuse a budget");
        refused(
                line(LineKind.STATEMENT, "title", "T", "words", "All budgets are reduced by 5%."),
                "lowering budgets by a share");
        refused(line(LineKind.WAY, "way", "prepaid-card", "shops", "any"), "may not be the only way");
    }

    private void refused(PackLine line, String because) {
        var owner = adopted.owner().who();
        var pack = writing.begin("Ours", "a test", with(Adopted.pricing("30.00"), line), owner);
        assertThatThrownBy(() -> adopting.check(pack, owner))
                .isInstanceOfSatisfying(
                        Refused.class,
                        stopped -> assertThat(stopped.reasons())
                                .singleElement()
                                .asString()
                                .contains(because));
        assertThat(packs.find(pack).orElseThrow().state()).isEqualTo(PackState.DRAFT);
    }

    @Test
    void aCheckedPackCannotBeWrittenInUntilItIsTakenBack() {
        var owner = adopted.owner().who();
        var pack = writing.begin("Ours", "a test", Adopted.pricing("30.00"), owner);
        adopting.check(pack, owner);
        var answers = org.ourplan.platform.web.Answers.of("kind", "price", "name", "meals");
        var place = "line/" + org.ourplan.platform.NewId.next();
        assertThatThrownBy(() -> writing.write(pack, place, 0, answers, owner)).isInstanceOf(Refused.class);
        adopting.takeBack(pack, "", owner);
        writing.write(pack, place, 0, answers, owner);
        assertThatThrownBy(() -> adopting.check(pack, owner)).isInstanceOf(Refused.class);
    }

    @Test
    void whoDoesNotConfirmSaysWhyAndItIsADraftAgain() {
        var owner = adopted.owner().who();
        var pack = writing.begin("Ours", "a test", Adopted.pricing("30.00"), owner);
        adopting.check(pack, owner);
        adopting.putForward(pack, Adopted.decision(Adopted.farDay()), owner);
        adopting.notConfirmed(pack, "The price is last year’s", adopted.owner().who());
        var after = packs.find(pack).orElseThrow();
        assertThat(after.state()).isEqualTo(PackState.DRAFT);
        assertThat(after.last(PackStep.NOT_CONFIRMED).orElseThrow().said("why")).isEqualTo("The price is last year’s");
    }

    @Test
    void choicesReachTheChargingRulesByDay() {
        var from = Adopted.farDay();
        adopted.adopt(
                with(Adopted.pricing("30.00"), line(LineKind.CHOICE, "choice", "charge_carers", "value", "no")), from);
        var which = org.ourplan.law.charging.policy.Switch.CHARGE_CARERS;
        assertThat(policies.localPolicy(from.minusDays(1)).find(which)).isNull();
        assertThat(policies.localPolicy(from).find(which))
                .isNotNull()
                .satisfies(chosen -> assertThat(chosen.approval()).contains("Minute 14"));
    }
}
