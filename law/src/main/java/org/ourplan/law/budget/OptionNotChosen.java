package org.ourplan.law.budget;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Another option that was considered (OPT-8).
 *
 * @param weekly pounds a week; null where it is not known, or was not compared because the option would not do
 * @param why why it was not chosen
 */
public record OptionNotChosen(String name, @Nullable BigDecimal weekly, String why) {}
