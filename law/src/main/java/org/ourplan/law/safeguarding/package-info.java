/**
 * Safeguarding adults: the three-part test of s42(1), what follows from it, what an enquiry needs before it is planned and before it
 * ends, and when a safeguarding adults review must be held: Care Act 2014 ss 42 to 45, 68; statutory guidance chapter 14.
 */
@NullMarked
package org.ourplan.law.safeguarding;

import org.jspecify.annotations.NullMarked;
