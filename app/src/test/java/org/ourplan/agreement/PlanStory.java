package org.ourplan.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ourplan.plan.IndicativeTold;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.Planned;
import org.ourplan.plan.Plans;
import org.ourplan.plan.WholePlanWritten;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.Staff;

/** A made-up person's plan, taken along its life through the pages, to where a test begins. */
public final class PlanStory {

    private final Plans plans;
    private final int port;
    final Planned who;
    final UUID plan;

    /** A whole plan that costs this much a week, begun from this indicative budget. */
    public PlanStory(Plans plans, Staff staff, DSLContext database, int port, String weekly, String indicative) {
        this.plans = plans;
        this.port = port;
        this.who = Planned.adult(staff, database);
        this.plan = plans.begin(
                who.person(),
                who.determination(),
                new IndicativeTold(new BigDecimal(indicative), LocalDate.of(2026, 5, 2)),
                who.worker().who());
        var writing = new WholePlanWritten(plans, who, plan).whole();
        read().each("option").forEach(option -> writing.with(option.place(), "weekly", weekly));
    }

    private PlanStory(PlanStory before, UUID next) {
        this.plans = before.plans;
        this.port = before.port;
        this.who = before.who;
        this.plan = next;
    }

    /** The next version of this plan, which is in force, at this cost a week. */
    public PlanStory nextVersion(String weekly) {
        var shown = worker().submit(at(""), at("/next"));
        var next = new PlanStory(
                this, UUID.fromString(shown.path().substring(shown.path().lastIndexOf('/') + 1)));
        var writing = new WholePlanWritten(plans, who, next.plan).advocacyChecked();
        next.read().each("option").forEach(option -> writing.with(option.place(), "weekly", weekly));
        return next;
    }

    /** Another version of this plan that was begun, with its own advocacy check made. */
    public PlanStory next(UUID version) {
        var next = new PlanStory(this, version);
        new WholePlanWritten(plans, who, version).advocacyChecked();
        return next;
    }

    /** Its paid options at this cost a week. */
    public PlanStory cheaper(String weekly) {
        read().each("option").forEach(option -> writing(option.place(), "weekly", weekly));
        return this;
    }

    /** Whose plan it is, and those around it. */
    public Planned who() {
        return who;
    }

    /** The plan as it stands. */
    public PlanRecord read() {
        return plans.find(who.person(), plan).orElseThrow();
    }

    /** The team that works with the person. */
    public @Nullable UUID team() {
        return who.worker().who().team();
    }

    public Browserless worker() {
        return new Browserless(port).with(who.worker().secret());
    }

    public Browserless manager() {
        return new Browserless(port).with(who.manager().secret());
    }

    public Browserless self() {
        return new Browserless(port).with(who.self().secret());
    }

    /** What signs the worker, the manager and the person in, for a window of a browser. */
    public String workersSecret() {
        return who.worker().secret();
    }

    public String managersSecret() {
        return who.manager().secret();
    }

    public String selfsSecret() {
        return who.self().secret();
    }

    public String at(String page) {
        return read().link() + page;
    }

    /** Writes one part of the plan. */
    public PlanStory writing(String place, String... answers) {
        new WholePlanWritten(plans, who, plan).with(place, answers);
        return this;
    }

    /** The figures of the statement, through the pages. */
    public PlanStory withFigures(String pays) {
        var contribution = worker().submit(
                        at("/statement/contribution"),
                        at("/statement/contribution"),
                        "weekly",
                        pays,
                        "why",
                        "From her pension letter");
        assertThat(contribution.status()).as(contribution.page().text()).isEqualTo(200);
        var figures = worker().submit(
                        at("/statement/figures"),
                        at("/statement/figures"),
                        "reason-no-quote",
                        "The only one that comes here",
                        "priced-day",
                        "1",
                        "priced-month",
                        "5",
                        "priced-year",
                        "2026");
        assertThat(figures.path()).as(figures.page().text()).endsWith("/statement");
        return this;
    }

    /** Shared with the person. */
    public PlanStory shared() {
        worker().submit(at("/agreement"), at("/step"));
        return this;
    }

    /** What the person says, by themselves. */
    public PlanStory answered(String said) {
        var shown = self().submit("/me/plan/answer", "/me/plan/answer", "said", said, "words", "It is what I want");
        assertThat(shown.path()).as(shown.page().text()).isEqualTo("/me");
        return this;
    }

    /** Sent to be agreed. */
    public PlanStory sent(String risk, String complex, String exception) {
        var shown = send(risk, complex, exception);
        assertThat(shown.path()).as(shown.page().text()).endsWith("/agreement");
        return this;
    }

    /** The answer to sending it. */
    public Browserless.Shown send(String risk, String complex, String exception) {
        return worker().submit(
                        at("/agreement/send"),
                        at("/agreement/send"),
                        "high-risk",
                        risk,
                        "very-complex",
                        complex,
                        "exception",
                        exception,
                        "exception-from",
                        "Another part of our policy",
                        "exception-ground",
                        "CULTURE_OR_FAITH",
                        "exception-why",
                        "Meals that her faith allows",
                        "meanwhile",
                        "Nina brings her meals");
    }

    /** With the council to agree, nothing special about it. */
    public PlanStory withCouncil() {
        return withFigures("8.00").shared().answered("AGREES").sent("no", "no", "no");
    }

    /** Agreed by the manager. */
    public PlanStory agreed() {
        var shown = manager().submit(at("/agree"), at("/agree"), "decision", "agree");
        assertThat(shown.page().text()).contains("The plan is agreed");
        return this;
    }

    /** In force: agreed, given, begun. */
    public PlanStory active() {
        agreed().made().give("Ada Made-up");
        worker().submit(at("/copies"), at("/copies/activate"));
        assertThat(read().state().inForce()).isTrue();
        return this;
    }

    /** Told in writing that the budget would be lower. */
    public Browserless.Shown toldItIsLower(String because) {
        return worker().submit(
                        at("/agreement/lower-budget"),
                        at("/agreement/lower-budget"),
                        "because",
                        because,
                        "evidence",
                        "She cooks on Mondays now",
                        "how",
                        "in hand",
                        "format",
                        "ordinary print");
    }

    /** The documents made. */
    public PlanStory made() {
        worker().submit(at("/copies"), at("/copies/make"));
        return this;
    }

    /** A copy given to somebody. */
    public Browserless.Shown give(String to) {
        return worker().submit(
                        at("/copies/give"), at("/copies"), "to", to, "how", "in hand", "format", "ordinary print");
    }
}
