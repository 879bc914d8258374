/** What is counted of safeguarding, as pure functions. */
@NullMarked
package org.ourplan.safeguarding.decide;

import org.jspecify.annotations.NullMarked;
