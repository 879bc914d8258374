/** What is asked about a concern and an enquiry, and the answers as the law reads them. */
@NullMarked
package org.ourplan.safeguarding.form;

import org.jspecify.annotations.NullMarked;
