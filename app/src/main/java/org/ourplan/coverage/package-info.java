/** What the law and the source documents ask, what carries each rule, what proves it, and why not yet. For councils to see. */
@NullMarked
package org.ourplan.coverage;

import org.jspecify.annotations.NullMarked;
