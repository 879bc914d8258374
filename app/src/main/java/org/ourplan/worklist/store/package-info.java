/** Reads the work list. */
@NullMarked
package org.ourplan.worklist.store;

import org.jspecify.annotations.NullMarked;
