/**
 * How somebody comes to a place of their own: invited by whoever works with them, by letter, with a code that works once; and
 * what they see who help somebody else: s1(3)(e), (g); MCA ss 9 to 11, 16, 19. Leans on access, people, organisation, documents and record.
 */
@NullMarked
package org.ourplan.invitation;

import org.jspecify.annotations.NullMarked;
