/** Turns answers into the facts that the law works with, and says in words what cannot be so. Pure. */
@NullMarked
package org.ourplan.charging.decide;

import org.jspecify.annotations.NullMarked;
