/**
 * The person's answer, the council's at the lowest level that may, return with reasons, the frozen version, copies:
 * s25(5); source 004 part 4. Leans on plan, budget and advocacy.
 */
@NullMarked
package org.ourplan.agreement;

import org.jspecify.annotations.NullMarked;
