/** The dated figures of the charging rules, each with its source; a figure that is not held stops the assessment. */
@NullMarked
package org.ourplan.law.charging.figures;

import org.jspecify.annotations.NullMarked;
