/** The work that is measured, by its names W1 to W7. */
@NullMarked
package org.ourplan.bench.work;

import org.jspecify.annotations.NullMarked;
