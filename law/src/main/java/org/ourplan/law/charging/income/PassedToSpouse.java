package org.ourplan.law.charging.income;

import java.math.BigDecimal;
import org.ourplan.law.answer.Answer;

/**
 * What a care home resident passes on of a pension (Sch 1 para 16).
 *
 * @param amount pounds in the pension's own period
 * @param marriedOrCivilPartner whether it goes to a husband, wife or civil partner
 * @param livesElsewhere whether that person does not live in the same home
 */
public record PassedToSpouse(BigDecimal amount, Answer marriedOrCivilPartner, Answer livesElsewhere) {}
