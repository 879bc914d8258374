/** A person's record, the timeline of everything, and the person's own home page. */
@NullMarked
package org.ourplan.record.web;

import org.jspecify.annotations.NullMarked;
