/** First contact: when it may be closed, and with what outcome. Care Act 2014 ss 4, 9, 10, 19(3), 67. */
@NullMarked
package org.ourplan.law.contact;

import org.jspecify.annotations.NullMarked;
