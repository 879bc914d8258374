/** What the return asks, and every check of it: pure, for a file of any system. */
@NullMarked
package org.ourplan.nationalreturn.decide;

import org.jspecify.annotations.NullMarked;
