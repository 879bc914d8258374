/**
 * Forms to fill in by hand, blank, made from the same questions as the pages: nobody needs the internet (s4(4), source 004). Each
 * stage gives its own; leans on writing for the questions and on documents for the paper.
 */
@NullMarked
package org.ourplan.forms;

import org.jspecify.annotations.NullMarked;
