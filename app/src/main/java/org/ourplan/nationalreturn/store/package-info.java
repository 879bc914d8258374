/** The only place that touches the tables of the return, and reads the record for it. */
@NullMarked
package org.ourplan.nationalreturn.store;

import org.jspecify.annotations.NullMarked;
