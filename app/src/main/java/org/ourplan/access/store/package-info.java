/** The only place that touches accounts, sign-ins, looks and reasons to look. */
@NullMarked
package org.ourplan.access.store;

import org.jspecify.annotations.NullMarked;
