/** Where somebody means, and how old a check may be. Pure. */
@NullMarked
package org.ourplan.directory.decide;

import org.jspecify.annotations.NullMarked;
