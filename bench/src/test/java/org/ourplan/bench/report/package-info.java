/** The page of figures. */
@org.jspecify.annotations.NullMarked
package org.ourplan.bench.report;
