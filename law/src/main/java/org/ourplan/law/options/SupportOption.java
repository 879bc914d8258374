package org.ourplan.law.options;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.money.Pounds;
import org.ourplan.law.money.WeeklyCosts;

/**
 * One way a need could be met. {@link #of} starts one that meets the need and is available.
 *
 * @param meetsNeed whether it would meet the need (OPT-1)
 * @param deliversOutcome whether it would deliver the outcome the person wants (OPT-1)
 * @param available whether it can be had now (OPT-4)
 * @param lines its weekly costs
 * @param oneOff pounds paid once
 * @param preferred whether it is the one the person would choose
 * @param preference what the person says about it; "does not wish to say" is an answer, empty is not (OPT-3)
 * @param independence how it helps the person do more for themselves, in words (OPT-2)
 * @param oneToOne whether it is one-to-one support
 * @param oneToOneGround which of the three grounds, or null
 */
public record SupportOption(
        String name,
        boolean meetsNeed,
        boolean deliversOutcome,
        boolean available,
        List<OptionLine> lines,
        BigDecimal oneOff,
        boolean preferred,
        String preference,
        String independence,
        boolean oneToOne,
        @Nullable OneToOneGround oneToOneGround) {

    public SupportOption {
        lines = List.copyOf(lines);
        oneOff = Pounds.amount(oneOff);
        if (name.isBlank()) {
            throw new IllegalArgumentException("an option has a name");
        }
    }

    /** An option that meets the need, delivers the outcome and is available. */
    public static SupportOption of(String name, OptionLine... lines) {
        return new SupportOption(name, true, true, true, List.of(lines), Pounds.NOTHING, false, "", "", false, null);
    }

    /** The same option with whether it meets the need and delivers the outcome. */
    public SupportOption suits(boolean need, boolean outcome) {
        return new SupportOption(
                name,
                need,
                outcome,
                available,
                lines,
                oneOff,
                preferred,
                preference,
                independence,
                oneToOne,
                oneToOneGround);
    }

    /** The same option with whether it can be had now. */
    public SupportOption available(boolean now) {
        return new SupportOption(
                name,
                meetsNeed,
                deliversOutcome,
                now,
                lines,
                oneOff,
                preferred,
                preference,
                independence,
                oneToOne,
                oneToOneGround);
    }

    /** The same option with whether the person would choose it, and what they say. */
    public SupportOption preferred(boolean wouldChoose, String words) {
        return new SupportOption(
                name,
                meetsNeed,
                deliversOutcome,
                available,
                lines,
                oneOff,
                wouldChoose,
                words,
                independence,
                oneToOne,
                oneToOneGround);
    }

    /** The same option with how it builds independence. */
    public SupportOption builds(String words) {
        return new SupportOption(
                name,
                meetsNeed,
                deliversOutcome,
                available,
                lines,
                oneOff,
                preferred,
                preference,
                words,
                oneToOne,
                oneToOneGround);
    }

    /** The same option with a cost paid once. */
    public SupportOption once(BigDecimal pounds) {
        return new SupportOption(
                name,
                meetsNeed,
                deliversOutcome,
                available,
                lines,
                pounds,
                preferred,
                preference,
                independence,
                oneToOne,
                oneToOneGround);
    }

    /** The same option as one-to-one support, with its ground, or null when there is none. */
    public SupportOption oneToOne(@Nullable OneToOneGround ground) {
        return new SupportOption(
                name,
                meetsNeed,
                deliversOutcome,
                available,
                lines,
                oneOff,
                preferred,
                preference,
                independence,
                true,
                ground);
    }

    /** True when it would meet the need and deliver the outcome: only then does its cost matter. */
    public boolean suitable() {
        return meetsNeed && deliversOutcome;
    }

    /** True for one-to-one support with none of the three grounds. */
    public boolean lacksGround() {
        return oneToOne && oneToOneGround == null;
    }

    /** True once some cost is written, which may be nothing: a cost that nobody knows is never the least. */
    public boolean costKnown() {
        return !lines.isEmpty() || oneOff.signum() > 0;
    }

    /** Its costs week by week. */
    public WeeklyCosts costs() {
        return new WeeklyCosts(lines.stream().map(OptionLine::cost).toList());
    }

    /** What it costs over the first 52 weeks, what is paid once included. */
    public BigDecimal costOverFirstYear() {
        return costs().overFirstYear().add(oneOff);
    }

    /** What it costs a week once every time-limited line has ended. */
    public BigDecimal weeklyAfterSteps() {
        return lines.stream()
                .filter(line -> !line.timeLimited())
                .map(OptionLine::weekly)
                .reduce(Pounds.NOTHING, BigDecimal::add);
    }
}
