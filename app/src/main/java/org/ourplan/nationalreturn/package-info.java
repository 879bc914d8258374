/**
 * The national return, Adult Social Care Client Level Data: the quarterly file for twelve months made from the record, its lists
 * as a table that a council loads, every check before it leaves, and what changed since the last. Leans on the platform, access
 * and the command line; nothing leans on it but the demonstration.
 */
@NullMarked
package org.ourplan.nationalreturn;

import org.jspecify.annotations.NullMarked;
