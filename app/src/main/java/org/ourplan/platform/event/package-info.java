/** What happened to whom, thin and for ever, chained by hash for each person. */
@NullMarked
package org.ourplan.platform.event;

import org.jspecify.annotations.NullMarked;
