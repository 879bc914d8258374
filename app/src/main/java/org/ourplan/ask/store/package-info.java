/** The only place that touches what was asked for, promised and answered. */
@NullMarked
package org.ourplan.ask.store;

import org.jspecify.annotations.NullMarked;
