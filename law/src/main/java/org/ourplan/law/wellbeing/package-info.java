/** Wellbeing and the matters to have regard to: Care Act 2014 s1. */
@NullMarked
package org.ourplan.law.wellbeing;

import org.jspecify.annotations.NullMarked;
