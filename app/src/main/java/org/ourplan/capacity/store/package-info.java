/** The tables of capacity: only ever added to. */
@NullMarked
package org.ourplan.capacity.store;

import org.jspecify.annotations.NullMarked;
