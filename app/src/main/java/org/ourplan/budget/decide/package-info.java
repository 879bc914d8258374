/** What is decided about money beyond the law module: pure. */
@NullMarked
package org.ourplan.budget.decide;

import org.jspecify.annotations.NullMarked;
