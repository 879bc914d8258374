/** Independent advocacy: Care Act 2014 s67; SI 2014/2824; SI 2014/2889. */
@NullMarked
package org.ourplan.law.advocacy;

import org.jspecify.annotations.NullMarked;
