package org.ourplan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ourplan.tables.Tables.PART;
import static org.ourplan.tables.Tables.PLAN;
import static org.ourplan.tables.Tables.PLAN_NEED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.agreement.PlanEvent;
import org.ourplan.law.agreement.PlanState;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Refused;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.ourplan.writing.Saving;
import org.springframework.beans.factory.annotation.Autowired;

@OurplanTest
class PlanFixedTest {

    @Autowired
    Plans plans;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @Autowired
    Events events;

    private UUID begin(Planned who) {
        return plans.begin(
                who.person(),
                who.determination(),
                new IndicativeTold(new BigDecimal("40.00"), LocalDate.of(2026, 5, 2)),
                who.worker().who());
    }

    private PlanRecord read(Planned who, UUID plan) {
        return plans.find(who.person(), plan).orElseThrow();
    }

    private UUID agreed(Planned who) {
        var plan = begin(who);
        new WholePlanWritten(plans, who, plan).whole();
        move(who, plan, PlanEvent.SHARED_WITH_PERSON, PlanEvent.SENT_TO_COUNCIL, PlanEvent.AGREED_BY_ALL);
        return plan;
    }

    private void move(Planned who, UUID plan, PlanEvent... steps) {
        for (var step : steps) {
            plans.move(who.person(), plan, step, who.worker().who());
        }
    }

    @Test
    @Tag("REV-14")
    void anAgreedPlanIsFixedForThePageTheFaceAndTheDatabase() {
        var who = Planned.adult(staff, database);
        var plan = agreed(who);
        assertThat(read(who, plan).frozenHash()).matches("[0-9a-f]{64}");
        assertThatThrownBy(() -> plans.write(
                        who.person(),
                        plan,
                        "about-me",
                        1,
                        Answers.of("words", "changed"),
                        who.worker().who()))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> plans.write(
                        who.person(),
                        plan,
                        "about-me",
                        1,
                        Answers.of("words", "changed"),
                        who.self().who()))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> plans.stateBudget(
                        who.person(),
                        plan,
                        BigDecimal.TEN,
                        BigDecimal.TEN,
                        BigDecimal.ZERO,
                        who.worker().who()))
                .isInstanceOf(Refused.class);
        assertRefusedBySql(plan);
        assertThat(read(who, plan).written("about-me").one("words")).isEqualTo("My daughter Rita, and the garden.");
    }
    /** The program's own database role, going behind the program's back. */
    private void assertRefusedBySql(UUID plan) {
        assertThat(database.fetchValue("select current_user")).isEqualTo("ourplan_app");
        refused(
                "is fixed",
                () -> database.update(PLAN)
                        .set(PLAN.FROZEN_TEXT, "other")
                        .where(PLAN.ID.eq(plan))
                        .execute());
        refused(
                "never deleted",
                () -> database.deleteFrom(PLAN).where(PLAN.ID.eq(plan)).execute());
        refused(
                "is fixed",
                () -> database.deleteFrom(PART).where(PART.ABOUT.eq(plan)).execute());
        refused(
                "is fixed",
                () -> database.update(PART)
                        .set(PART.VERSION, 9)
                        .where(PART.ABOUT.eq(plan))
                        .execute());
        refused(
                "permission denied",
                () -> database.update(PLAN_NEED)
                        .set(PLAN_NEED.ELIGIBLE, true)
                        .where(PLAN_NEED.PLAN.eq(plan))
                        .execute());
    }

    private static void refused(String why, org.assertj.core.api.ThrowableAssert.ThrowingCallable change) {
        assertThatThrownBy(change).hasStackTraceContaining(why);
    }

    @Test
    @Tag("PB-16")
    void aNewVersionStartsAsACopyAndTheFirstStaysReadable() {
        var who = Planned.adult(staff, database);
        var first = agreed(who);
        move(who, first, PlanEvent.COPY_GIVEN, PlanEvent.ACTIVATED);
        var hash = read(who, first).frozenHash();
        var second = plans.beginNext(who.person(), first, who.worker().who());
        assertThat(read(who, second).number()).isEqualTo(2);
        assertThat(read(who, second).lines())
                .extracting(PlannedLine::what)
                .containsExactlyInAnyOrder("a hot meal", "meals on wheels");
        assertThat(read(who, second).parts()).doesNotContainKey("advocacy");
        assertThat(read(who, first).state()).isEqualTo(PlanState.ACTIVE);
        new WholePlanWritten(plans, who, second).advocacyChecked().with("about-me", "words", "My cat as well.");
        move(
                who,
                second,
                PlanEvent.SHARED_WITH_PERSON,
                PlanEvent.SENT_TO_COUNCIL,
                PlanEvent.AGREED_BY_ALL,
                PlanEvent.COPY_GIVEN,
                PlanEvent.ACTIVATED);
        assertThat(read(who, first).state()).isEqualTo(PlanState.SUPERSEDED);
        assertThat(read(who, first).written("about-me").one("words")).isEqualTo("My daughter Rita, and the garden.");
        assertThat(read(who, first).frozenHash())
                .isEqualTo(hash)
                .isNotEqualTo(read(who, second).frozenHash());
        assertThat(events.isWhole(who.person().value())).isTrue();
    }

    @Test
    void twoWritersInOnePartBothKeepTheirTexts() {
        var who = Planned.adult(staff, database);
        var plan = begin(who);
        plans.write(
                who.person(),
                plan,
                "good-week",
                1,
                Answers.of("words", "mine"),
                who.self().who());
        assertThatThrownBy(() -> plans.write(
                        who.person(),
                        plan,
                        "need/A1",
                        1,
                        Answers.of("extent", "x"),
                        who.self().who()))
                .isInstanceOf(Refused.class);
        new WholePlanWritten(plans, who, plan).advocacyChecked();
        var clash = plans.write(
                who.person(),
                plan,
                "good-week",
                1,
                Answers.of("words", "theirs"),
                who.worker().who());
        assertThat(clash)
                .isInstanceOfSatisfying(
                        Saving.Clash.class,
                        both -> assertThat(both.theirs().answers().one("words")).isEqualTo("mine"));
    }
}
