package org.ourplan.law.budget;

import java.math.BigDecimal;

/** Another option that was considered: its name, pounds a week, and why it was not chosen (OPT-8). */
public record OptionNotChosen(String name, BigDecimal weekly, String why) {}
