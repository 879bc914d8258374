/** Pure decisions of this stage: what a determination was made from, in words, and what follows it. */
@NullMarked
package org.ourplan.eligibility.decide;

import org.jspecify.annotations.NullMarked;
