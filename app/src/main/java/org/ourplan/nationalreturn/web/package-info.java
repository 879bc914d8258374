/** The pages of the return, for the performance analyst. */
@NullMarked
package org.ourplan.nationalreturn.web;

import org.jspecify.annotations.NullMarked;
