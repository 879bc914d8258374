package org.ourplan.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The indicative budget a plan begins with (PB-9, PB-10).
 *
 * @param weekly pounds a week
 * @param toldOn the day the person was told, or null if they have not been
 */
public record IndicativeTold(BigDecimal weekly, @Nullable LocalDate toldOn) {}
