/** The law alone, measured with JMH on one core. */
@NullMarked
package org.ourplan.bench.law;

import org.jspecify.annotations.NullMarked;
