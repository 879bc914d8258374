package org.ourplan.plan;

import java.math.BigDecimal;

/**
 * One option considered for a line (OPT-1 to OPT-8).
 *
 * @param weekly pounds a week
 * @param oneOff pounds paid once
 * @param view what the person thinks of it; may be "does not wish to say"
 * @param whyNot why it was not chosen, empty for the chosen one
 */
public record OptionConsidered(
        String name,
        boolean meetsNeed,
        boolean deliversOutcome,
        boolean available,
        BigDecimal weekly,
        BigDecimal oneOff,
        String view,
        boolean preferred,
        boolean chosen,
        String whyNot) {}
