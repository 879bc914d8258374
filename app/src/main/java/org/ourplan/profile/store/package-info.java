/** The only place that touches the one page profile. */
@NullMarked
package org.ourplan.profile.store;

import org.jspecify.annotations.NullMarked;
