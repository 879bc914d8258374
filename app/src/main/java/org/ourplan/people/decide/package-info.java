/** Decisions about what people type of themselves: numbers, postcodes, what a search asks for. Pure. */
@NullMarked
package org.ourplan.people.decide;

import org.jspecify.annotations.NullMarked;
