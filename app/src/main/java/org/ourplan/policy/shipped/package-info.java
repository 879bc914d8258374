/** The packs that come with the program, read from {@code packs/*.yaml}. */
@NullMarked
package org.ourplan.policy.shipped;

import org.jspecify.annotations.NullMarked;
