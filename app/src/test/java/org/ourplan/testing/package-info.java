/** What the tests share: one database, one program, one browser, made-up people, and a count of statements. */
@NullMarked
package org.ourplan.testing;

import org.jspecify.annotations.NullMarked;
