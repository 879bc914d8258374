/** The only place that touches the tables of review dates. */
@NullMarked
package org.ourplan.review.store;

import org.jspecify.annotations.NullMarked;
