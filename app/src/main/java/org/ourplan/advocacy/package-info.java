/**
 * An independent advocate for one person: asked for, meetings, reports, and the council's written answer before it decides (ss 67, 68;
 * SI 2014/2824 reg 5; SI 2014/2889 reg 6). Whether one is owed is decided by the stage that asks. Leans on organisation and documents.
 */
@NullMarked
package org.ourplan.advocacy;

import org.jspecify.annotations.NullMarked;
