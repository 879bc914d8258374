/** What is decided about review dates: pure. */
@NullMarked
package org.ourplan.review.decide;

import org.jspecify.annotations.NullMarked;
