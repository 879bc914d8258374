/** The pages of first contact. */
@NullMarked
package org.ourplan.contact.web;

import org.jspecify.annotations.NullMarked;
