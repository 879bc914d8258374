/** Decisions about a plan as pure functions: what it rests on, what it still lacks, who may write where. */
@NullMarked
package org.ourplan.plan.decide;

import org.jspecify.annotations.NullMarked;
