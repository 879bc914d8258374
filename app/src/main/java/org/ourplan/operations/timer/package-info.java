/** What runs by itself: each a row in the database, so that of several programs only one runs it. */
@NullMarked
package org.ourplan.operations.timer;

import org.jspecify.annotations.NullMarked;
