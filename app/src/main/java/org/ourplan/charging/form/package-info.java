/** The questions of the financial assessment, in the order of a conversation. */
@NullMarked
package org.ourplan.charging.form;

import org.jspecify.annotations.NullMarked;
