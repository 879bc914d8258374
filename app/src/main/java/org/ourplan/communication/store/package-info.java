/** The table of what was confirmed. */
@NullMarked
package org.ourplan.communication.store;

import org.jspecify.annotations.NullMarked;
