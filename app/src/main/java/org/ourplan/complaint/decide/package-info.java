/** The life of a complaint and the year's counts, as pure decisions. */
@NullMarked
package org.ourplan.complaint.decide;

import org.jspecify.annotations.NullMarked;
