/** What is to do, for whom, by when, and whether the law, guidance or a local target says so. My work and my team's. */
@NullMarked
package org.ourplan.worklist;

import org.jspecify.annotations.NullMarked;
