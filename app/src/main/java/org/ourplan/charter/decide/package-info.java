/** How easily a text is read. */
@NullMarked
package org.ourplan.charter.decide;

import org.jspecify.annotations.NullMarked;
