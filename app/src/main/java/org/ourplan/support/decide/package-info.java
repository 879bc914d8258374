/** What is decided about payments of direct payments: pure. */
@NullMarked
package org.ourplan.support.decide;

import org.jspecify.annotations.NullMarked;
