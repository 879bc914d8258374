/** How dated figures follow each other: pure. */
@NullMarked
package org.ourplan.policy.decide;

import org.jspecify.annotations.NullMarked;
