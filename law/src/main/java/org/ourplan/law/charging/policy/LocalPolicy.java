package org.ourplan.law.charging.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.charging.Problem;
import org.ourplan.law.charging.figures.DatedFigure;
import org.ourplan.law.charging.figures.Figure;
import org.ourplan.law.charging.figures.FiguresOn;

/** Every local choice in force on a day. What the council has not chosen holds as the law or the guidance has it. */
public final class LocalPolicy {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final LocalPolicy PLAIN = new LocalPolicy(new Chosen[Switch.values().length]);

    private final @Nullable Chosen[] chosen;

    private LocalPolicy(@Nullable Chosen[] chosen) {
        this.chosen = chosen;
    }

    /** No choices: the plain rules. */
    public static LocalPolicy plain() {
        return PLAIN;
    }

    /** This policy with one more choice; an earlier choice of the same switch is replaced. */
    public LocalPolicy with(Chosen choice) {
        @Nullable Chosen[] more = chosen.clone();
        more[choice.which().ordinal()] = choice;
        return new LocalPolicy(more);
    }

    /** The choice, or null when the council has not chosen. */
    public @Nullable Chosen find(Switch which) {
        return chosen[which.ordinal()];
    }

    /** True when the council has chosen yes. */
    public boolean on(Switch which) {
        Chosen choice = chosen[which.ordinal()];
        return choice != null && choice.isOn();
    }

    /** The number chosen, or null. */
    public @Nullable BigDecimal number(Switch which) {
        Chosen choice = chosen[which.ordinal()];
        return choice == null ? null : choice.number();
    }

    /** The word chosen, or this one. */
    public String word(Switch which, String otherwise) {
        Chosen choice = chosen[which.ordinal()];
        return choice == null ? otherwise : choice.word();
    }

    /** Every choice, in the order of the switches. */
    public List<Chosen> all() {
        return Stream.of(chosen).filter(Objects::nonNull).toList();
    }

    /** What the law does not let a council choose: less than the national guarantee, or a lower capital limit. */
    public List<Problem> problems(FiguresOn figures) {
        if (this == PLAIN) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        for (Chosen choice : all()) {
            BigDecimal number = choice.number();
            String words = number == null ? "" : refusal(choice.which(), number, figures);
            if (!words.isEmpty()) {
                problems.add(new Problem("policy." + choice.which().key(), words));
            }
        }
        return problems;
    }

    private static String refusal(Switch which, BigDecimal number, FiguresOn figures) {
        if (number.signum() < 0) {
            return "This cannot be less than nothing.";
        }
        if (which == Switch.PERCENT_OF_DISPOSABLE && number.compareTo(HUNDRED) > 0) {
            return "A council may take all of what is left over, never more than 100%.";
        }
        DatedFigure national = figures.find(Figure.CAPITAL_LIMIT_UPPER);
        if (which == Switch.UCL_COMMUNITY && national != null && number.compareTo(national.amount()) < 0) {
            return "A local upper capital limit may be higher than the national one, never lower.";
        }
        DatedFigure weeks = figures.find(Figure.SHORT_TERM_RESIDENT_MAX_WEEKS);
        if (which == Switch.SHORT_TERM_LIMIT_NIGHTS
                && weeks != null
                && number.compareTo(weeks.amount().multiply(BigDecimal.valueOf(7))) > 0) {
            return "A short-term stay is 8 weeks at most; the council may only choose fewer nights.";
        }
        return "";
    }
}
