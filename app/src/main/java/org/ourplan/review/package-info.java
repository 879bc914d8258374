/** Review dates from the clock rules: s27; CASSG ch 13; SI 2014/2871 reg 7. */
@NullMarked
package org.ourplan.review;

import org.jspecify.annotations.NullMarked;
