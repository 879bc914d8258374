/** The only place that touches the tables of places and top-ups. */
@NullMarked
package org.ourplan.accommodation.store;

import org.jspecify.annotations.NullMarked;
