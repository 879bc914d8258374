package org.ourplan.law.charging.assessment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.charging.free.FreeReason;

/**
 * One service, so that what must be free never enters the charge (GEN-01 of the specification).
 *
 * @param weekly what it costs the council, pounds a week
 * @param free why it is free, or null when it may be charged for
 */
public record ServiceLine(
        String label, BigDecimal weekly, @Nullable FreeReason free) {}
