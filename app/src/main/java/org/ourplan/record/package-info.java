/** One person's record: where they are on the way from first contact to review, what happens next, and the timeline of everything. */
@NullMarked
package org.ourplan.record;

import org.jspecify.annotations.NullMarked;
