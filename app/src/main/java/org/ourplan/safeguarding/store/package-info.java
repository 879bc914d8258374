/** The rows of safeguarding, and the only place that asks who may look. */
@NullMarked
package org.ourplan.safeguarding.store;

import org.jspecify.annotations.NullMarked;
