/** The demonstration council: made-up staff and people, played through the same doors as anybody's. */
@NullMarked
package org.ourplan.demonstration;

import org.jspecify.annotations.NullMarked;
