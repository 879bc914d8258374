/** The only place that touches meetings and reports of advocates, and the council's answers. */
@NullMarked
package org.ourplan.advocacy.store;

import org.jspecify.annotations.NullMarked;
