/** What was measured, as a table, as JSON, and as the page in docs. */
@NullMarked
package org.ourplan.bench.report;

import org.jspecify.annotations.NullMarked;
