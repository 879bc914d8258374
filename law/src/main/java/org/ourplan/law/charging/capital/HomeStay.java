package org.ourplan.law.charging.capital;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.charging.Residence;

/**
 * Where the person lives, as far as it decides whether their home is left out.
 *
 * @param permanentFrom the day they first moved into a care home to stay, or null when not known or not so
 * @param willReturn of a temporary resident: whether they will return to the home, or sell it to buy one to return to
 */
public record HomeStay(Residence residence, @Nullable LocalDate permanentFrom, Answer willReturn) {}
