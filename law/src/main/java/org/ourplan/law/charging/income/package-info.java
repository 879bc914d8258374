/** Every kind of income: what counts, what is left out and why. */
@NullMarked
package org.ourplan.law.charging.income;

import org.jspecify.annotations.NullMarked;
