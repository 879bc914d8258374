package org.ourplan.support;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list of payments for the finance system. Never changed.
 *
 * @param number 1 for the council's first, then upwards; a number may be missing, none is there twice
 * @param through every payment due on that day or before it
 * @param total the control total, in pounds
 * @param decision what a second person decided; null while it waits
 * @param lines empty in a list of files
 */
public record PaymentFile(
        UUID id,
        int number,
        LocalDate through,
        int payments,
        BigDecimal total,
        UUID madeBy,
        String madeByName,
        Instant madeAt,
        @Nullable Decision decision,
        List<Line> lines) {

    public PaymentFile {
        lines = List.copyOf(lines);
    }

    /** What can be decided about a file. Stored by name: never rename. */
    public enum Outcome {
        RELEASED,
        RETURNED
    }

    /** A second person's decision; why it was returned. */
    public record Decision(Outcome outcome, String why, String byName, Instant at) {}

    /**
     * One payment.
     *
     * @param reference the person's, to be said on the phone
     * @param payee who receives it, by name
     * @param number 1 for the direct payment's first
     */
    public record Line(
            UUID directPayment,
            UUID person,
            long reference,
            String payee,
            String financeReference,
            int number,
            LocalDate from,
            LocalDate to,
            BigDecimal amount) {}

    /** Its address. */
    public String link() {
        return "/payments/" + id;
    }

    /** True once it may be taken to the finance system. */
    public boolean released() {
        return decision != null && decision.outcome() == Outcome.RELEASED;
    }

    /** Its state in words. */
    public String words() {
        if (decision == null) {
            return "Waits for a second person";
        }
        return decision.outcome() == Outcome.RELEASED ? "Released" : "Returned";
    }
}
