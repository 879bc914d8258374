/** The only place that touches the tables of plans, and the reading of what people wrote into what the law checks. */
@NullMarked
package org.ourplan.plan.store;

import org.jspecify.annotations.NullMarked;
