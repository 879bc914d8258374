/**
 * The life of an assessment: offered, begun, paused and taken up again, completed or refused; who is told of each
 * step.
 */
@NullMarked
package org.ourplan.assessment.life;

import org.jspecify.annotations.NullMarked;
