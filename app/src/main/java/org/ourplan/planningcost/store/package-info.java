/** The tables of time, ways and hourly costs. */
@NullMarked
package org.ourplan.planningcost.store;

import org.jspecify.annotations.NullMarked;
