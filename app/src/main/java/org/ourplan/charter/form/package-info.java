/** The questions of the public texts. */
@NullMarked
package org.ourplan.charter.form;

import org.jspecify.annotations.NullMarked;
