/** Charging measured: the assessment alone, and what new figures bring for tens and hundreds of thousands of stored ones. */
@NullMarked
package org.ourplan.bench.charging;

import org.jspecify.annotations.NullMarked;
