/** My work, my team's work. */
@NullMarked
package org.ourplan.worklist.web;

import org.jspecify.annotations.NullMarked;
