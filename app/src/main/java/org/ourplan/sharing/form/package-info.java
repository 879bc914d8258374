/** The questions of sharing. */
@NullMarked
package org.ourplan.sharing.form;

import org.jspecify.annotations.NullMarked;
