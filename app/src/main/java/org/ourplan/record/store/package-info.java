/** Reads what the record page shows. */
@NullMarked
package org.ourplan.record.store;

import org.jspecify.annotations.NullMarked;
