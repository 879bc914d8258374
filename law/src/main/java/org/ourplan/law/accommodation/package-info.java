/** The choice of a place to live, and who may pay what it costs on top (Care Act 2014 s30; SI 2014/2670). */
@NullMarked
package org.ourplan.law.accommodation;

import org.jspecify.annotations.NullMarked;
