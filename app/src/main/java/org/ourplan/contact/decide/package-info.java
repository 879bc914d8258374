/** Whether a contact may be closed, from what is written: pure. */
@NullMarked
package org.ourplan.contact.decide;

import org.jspecify.annotations.NullMarked;
