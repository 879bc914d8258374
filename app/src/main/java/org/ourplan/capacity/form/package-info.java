/** What is asked about capacity, and the answers as the law reads them. */
@NullMarked
package org.ourplan.capacity.form;

import org.jspecify.annotations.NullMarked;
