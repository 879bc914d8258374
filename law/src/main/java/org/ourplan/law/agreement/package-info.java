/**
 * Agreement to a plan: who may agree it for the council, what the person says, and the life of a plan (s25(5); CASSG
 * 10.83 to 10.86).
 */
@NullMarked
package org.ourplan.law.agreement;

import org.jspecify.annotations.NullMarked;
