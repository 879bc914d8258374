/** Fills a database with a made-up council: in one transaction, by COPY, whole or not at all. */
@NullMarked
package org.ourplan.bench.load;

import org.jspecify.annotations.NullMarked;
