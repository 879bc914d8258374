/**
 * Financial assessment: what somebody pays towards their care, its written record and its letter. ss 14, 17, 34 and 69;
 * SI 2014/2672. The law itself is in {@code law}, package {@code charging}. Leans on people, policy, writing and documents.
 */
@NullMarked
package org.ourplan.charging;

import org.jspecify.annotations.NullMarked;
