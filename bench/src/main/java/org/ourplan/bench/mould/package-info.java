/** Moulds: what the program itself wrote when the demonstration's stories were played, with the places where people differ left open. */
@NullMarked
package org.ourplan.bench.mould;

import org.jspecify.annotations.NullMarked;
