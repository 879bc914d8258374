/** Ourplan: one room for each stage of care and support, named in the Act's words. */
@NullMarked
package org.ourplan;

import org.jspecify.annotations.NullMarked;
