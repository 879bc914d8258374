/** A council's local policy pack: what its lines say, what the law does not let a pack say, and how two packs differ. */
@NullMarked
package org.ourplan.law.pack;

import org.jspecify.annotations.NullMarked;
