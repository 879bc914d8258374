/** Files of the return: written, read, checked and compared. */
@NullMarked
package org.ourplan.nationalreturn.file;

import org.jspecify.annotations.NullMarked;
