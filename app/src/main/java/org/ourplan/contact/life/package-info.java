/** The life of a contact: begun, written in, closed with its outcomes; who is told. */
@NullMarked
package org.ourplan.contact.life;

import org.jspecify.annotations.NullMarked;
