package org.ourplan.law.charging.assessment;

import java.util.Set;
import org.ourplan.law.charging.figures.Figure;

/**
 * What comes of an assessment of which no step is written down.
 *
 * @param assessed the same as with every step, but for its breakdown
 * @param figures every figure that was asked for on the way, held or not
 */
public record ResultOnly(Assessed assessed, Set<Figure> figures) {}
