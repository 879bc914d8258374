/** What the command line offers beside the pages: the same law for cases in a file, and the table of what is proved. */
@NullMarked
package org.ourplan.command;

import org.jspecify.annotations.NullMarked;
