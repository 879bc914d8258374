/** The people: adults and carers, what they are called, how they communicate, who matters to them, who works with them. s1; AIS. */
@NullMarked
package org.ourplan.people;

import org.jspecify.annotations.NullMarked;
