/** The pages of sharing: workers', the sheet that goes with what is shared, and the person's own. */
@NullMarked
package org.ourplan.sharing.web;

import org.jspecify.annotations.NullMarked;
