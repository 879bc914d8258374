/** The written record of a financial assessment (s17(6)): each step with its figure, reason and provision. */
@NullMarked
package org.ourplan.law.charging.breakdown;

import org.jspecify.annotations.NullMarked;
