/** What a check of the law finds: a sentence a worker can act on, its section, and whether it stops or warns. */
@NullMarked
package org.ourplan.law.finding;

import org.jspecify.annotations.NullMarked;
