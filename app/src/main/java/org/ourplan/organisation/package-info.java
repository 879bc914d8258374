/**
 * Organisations outside the council with people of their own: independent advocacy and independent planning (ss 25(7), 67, 68). Whom
 * they are asked to help, who of them does, and until when: only they reach that person, and only what was given.
 */
@NullMarked
package org.ourplan.organisation;

import org.jspecify.annotations.NullMarked;
