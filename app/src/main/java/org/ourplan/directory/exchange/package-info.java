/** The directory in the shape of Open Referral UK (HSDS 3.0): given to anybody, and read from a file. */
@NullMarked
package org.ourplan.directory.exchange;

import org.jspecify.annotations.NullMarked;
