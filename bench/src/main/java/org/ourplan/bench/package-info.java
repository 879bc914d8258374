/** Made-up councils of a real size, and how fast the program works on them. Tools: no part of the program. */
@NullMarked
package org.ourplan.bench;

import org.jspecify.annotations.NullMarked;
