/** The national return measured: a file for a large county, beside what PostgreSQL itself takes for as many rows. */
@NullMarked
package org.ourplan.bench.returns;

import org.jspecify.annotations.NullMarked;
