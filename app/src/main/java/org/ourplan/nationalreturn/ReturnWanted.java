package org.ourplan.nationalreturn;

import org.ourplan.nationalreturn.decide.Period;
import org.ourplan.nationalreturn.decide.Release;

/**
 * Which file is wanted.
 *
 * @param laCode the council's three digits; empty where nobody has set it, and then blank in every row
 */
public record ReturnWanted(Period period, Release release, String laCode) {}
