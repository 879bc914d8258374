/** The whole database in one sealed file, taken while people work, and brought back into an empty database, whole or not at all. */
@NullMarked
package org.ourplan.operations.backup;

import org.jspecify.annotations.NullMarked;
