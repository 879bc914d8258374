/** Proof that the record is as it was written: every chain followed, marks of where it stood, kept rows and agreed plans. */
@NullMarked
package org.ourplan.operations.proof;

import org.jspecify.annotations.NullMarked;
