/**
 * How a need could be met: the options considered, the one the budget rests on, and why (s24(1)(c), s25(5); OPT-1 to
 * OPT-8).
 */
@NullMarked
package org.ourplan.law.options;

import org.jspecify.annotations.NullMarked;
