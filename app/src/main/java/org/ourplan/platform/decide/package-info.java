/** What is written, as decisions read it: plain words by part and field. Pure. */
@NullMarked
package org.ourplan.platform.decide;

import org.jspecify.annotations.NullMarked;
