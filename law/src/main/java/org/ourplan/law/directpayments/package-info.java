/**
 * Direct payments: who must be offered one, what must be in place before it is paid, when each payment is due, what it may
 * not buy, and how it stops without a gap in care (Care Act 2014 ss 31 to 33; SI 2014/2871; CASSG ch 12).
 */
@NullMarked
package org.ourplan.law.directpayments;

import org.jspecify.annotations.NullMarked;
