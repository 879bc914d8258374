/** What is decided about agreement: pure. */
@NullMarked
package org.ourplan.agreement.decide;

import org.jspecify.annotations.NullMarked;
