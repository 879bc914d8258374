/** The only place that touches complaints, their steps, letters and what was learnt. */
@NullMarked
package org.ourplan.complaint.store;

import org.jspecify.annotations.NullMarked;
