/** What a watcher outside may ask: does the program live, can it work, and how is it doing. Never anything of anybody. */
@NullMarked
package org.ourplan.operations.watch;

import org.jspecify.annotations.NullMarked;
