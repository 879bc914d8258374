/**
 * How a person communicates, asked about again: whether what is written is still right, who said so, and by when it is asked next
 * (Accessible Information Standard DAPB1605, the step "review"). Leans on people and the work list.
 */
@NullMarked
package org.ourplan.communication;

import org.jspecify.annotations.NullMarked;
