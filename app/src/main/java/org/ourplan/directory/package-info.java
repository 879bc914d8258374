/**
 * Information and advice for everybody in the area, eligible or not: the directory of what there is, the council's own pages on
 * the five kinds of information, and what people were told about with what came of it: ss 2, 4. Leans on people, plan, policy
 * and the work list; nothing leans on it.
 */
@NullMarked
package org.ourplan.directory;

import org.jspecify.annotations.NullMarked;
