/** Plays the stories of the demonstration council: each step sent to the page that takes it, on its own day. */
@NullMarked
package org.ourplan.demonstration.play;

import org.jspecify.annotations.NullMarked;
