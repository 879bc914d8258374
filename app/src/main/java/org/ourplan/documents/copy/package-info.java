/** A kept page as a tree of what it says, and what is made of that tree: plain text, an audio script, a Word file. */
@NullMarked
package org.ourplan.documents.copy;

import org.jspecify.annotations.NullMarked;
