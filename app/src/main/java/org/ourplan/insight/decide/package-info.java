/** What is counted in which month, and what may leave the council: pure decisions. */
@NullMarked
package org.ourplan.insight.decide;

import org.jspecify.annotations.NullMarked;
