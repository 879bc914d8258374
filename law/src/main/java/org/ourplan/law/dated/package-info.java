/** Figures that hold from a day: each with its source; a figure that is missing on a day is an error, never a guess. */
@NullMarked
package org.ourplan.law.dated;

import org.jspecify.annotations.NullMarked;
