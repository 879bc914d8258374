/** The pages on which time is recorded and read in sums. */
@NullMarked
package org.ourplan.planningcost.web;

import org.jspecify.annotations.NullMarked;
