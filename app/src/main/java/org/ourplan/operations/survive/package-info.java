/** Killing the program and its database on purpose, over and over, while people write; and counting what became of every word. */
@NullMarked
package org.ourplan.operations.survive;

import org.jspecify.annotations.NullMarked;
