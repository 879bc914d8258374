/** The main journey as people play it in a browser: a practitioner, a manager, and the person whose plan it is. */
@NullMarked
package org.ourplan.journey;

import org.jspecify.annotations.NullMarked;
