/** What is asked when a complaint is received, and at each step of it. */
@NullMarked
package org.ourplan.complaint.form;

import org.jspecify.annotations.NullMarked;
