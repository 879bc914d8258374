/** The questions that the measures ask the record: a fixed number of statements, however much there is. */
@NullMarked
package org.ourplan.insight.store;

import org.jspecify.annotations.NullMarked;
