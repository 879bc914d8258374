/** PostgreSQL, always: an embedded real one for trying out and tests, an external one in service. */
@NullMarked
package org.ourplan.platform.database;

import org.jspecify.annotations.NullMarked;
