/**
 * What is shared about a person outside the council: with whom, what, what for, on what ground, each time it went out, and that it
 * ended. SI 2014/2827 reg 2(6); HSCA 2012 ss 251A, 251B; CA s45. Leans on people, capacity, documents and access.
 */
@NullMarked
package org.ourplan.sharing;

import org.jspecify.annotations.NullMarked;
