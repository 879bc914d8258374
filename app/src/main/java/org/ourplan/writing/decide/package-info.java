/** What is written, as decisions read it: plain words by part and field. */
@NamedInterface("decide")
@NullMarked
package org.ourplan.writing.decide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
