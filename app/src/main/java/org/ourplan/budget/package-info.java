/**
 * Indicative budget (care cost calculator) and the personal budget statement that shows its working: s26. Leans on
 * plan, policy and assessment.
 */
@NullMarked
package org.ourplan.budget;

import org.jspecify.annotations.NullMarked;
