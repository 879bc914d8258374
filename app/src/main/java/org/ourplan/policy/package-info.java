/** The council's own dated pack: rate card, delegation scheme, local targets. Statutory checks cannot be switched off here. */
@NullMarked
package org.ourplan.policy;

import org.jspecify.annotations.NullMarked;
