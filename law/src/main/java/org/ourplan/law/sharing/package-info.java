/** What may be shared about somebody outside the council, with whom, and on what ground. SI 2014/2827 reg 2(6); HSCA 2012 s251B. */
@NullMarked
package org.ourplan.law.sharing;

import org.jspecify.annotations.NullMarked;
