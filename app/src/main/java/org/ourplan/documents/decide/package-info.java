/** Who may be given what, and in what format: decided from what is recorded. */
@NullMarked
package org.ourplan.documents.decide;

import org.jspecify.annotations.NullMarked;
