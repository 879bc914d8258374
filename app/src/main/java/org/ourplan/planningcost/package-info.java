/** What planning costs: time spent by step, recorded in one click, with what an hour costs; reported beside source 004 appendix 1. */
@NullMarked
package org.ourplan.planningcost;

import org.jspecify.annotations.NullMarked;
