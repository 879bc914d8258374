/** The continuity pack: the people most at risk, on paper and sealed, for the day when everything else is down. */
@NullMarked
package org.ourplan.operations.continuity;

import org.jspecify.annotations.NullMarked;
