package org.ourplan.law.charging.income;

import java.math.BigDecimal;

/**
 * What the income comes to.
 *
 * @param counted pounds a week that count, exact, before tariff income
 * @param disabilityBenefitCounts whether a disability benefit is part of it, which lets disability-related expenditure in
 * @param capitalSums sums that are not income but capital (reg 19)
 */
public record IncomeFound(BigDecimal counted, boolean disabilityBenefitCounts, BigDecimal capitalSums) {}
