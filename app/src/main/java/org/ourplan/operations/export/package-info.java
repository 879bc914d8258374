/** Everything the council holds, taken out by the council itself, in files that any program reads. */
@NullMarked
package org.ourplan.operations.export;

import org.jspecify.annotations.NullMarked;
