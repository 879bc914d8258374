/**
 * The choice of a place to live, and what is paid on top of the budget for a dearer one: s30; SI 2014/2670. Leans on
 * plan and budget for the kind of place and what the budget says for it, on documents for the letter and the written
 * agreement, on the work list for the yearly look at each agreement.
 */
@NullMarked
package org.ourplan.accommodation;

import org.jspecify.annotations.NullMarked;
