/** What a person pays towards their care (Care Act 2014 ss 14 and 17, SI 2014/2672): what the parts of it share. */
@NullMarked
package org.ourplan.law.charging;

import org.jspecify.annotations.NullMarked;
