/** Starts the database and the program as they are used, drives them, and counts. */
@NullMarked
package org.ourplan.bench.run;

import org.jspecify.annotations.NullMarked;
