/** The only place that touches the tables of determinations. */
@NullMarked
package org.ourplan.eligibility.store;

import org.jspecify.annotations.NullMarked;
