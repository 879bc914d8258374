/** The financial assessment itself: what somebody must pay a week, and every step to it. */
@NullMarked
package org.ourplan.law.charging.assessment;

import org.jspecify.annotations.NullMarked;
