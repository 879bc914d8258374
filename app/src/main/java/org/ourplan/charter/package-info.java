/**
 * What everybody may expect, and the council's charter: written by a policy owner, confirmed by a second person, from a day; each
 * standard with what the record itself says of the last twelve months. s4; source 000.
 */
@NullMarked
package org.ourplan.charter;

import org.jspecify.annotations.NullMarked;
