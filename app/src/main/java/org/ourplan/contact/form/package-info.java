/** The questions of a first contact, as data. */
@NullMarked
package org.ourplan.contact.form;

import org.jspecify.annotations.NullMarked;
