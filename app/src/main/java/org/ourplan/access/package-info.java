/** Who may sign in, what each role may do, whom each may see, and the record of every look. Leans on the platform only. */
@NullMarked
package org.ourplan.access;

import org.jspecify.annotations.NullMarked;
