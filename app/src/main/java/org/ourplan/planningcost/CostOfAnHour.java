package org.ourplan.planningcost;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.ourplan.planningcost.decide.HourlyCost;

/**
 * What an hour of a job costs from a day.
 *
 * @param job as accounts have it; capitals make no difference
 * @param hourly pounds, as worked out when it was kept
 * @param source where the pay comes from
 * @param by who kept it; empty before it is kept
 */
public record CostOfAnHour(String job, LocalDate from, HourlyCost cost, BigDecimal hourly, String source, String by) {}
