/** From which day a charge applies, part weeks, bills, and stays that turn out otherwise than meant. */
@NullMarked
package org.ourplan.law.charging.timing;

import org.jspecify.annotations.NullMarked;
