/** Pages for everybody about this service: what to expect, accessibility, privacy. s4. */
@NullMarked
package org.ourplan.about;

import org.jspecify.annotations.NullMarked;
