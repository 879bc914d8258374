/** The whole kept alive: proof, back-ups, killing on purpose, upgrades, two programs on one database, the continuity pack. */
@NullMarked
package org.ourplan.operations;

import org.jspecify.annotations.NullMarked;
