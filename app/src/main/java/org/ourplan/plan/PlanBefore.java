package org.ourplan.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The plan that a plan replaces once it begins to count.
 *
 * @param cost its personal budget, pounds a week; null where none was stated
 * @param determination the decision about needs that it rests on
 */
public record PlanBefore(UUID id, @Nullable BigDecimal cost, UUID determination, LocalDate determinedOn) {}
