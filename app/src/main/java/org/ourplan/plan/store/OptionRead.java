package org.ourplan.plan.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.money.Pounds;
import org.ourplan.law.options.OneToOneGround;
import org.ourplan.law.options.OptionLine;
import org.ourplan.law.options.SupportOption;
import org.ourplan.plan.OptionConsidered;
import org.ourplan.platform.web.Answers;
import org.ourplan.writing.Part;

/**
 * One option under a line, as written. Its cost counts only once its suitability is recorded (OPT-1).
 *
 * @param name its own among the options of the line
 */
record OptionRead(Part part, String name) {

    private Answers answers() {
        return part.answers();
    }

    boolean is(String id) {
        return part.place().endsWith("/" + id);
    }

    boolean suitable() {
        return answers().chose("meets-need", "yes") && answers().chose("delivers-outcome", "yes");
    }

    List<OptionLine> lines() {
        var lines = new ArrayList<OptionLine>();
        add(lines, name(), "weekly", "weeks");
        answers()
                .money("yearly")
                .ifPresent(year -> lines.add(OptionLine.lasting(name() + ", over the year", Pounds.weekly(year))));
        add(lines, answers().has("extra") ? answers().one("extra") : name(), "extra-weekly", "extra-weeks");
        return suitable() ? lines : List.of();
    }

    private void add(List<OptionLine> lines, String what, String weekly, String weeks) {
        answers().money(weekly).ifPresent(amount -> lines.add(new OptionLine(what, amount, weeks(weeks), false, "")));
    }

    private @Nullable Integer weeks(String field) {
        return answers()
                .number(field)
                .map(BigDecimal::intValue)
                .filter(weeks -> weeks >= 1 && weeks <= 520)
                .orElse(null);
    }

    BigDecimal oneOff() {
        return suitable() ? answers().money("one-off").orElse(Pounds.NOTHING) : Pounds.NOTHING;
    }

    SupportOption forComparison() {
        return forComparison(true);
    }

    /** Without a policy line that asks for a ground, one-to-one support is an option like any other. */
    SupportOption forComparison(boolean oneToOneIsAsked) {
        return new SupportOption(
                name(),
                answers().chose("meets-need", "yes"),
                answers().chose("delivers-outcome", "yes"),
                answers().chose("available", "yes"),
                lines(),
                oneOff(),
                answers().chose("preferred", "yes"),
                answers().one("view"),
                answers().one("builds"),
                oneToOneIsAsked && answers().chose("one-to-one", "yes"),
                Chosen.of(OneToOneGround.class, answers().one("ground")));
    }

    String whyNot() {
        return answers().one("why-not");
    }

    OptionConsidered considered(@Nullable OptionRead chosen) {
        var option = forComparison();
        return new OptionConsidered(
                name(),
                option.meetsNeed(),
                option.deliversOutcome(),
                option.available(),
                option.available() ? null : answers().date("available-from").orElse(null),
                option.costKnown()
                        ? option.lines().stream().map(OptionLine::weekly).reduce(Pounds.NOTHING, BigDecimal::add)
                        : null,
                option.costKnown() ? option.costOverFirstYear() : null,
                option.oneOff(),
                suitable() ? answers().money("yearly").orElse(null) : null,
                option.costKnown() ? option.weeklyAfterSteps() : null,
                option.independence(),
                option.preference(),
                option.preferred(),
                chosen != null && chosen.part().place().equals(part.place()),
                whyNot());
    }
}
