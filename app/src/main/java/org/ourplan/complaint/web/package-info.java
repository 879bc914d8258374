/** The pages of complaints: those of whoever complains, of whoever handles them, the year's report, and what was learnt. */
@NullMarked
package org.ourplan.complaint.web;

import org.jspecify.annotations.NullMarked;
