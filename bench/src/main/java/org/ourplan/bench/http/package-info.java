/** Somebody at a browser, without the browser: light enough that it does not measure itself. */
@NullMarked
package org.ourplan.bench.http;

import org.jspecify.annotations.NullMarked;
