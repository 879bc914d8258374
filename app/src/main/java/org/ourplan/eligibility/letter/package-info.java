/** The written record with reasons (s13(2)) and what happens when it is given. */
@NullMarked
package org.ourplan.eligibility.letter;

import org.jspecify.annotations.NullMarked;
