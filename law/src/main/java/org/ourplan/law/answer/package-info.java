/** An answer to a question that may not have been asked yet. */
@NullMarked
package org.ourplan.law.answer;

import org.jspecify.annotations.NullMarked;
