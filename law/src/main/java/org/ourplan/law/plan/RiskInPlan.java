package org.ourplan.law.plan;

/**
 * A risk the plan lives with, and why it is worth it (PLAN-17, S001-L3). Empty text means "not said yet".
 *
 * @param benefit what the person gains by taking it
 * @param reduction what makes it less likely
 * @param trigger how people will know that it is happening
 * @param response what they then do
 * @param agreedBy who agreed to it, the person first
 */
public record RiskInPlan(
        String risk, String benefit, String reduction, String trigger, String response, String agreedBy) {}
