/** Pages for everybody about this service: accessibility, privacy. s4. */
@NullMarked
package org.ourplan.about;

import org.jspecify.annotations.NullMarked;
