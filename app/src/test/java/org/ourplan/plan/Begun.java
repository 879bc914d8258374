package org.ourplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.ourplan.law.agreement.PlanEvent;
import org.ourplan.law.agreement.PlanLife;
import org.ourplan.law.agreement.PlanState;
import org.ourplan.platform.NewId;
import org.ourplan.testing.Browserless;

/**
 * A made-up person's plan, begun and at hand: who they are, its id, and the plans themselves.
 *
 * @param port of the program, 0 for a test that opens no page
 */
record Begun(Plans plans, int port, Planned who, UUID id) {

    /** A plan begun for them. */
    static Begun of(Plans plans, int port, Planned who) {
        return new Begun(
                plans,
                port,
                who,
                plans.begin(
                        who.person(), who.determination(), null, who.worker().who()));
    }

    /** The same with every part that the law asks for written. */
    Begun whole() {
        written().whole();
        return this;
    }

    WholePlanWritten written() {
        return new WholePlanWritten(plans, who, id);
    }

    PlanRecord read() {
        return plans.find(who.person(), id).orElseThrow();
    }

    String link() {
        return who.person().link() + "/plans/" + id;
    }

    Browserless worker() {
        return new Browserless(port).with(who.worker().secret());
    }

    Browserless self() {
        return new Browserless(port).with(who.self().secret());
    }

    /** Takes it there, step by step of its life, without what the pages ask for on the way. */
    void to(PlanState wanted) {
        var way = new ArrayDeque<PlanEvent>();
        assertThat(way(PlanState.DRAFTING, wanted, way, new HashSet<>())).isTrue();
        way.forEach(this::move);
    }

    void move(PlanEvent event) {
        plans.move(who.person(), id, event, who.worker().who());
    }

    private static boolean way(PlanState from, PlanState to, Deque<PlanEvent> way, Set<PlanState> seen) {
        if (from == to) {
            return true;
        }
        seen.add(from);
        for (var edge : PlanLife.from(from)) {
            way.addLast(edge.event());
            if (!seen.contains(edge.to()) && way(edge.to(), to, way, seen)) {
                return true;
            }
            way.removeLast();
        }
        return false;
    }

    /** Whole, with swimming and ten weeks of lessons, and the gym she would rather have; one of them chosen. */
    Begun swimmingOrGym(String chosen, String reason) {
        var line = NewId.next();
        var swim = NewId.next();
        var gym = NewId.next();
        whole().written()
                .with(
                        "line/" + line,
                        "need",
                        "A9",
                        "what",
                        "swimming",
                        "doer",
                        "PAID",
                        "goal",
                        "to be fit",
                        "deployment",
                        "DIRECT_PAYMENT",
                        "chosen",
                        (chosen.equals("swim") ? swim : gym).toString(),
                        "reason",
                        reason)
                .with("option/" + line + "/" + swim, suitable("Swimming", "I am a novice", "no", "6.00"))
                .with("option/" + line + "/" + swim, "extra", "lessons", "extra-weekly", "9.00", "extra-weeks", "10")
                .with("option/" + line + "/" + gym, suitable("The gym", "I would rather", "yes", "12.00"))
                .with("option/" + line + "/" + gym, "why-not", "it costs more over a year")
                .with(
                        "direct-payment",
                        "requested",
                        "yes",
                        "amount-A9",
                        "60.00",
                        "frequency-A9",
                        "every 4 weeks",
                        "why-none",
                        "");
        return this;
    }

    private static String[] suitable(String name, String view, String preferred, String weekly) {
        return new String[] {
            "name",
            name,
            "meets-need",
            "yes",
            "delivers-outcome",
            "yes",
            "available",
            "yes",
            "view",
            view,
            "preferred",
            preferred,
            "weekly",
            weekly
        };
    }
}
