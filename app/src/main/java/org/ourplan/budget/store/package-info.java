/** The only place that touches the tables of money. */
@NullMarked
package org.ourplan.budget.store;

import org.jspecify.annotations.NullMarked;
