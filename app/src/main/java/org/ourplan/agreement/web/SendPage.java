package org.ourplan.agreement.web;

import java.util.List;
import java.util.stream.Stream;
import org.ourplan.govuk.Choice;
import org.ourplan.govuk.Radios;
import org.ourplan.govuk.Select;
import org.ourplan.law.agreement.ExceptionGround;
import org.ourplan.law.finding.Finding;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.PolicyLineAsked;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.Page;

/** Asks what decides where the plan goes, and what care goes on meanwhile; lists what is still needed. */
public record SendPage(String callThem, PlanRecord plan, List<Finding> needed, Filled form) implements Page {

    @Override
    public String template() {
        return "agreement/send";
    }

    /** The parts of the policy that an exception can depart from, for this person's pack. */
    static List<String> parts(PlanRecord plan) {
        return Stream.concat(
                        plan.policy().lines().stream().map(PolicyLineAsked::title),
                        Stream.of("Our prices", "Another part of our policy"))
                .toList();
    }

    /** The same, to choose from. */
    public List<Select.Option> from() {
        return Stream.concat(
                        Stream.of(Select.Option.of("", "Choose one")),
                        parts(plan).stream().map(part -> Select.Option.of(part, part)))
                .toList();
    }

    /** Each reason for an exception. */
    public Radios grounds() {
        var radios = form.oneOf("exception-ground", "What is the reason?");
        for (var ground : ExceptionGround.values()) {
            radios = radios.item(Choice.of(ground.name(), ground.words()));
        }
        return radios;
    }

    /** True where what is needed has to do with a lower budget than in the plan before. */
    public boolean lower() {
        return needed.stream().anyMatch(finding -> finding.place().equals("lower-budget"));
    }
}
