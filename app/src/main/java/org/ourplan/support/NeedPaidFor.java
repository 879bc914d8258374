package org.ourplan.support;

import java.math.BigDecimal;

/**
 * One need that a direct payment meets.
 *
 * @param reference the need's reference in the plan
 * @param weekly pounds a week in the plan
 */
public record NeedPaidFor(String reference, String title, BigDecimal weekly) {}
