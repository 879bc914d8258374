/** What the report works out, and the published figures: pure. */
@NullMarked
package org.ourplan.planningcost.decide;

import org.jspecify.annotations.NullMarked;
