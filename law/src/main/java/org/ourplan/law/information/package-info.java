/** Information and advice for everybody in the area: what it must cover before it is made known. Care Act 2014 s4. */
@NullMarked
package org.ourplan.law.information;

import org.jspecify.annotations.NullMarked;
