/** The questions about time, ways of planning and the cost of an hour. */
@NullMarked
package org.ourplan.planningcost.form;

import org.jspecify.annotations.NullMarked;
