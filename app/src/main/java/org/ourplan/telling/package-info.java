/**
 * What of one person's record may be told to another, and who said so: for a carer's own assessment (SI 2014/2827 reg 2(6)). Leans on
 * people and capacity.
 */
@NullMarked
package org.ourplan.telling;

import org.jspecify.annotations.NullMarked;
