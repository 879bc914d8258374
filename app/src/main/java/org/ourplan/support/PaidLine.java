package org.ourplan.support;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One payment that is in a payment file.
 *
 * @param number 1 for the first payment
 * @param releasedOn the day a second person released it; null while it waits for that
 */
public record PaidLine(
        int number,
        LocalDate from,
        LocalDate to,
        BigDecimal amount,
        @Nullable LocalDate releasedOn) {}
